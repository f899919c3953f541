import { type Client, createClient } from '@throughline/client';
import { provideClient } from '@throughline/components';
import { demoKey } from '@throughline/server/in-page';
import plainKiosk from '@throughline/tokens/plain/kiosk.css?inline';
import plainWeb from '@throughline/tokens/plain/web.css?inline';
import { ENDPOINT, Shop } from '../shop/shop.ts';
import { type Combination, dressPage, schemeOf } from './page.ts';
import { seen } from './scene.ts';
import { serveSheets } from './serve-sheets.ts';
import { goBy } from './standing-time.ts';
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

/** `name`: the same story meets the same ids, codes and symbols each time. */
export const openStage = async (root: HTMLElement, name: string, combination: Combination, scene: Scene): Promise<Stage> => {
  const { storage = 'durable', bare = false, before } = scene;
  const { brand, channel, locale, network } = combination;
  dressPage(combination);
  const shop = await Shop.open(name);
  goBy(() => shop.now());
  if (brand === 'plain') await shop.dress({ web: plainWeb, kiosk: plainKiosk });
  const stopSheets = serveSheets(shop);
  const client = createClient({ endpoint: ENDPOINT, key: demoKey, channel, locale, platform: storyPlatform(shop, storage) });
  await seen(client.brand.$brand);
  await before?.({ client, shop });
  // What is bad about the network comes when the elements do: whoever is offline was online before, else there would be no page.
  if (network !== 'online') shop.become(network);
  const end = bare ? () => {} : provideClient(root, client, { scheme: schemeOf(combination) });
  return {
    combination,
    client,
    shop,
    leave: () => {
      end();
      client.dispose();
      stopSheets();
      shop.leave();
    },
  };
};
