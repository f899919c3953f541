import { type Client, createClient } from '@throughline/client';
import { provideClient } from '@throughline/components';
import { Shop } from '../shop/shop.ts';
import { type Combination, dressPage } from './page.ts';
import { storyPlatform } from './story-platform.ts';

/** A place on the page with a client and a shop of its own. */
export interface Stage {
  readonly combination: Combination;
  readonly client: Client;
  readonly shop: Shop;
  leave(): void;
}

/** What a story begins with. */
export interface Scene {
  /** How the device keeps things; `slow`: storage never answers. */
  readonly storage?: 'durable' | 'none' | 'slow';
  /** The elements have no client: the page's script is not there yet. */
  readonly bare?: boolean;
  /** What has happened before the elements are there. */
  readonly before?: (stage: Pick<Stage, 'client' | 'shop'>) => void | Promise<void>;
}

export const openStage = async (
  root: HTMLElement,
  combination: Combination,
  { storage = 'durable', bare = false, before }: Scene,
): Promise<Stage> => {
  const { scheme, channel, locale } = combination;
  dressPage(combination);
  const shop = new Shop();
  const platform = storyPlatform(shop.fetch, storage);
  const client = createClient({ endpoint: 'https://api.olmo-hav.example', key: 'pk_stories', channel, locale, platform });
  await before?.({ client, shop });
  const end = bare ? () => {} : provideClient(root, client, { scheme });
  return {
    combination,
    client,
    shop,
    leave: () => {
      end();
      client.dispose();
    },
  };
};
