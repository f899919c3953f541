import type { Channel } from '@throughline/client';

/** By noun. Elements that may become smaller than this have the same as their least size, so that nothing moves up either. */
const SIZES = {
  cart: '384px',
  claim: '304px',
  offers: '100vb',
  'order-status': '448px',
  'order-status[order]': '900px',
  privacy: '512px',
  product: '100vb',
  'product-grid': '100vb',
  profile: '100vb',
  'return-status': '900px',
  returns: '580px',
  'sign-in': '328px',
  'size-chart': '100vb',
  'store-details': '512px',
  'store-locator': '100vb',
  'store-map': 'min(36em,80vb)',
  'store-reserve': '304px',
  withdrawal: '424px',
};

/**
 * Keeps the place of elements that are not there yet, so that their coming moves nothing. A page that is painted before its modules
 * run should say the same in its own style sheet.
 */
export function reserveSizes(page: Document, prefix: string, channel: Channel): void {
  const [target, row] = channel === 'kiosk' ? ['64px', '88px'] : ['44px', '60px'];
  // Offers that are no list stand beside other things.
  const sizes: Readonly<Record<string, string>> = {
    'add-to-cart': target,
    handoff: target,
    'offers[form]': row,
    'size-chart[dialog]': target,
    ...SIZES,
  };
  let rules =
    `${prefix}-cart-drawer:not(:defined){display:none}` +
    `${prefix}-cart-button:not(:defined){display:inline-block;min-inline-size:${target};min-block-size:${target}}`;
  for (const noun in sizes) rules += `${prefix}-${noun}:not(:defined){display:block;min-block-size:${sizes[noun]}}`;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets.push(sheet);
}
