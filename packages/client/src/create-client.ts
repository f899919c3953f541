import type { Channel } from '@throughline/contract';
import { atom } from 'nanostores';
import { createBrand } from './brand/create-brand.ts';
import { createCart } from './cart/create-cart.ts';
import { createCatalogue } from './catalogue/create-catalogue.ts';
import type { Client } from './client.ts';
import { ArgumentError } from './error.ts';
import { createHandoff } from './handoff/create-handoff.ts';
import { type Creates, onDemand, type Reads } from './on-demand.ts';
import { browserPlatform } from './platform/browser.ts';
import type { Platform, Stop } from './platform/platform.ts';
import { createShopper } from './shopper.ts';
import { createLedger } from './sync/ledger.ts';
import { createSync } from './sync/sync.ts';
import { backoff } from './transport/backoff.ts';
import { createHttp } from './transport/http.ts';
import type { Tools } from './tools.ts';

export interface ClientOptions {
  /** Where the API lives, without its version: `https://api.example.com`. */
  readonly endpoint: string;
  /** The brand's publishable key, `pk_…`. */
  readonly key: string;
  readonly channel: Channel;
  /** BCP 47; the page's language when left out. */
  readonly locale?: string;
  /** ISO 4217, for a cart not yet begun; the brand's first when left out. */
  readonly currency?: string;
  /** Everything impure; the browser's when left out. */
  readonly platform?: Platform;
}

/** Everything one page needs of one brand. Throws an `ArgumentError` when endpoint or key can't be one. */
export const createClient = (options: ClientOptions): Client => {
  const { endpoint, key, channel, platform = browserPlatform() } = options;
  if (!URL.canParse(endpoint)) throw new ArgumentError(`not an absolute endpoint: ${endpoint}`);
  if (!key.startsWith('pk_')) throw new ArgumentError('not a publishable key');

  const end = new AbortController();
  const life = end.signal;
  // The number is that of the stored shapes: a page with a newer client beside this one must not share them.
  const name = `throughline/1/${key}@${endpoint}`;
  const preferred = { currency: options.currency ?? null };
  const $locale = atom(options.locale ?? platform.locale());
  const $network = atom<'online' | 'offline'>(platform.online() ? 'online' : 'offline');
  const $persistence = atom<'unknown' | 'durable' | 'memory'>('unknown');
  const loading = { life, $network };
  const online = (): boolean => $network.get() === 'online';

  const setNetwork = (reached: boolean): void => {
    if (life.aborted || reached === online()) return;
    $network.set(reached ? 'online' : 'offline');
    cart.render();
    if (reached) revalidate();
  };
  let stopProbe: Stop | undefined;
  const reached = (answered: boolean): void => {
    if (answered === online() || life.aborted) return;
    setNetwork(answered);
    ledger.tellNetwork(answered);
    stopProbe?.();
    // Nothing else may ask for a long time, and nobody would learn that the network is back.
    if (!answered) probe(1);
  };
  const probe = (attempt: number): void => {
    stopProbe = platform.timer(
      () => {
        if (!online()) brand.load(life).catch(() => online() || life.aborted || probe(attempt + 1));
      },
      backoff(platform, attempt, 1000),
    );
  };

  const resource = <R extends object>(reads: Reads<R>, load: () => Promise<Creates<Tools, R>>): R =>
    onDemand(loading, reads, load, () => tools);

  const shopper = createShopper();
  const session = resource({}, () => import('./session/create-session.ts'));
  const http = createHttp(platform, options, $locale.get, reached, session.sign, shopper.$life.get);
  const ledger = createLedger(platform, name, () => preferred.currency, setNetwork, shopper.change);
  const brand = createBrand(platform, http, life);
  const sync = createSync(
    platform,
    name,
    ledger,
    http,
    life,
    async (signal) => (brand.value ?? (await brand.load(signal))).currencies[0] ?? '',
    () => cart.render(),
  );
  const catalogue = createCatalogue(platform, http, loading, () => cart.$cart.get().currency ?? undefined);
  const basics = { platform, ledger, sync, http, life };
  const cart = createCart(basics, online, catalogue.factsOf, preferred);
  const profile = resource({}, () => import('./profile/create-profile.ts'));
  const offers = resource({ of: 1 }, () => import('./offers/create-offers.ts'));
  const sizes = resource({ chart: 1, chartOf: 1 }, () => import('./sizes/create-sizes.ts'));
  const stores = resource({ search: 1, store: 1, availability: 1, points: 1 }, () => import('./stores/create-stores.ts'));
  const orders = resource({ order: 1, list: 1 }, () => import('./orders/create-orders.ts'));
  const returns = resource({ returnable: 1, return: 1, list: 1, withdrawal: 1 }, () => import('./returns/create-returns.ts'));
  const journey = resource({}, () => import('./journey/create-journey.ts'));
  const tools: Tools = { ...basics, brand, cart, session, profile, orders, channel, name, shopper, $locale, $network };
  const { follow } = resource({}, () => import('./brand/create-follower.ts'));
  const handoff = createHandoff(tools, channel === 'kiosk' ? 'move' : 'share');

  const revalidate = (): void => {
    brand.refresh(true);
    catalogue.revalidate();
  };

  ledger.subscribe(() => $persistence.set(ledger.persistence));
  cart.$cart.listen(({ currency }, before) => {
    // The brand's first currency is what is shown already.
    if (currency !== before?.currency && currency !== catalogue.priced) catalogue.refresh();
  });

  const unlisten = platform.lifecycle((event) => {
    if (event === 'offline') setNetwork(false);
    if (event !== 'wake') return;
    // Not proven yet, but the next request will tell.
    if (platform.online()) setNetwork(true);
    revalidate();
  });

  return {
    channel,
    brand: { $brand: brand.$state, follow },
    catalogue,
    cart,
    handoff,
    session,
    journey,
    profile,
    orders,
    offers,
    returns,
    sizes,
    stores,
    $network,
    $persistence,
    $locale,
    setLocale: (tag) => {
      if (tag === $locale.get()) return;
      $locale.set(tag);
      brand.refresh();
      catalogue.refresh();
      sync.restart();
      void cart.refresh().catch(() => {});
    },
    dispose: () => {
      end.abort();
      stopProbe?.();
      unlisten();
      ledger.close();
    },
  };
};
