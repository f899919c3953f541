import type { ElementModule } from './tag-watcher.ts';

/** The three between seeing an article and having it are always used together. */
const cartPath = (): Promise<ElementModule> => import('../cart-path/define.ts');

/** Every element by its noun (`cart-button` for `<tl-cart-button>`), and how its chunk is fetched. */
export const CHUNKS = {
  'add-to-cart': cartPath,
  'cart-button': cartPath,
  'cart-drawer': cartPath,
  cart: () => import('../cart/define.ts'),
  claim: () => import('../claim/define.ts'),
  handoff: () => import('../handoff/define.ts'),
  'kiosk-session': () => import('../kiosk-session/define.ts'),
  'order-status': () => import('../order-status/define.ts'),
  product: () => import('../product/define.ts'),
  'product-grid': () => import('../product-grid/define.ts'),
  offers: () => import('../offers/define.ts'),
  privacy: () => import('../privacy/define.ts'),
  profile: () => import('../profile/define.ts'),
  'return-status': () => import('../return-status/define.ts'),
  returns: () => import('../returns/define.ts'),
  'sign-in': () => import('../sign-in/define.ts'),
  'size-chart': () => import('../size-chart/define.ts'),
  withdrawal: () => import('../withdrawal/define.ts'),
  'store-details': () => import('../store-details/define.ts'),
  'store-locator': () => import('../store-locator/define.ts'),
  'store-map': () => import('../store-map/define.ts'),
  'store-reserve': () => import('../store-reserve/define.ts'),
} as const;
