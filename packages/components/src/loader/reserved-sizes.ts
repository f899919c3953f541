import type { Channel } from '@throughline/client';

/**
 * Keeps the place of elements that are not there yet, so that their coming moves nothing. A page that is painted before its modules
 * run should say the same in its own style sheet.
 */
export function reserveSizes(page: Document, prefix: string, channel: Channel): void {
  const target = channel === 'kiosk' ? 64 : 44;
  /** By noun, in pixels. Elements that may become smaller than this have the same as their least size, so that nothing moves up either. */
  const sizes: Readonly<Record<string, number | string>> = {
    'add-to-cart': target,
    cart: 384,
    claim: 304,
    handoff: target,
    'order-status': 448,
    'order-status[order]': 900,
    product: '100vb',
    'product-grid': '100vb',
    offers: '100vb',
    // Those that are no list stand beside other things: two lines of them.
    'offers[form]': 1.375 * target,
    privacy: 512,
    profile: '100vb',
    'return-status': 900,
    returns: 580,
    'sign-in': 328,
    'size-chart': '100vb',
    'size-chart[dialog]': target,
    withdrawal: 424,
    'store-details': 512,
    'store-locator': '100vb',
    'store-map': 'min(36em,80vb)',
    'store-reserve': 304,
  };
  let rules =
    `${prefix}-cart-drawer:not(:defined){display:none}` +
    `${prefix}-cart-button:not(:defined){display:inline-block;min-inline-size:${target}px;min-block-size:${target}px}`;
  for (const noun in sizes)
    rules += `${prefix}-${noun}:not(:defined){display:block;min-block-size:${sizes[noun] + ((sizes[noun] as number) > 0 ? 'px' : '')}}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets.push(sheet);
}
