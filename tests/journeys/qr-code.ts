import type { Locator, Page } from '@playwright/test';
import jsQR from 'jsqr';

/** What a phone's camera would read off the screen: the real pixels, decoded. */
export async function readQrCode(page: Page, locator: Locator): Promise<string | null> {
  const picture = await locator.screenshot();
  // A browser decodes the picture, so that no PNG library is needed here; a blank page, for ours has a content policy.
  const blank = await page.context().newPage();
  const { data, width, height } = await blank.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    if (!context) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    // As text: a list of a million numbers would take seconds to bring over.
    const pixels = new TextDecoder('latin1').decode(context.getImageData(0, 0, image.width, image.height).data);
    return { data: pixels, width: image.width, height: image.height };
  }, picture.toString('base64'));
  await blank.close();
  return jsQR.default(new Uint8ClampedArray(Buffer.from(data, 'latin1')), width, height)?.data ?? null;
}
