import type { Page } from '@playwright/test';

/**
 * How many pixels of two pictures differ; every pixel when their sizes do. A browser decodes them. From one time to the next it draws the
 * edges of round corners and of pictures a few shades of 256 lighter or darker, which nobody sees: that is no difference.
 */
export async function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          if (!context) throw new Error('No canvas');
          context.drawImage(image, 0, 0);
          return {
            size: `${image.width}x${image.height}`,
            data: context.getImageData(0, 0, image.width, image.height).data,
          };
        }),
      );
      if (!a || !b) throw new Error('Two pictures are needed');
      if (a.size !== b.size) return a.data.length / 4;
      const different = new Set<number>();
      for (const [place, shade] of a.data.entries()) if (Math.abs(shade - (b.data[place] ?? 0)) > 12) different.add(place >> 2);
      return different.size;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}

/** In the page: resolves when every picture is decoded, those in shadow roots too, and nothing moves any more. */
export async function settled(): Promise<void> {
  const images = (root: ParentNode): HTMLImageElement[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element instanceof HTMLImageElement ? [element] : []),
      ...(element.shadowRoot ? images(element.shadowRoot) : []),
    ]);
  // One off the screen is not fetched before it is scrolled to; one that can't be had has its own look, and is settled too.
  const onScreen = images(document).filter((image) => {
    const { top, right, bottom, left, width } = image.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  });
  await Promise.all(onScreen.map((image) => image.decode().catch(() => undefined)));
  // What runs for long, such as the line that shows a code's age, is left running.
  const short = document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().endTime) < 2000);
  await Promise.all(short.map((animation) => animation.finished.catch(() => undefined)));
  await document.fonts.ready;
}
