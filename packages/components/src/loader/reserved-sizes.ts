import type { Channel } from '@throughline/client';

/**
 * Nouns with their sizes, `T` for that of a target. Elements that may become smaller have the same as their least size, so that nothing
 * moves up either. Offers that are no list stand beside other things. In one string: every page with a cart loads it.
 */
const SIZES =
  'add-to-cart T cart-button T cart 384px claim 304px handoff T offers[form] T size-chart[dialog] T offers 100vb size-chart 100vb ' +
  'order-status 448px privacy 512px profile 100vb product 100vb product-grid 100vb return-status 900px returns 580px sign-in 328px ' +
  'store-details 512px store-locator 100vb store-map min(36em,80vb) store-reserve 304px withdrawal 424px';

/**
 * Keeps the place of elements that are not there yet, so that their coming moves nothing. A page that is painted before its modules
 * run should say the same in its own style sheet.
 */
export function reserveSizes(page: Document, prefix: string, channel: Channel): void {
  const target = channel === 'kiosk' ? '64px' : '44px';
  const sheet = new CSSStyleSheet();
  const rule = (noun: string, css: string): string => `${prefix}-${noun}:not(:defined){${css}}`;
  sheet.replaceSync(
    SIZES.replace(/(\S+) (\S+)/g, (_, noun: string, size: string) =>
      rule(noun, `display:block;min-block-size:${size.replace('T', target)}`),
    ) +
      rule('cart-button', `display:inline-block;min-inline-size:${target}`) +
      rule('cart-drawer', 'display:none'),
  );
  page.adoptedStyleSheets.push(sheet);
}
