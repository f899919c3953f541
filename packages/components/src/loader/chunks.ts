import type { ElementModule } from './tag-watcher.ts';

/** The three between seeing an article and having it are always used together. */
const cartPath = (): Promise<ElementModule> => import('../cart/define.ts');

/** Every element by its noun (`cart-button` for `<tl-cart-button>`), and how its chunk is fetched. */
export const CHUNKS = {
  'add-to-cart': cartPath,
  'cart-button': cartPath,
  'cart-drawer': cartPath,
  claim: () => import('../claim/define.ts'),
  handoff: () => import('../handoff/define.ts'),
  'kiosk-session': () => import('../kiosk-session/define.ts'),
  product: () => import('../product/define.ts'),
  'product-grid': () => import('../product-grid/define.ts'),
  'sign-in': () => import('../sign-in/define.ts'),
  'store-details': () => import('../store-details/define.ts'),
  'store-locator': () => import('../store-locator/define.ts'),
  'store-reserve': () => import('../store-reserve/define.ts'),
} as const;
