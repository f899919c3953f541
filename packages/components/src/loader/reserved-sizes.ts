import type { Channel } from '@throughline/client';

/**
 * Keeps the place of elements that are not there yet, so that their coming moves nothing. A page that is painted before its modules
 * run should say the same in its own style sheet.
 */
export function reserveSizes(page: Document, prefix: string, channel: Channel): void {
  const target = channel === 'kiosk' ? 64 : 44;
  const sheet = new CSSStyleSheet();
  const rule = (noun: string, css: string): string => `${prefix}-${noun}:not(:defined){${css}}`;
  sheet.replaceSync(
    rule('cart-button', `display:inline-block;min-inline-size:${target}px;min-block-size:${target}px`) +
      rule('add-to-cart', `display:block;min-block-size:${target}px`) +
      rule('cart', 'display:block;min-block-size:384px') +
      rule('handoff', `display:block;min-block-size:${target}px`) +
      rule('size-chart', `display:block;min-block-size:${target}px`) +
      rule('product', 'display:block;min-block-size:384px') +
      rule('product-grid', 'display:block;min-block-size:100vb') +
      rule('offers', 'display:block;min-block-size:44px') +
      rule('profile', 'display:block;min-block-size:100vb') +
      rule('order-status', 'display:block;min-block-size:384px') +
      rule('returns', 'display:block;min-block-size:384px') +
      rule('sign-in', 'display:block;min-block-size:320px') +
      rule('store-locator', 'display:block;min-block-size:100vb') +
      rule('cart-drawer', 'display:none'),
  );
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
