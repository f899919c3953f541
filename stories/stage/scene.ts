import type { Client } from '@throughline/client';
import type { Scene, Stage } from './stage.ts';

/** Parameters of a story that happens in this scene. */
export const scene = (what: Scene): { readonly scene: Scene } => ({ scene: what });

/** Parameters of stories whose element covers the page: on a docs page each has a window of its own. */
export const covering = { docs: { story: { inline: false, height: '46rem' } } } as const;

/** Puts articles into the cart and waits for the server. */
export const fill = async (client: Client, ...lines: readonly (readonly [sku: string, quantity: number])[]): Promise<void> => {
  for (const [sku, quantity] of lines) await client.cart.add({ sku, quantity });
};

/** Signs in with the code that was sent: as the demo's customer, with a year behind her, or as somebody new. */
export const signIn = async ({ client, shop }: Pick<Stage, 'client' | 'shop'>, email = 'demo@olmo-hav.example'): Promise<void> => {
  await client.session.begin(email);
  await client.session.verify(shop.codeFor(email));
};

/** Something the shopper has come across before: resolves when it is known, or known not to be had. */
export const seen = (state: { subscribe(listener: (now: { readonly status: string }) => void): () => void }): Promise<void> =>
  new Promise((resolve) => {
    const stop = state.subscribe(({ status }) => {
      if (status !== 'loading') setTimeout(() => resolve(stop()));
    });
  });

/** Resolves when the cart is as it should be. */
export const until = (client: Client, isSo: (cart: ReturnType<Client['cart']['$cart']['get']>) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = client.cart.$cart.subscribe((cart) => {
      if (isSo(cart)) setTimeout(() => resolve(stop()));
    });
  });
