import type { Channel } from '@throughline/client';

/** By noun. Elements that may become smaller than this have the same as their least size, so that nothing moves up either. */
const SIZES = {
  cart: '384px',
  claim: '304px',
  'order-status': '448px',
  privacy: '512px',
  product: '100vb',
  'product-grid': '100vb',
  profile: '100vb',
  'return-status': '400px',
  returns: '580px',
  'sign-in': '328px',
  'size-chart': '100vb',
  'store-details': '544px',
  'store-locator': '100vb',
  'store-map': 'min(36em,80vb)',
  'store-reserve': '272px',
  withdrawal: '424px',
};

/**
 * Keeps the place of elements that are not there yet, so that their coming moves nothing. A page that is painted before its modules
 * run should say the same in its own style sheet.
 */
export function reserveSizes(page: Document, prefix: string, channel: Channel): void {
  const target = channel === 'kiosk' ? '64px' : '44px';
  const sheet = new CSSStyleSheet();
  const rule = (noun: string, css: string): string => `${prefix}-${noun}:not(:defined){${css}}`;
  const sizes = { 'add-to-cart': target, handoff: target, offers: target, 'size-chart[dialog]': target, ...SIZES };
  sheet.replaceSync(
    rule('cart-button', `display:inline-block;min-inline-size:${target};min-block-size:${target}`) +
      Object.entries(sizes)
        .map(([noun, size]) => rule(noun, `display:block;min-block-size:${size}`))
        .join('') +
      rule('cart-drawer', 'display:none'),
  );
  page.adoptedStyleSheets.push(sheet);
}
