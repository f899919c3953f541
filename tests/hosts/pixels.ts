import { PNG } from 'pngjs';

/** How many pixels of two pictures differ; every pixel when their sizes do. */
export function differingPixels(one: Buffer, other: Buffer): number {
  if (one.equals(other)) return 0;
  const [a, b] = [PNG.sync.read(one), PNG.sync.read(other)];
  const all = a.width * a.height;
  if (a.width !== b.width || a.height !== b.height) return all;
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) if (a.data.readUInt32BE(at) !== b.data.readUInt32BE(at)) count++;
  return count;
}

/** In the page: resolves when every picture is decoded and nothing moves any more, in shadow roots too. */
export async function settled(): Promise<void> {
  const within = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? within(shadowRoot) : [])),
  ];
  const roots = within(document);
  // One off the screen is not fetched before it is scrolled to; one that can't be had has its own look, and is settled too.
  const onScreen = roots
    .flatMap((root) => [...root.querySelectorAll('img')])
    .filter((image) => {
      const { top, right, bottom, left, width } = image.getBoundingClientRect();
      return width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    });
  await Promise.all(onScreen.map((image) => image.decode().catch(() => undefined)));
  // What runs for long, such as the line that shows a code's age, is left running.
  const short = roots
    .flatMap((root) => root.getAnimations())
    .filter((animation) => Number(animation.effect?.getComputedTiming().endTime) < 2000);
  await Promise.all(short.map((animation) => animation.finished.catch(() => undefined)));
  await document.fonts.ready;
}
