import type { Channel } from '@throughline/contract';
import { atom } from 'nanostores';
import { createBrand } from './brand/create-brand.ts';
import { createCart } from './cart/create-cart.ts';
import { createCatalogue } from './catalogue/create-catalogue.ts';
import type { Client } from './client.ts';
import { ArgumentError } from './error.ts';
import { createHandoff } from './handoff/create-handoff.ts';
import { onDemand } from './on-demand.ts';
import type { OffersResource } from './offers/offers.ts';
import type { OrdersOwner } from './orders/orders.ts';
import { browserPlatform } from './platform/browser.ts';
import type { JourneyResource } from './journey/journey.ts';
import type { Platform } from './platform/platform.ts';
import type { ProfileResource } from './profile/profile.ts';
import type { SessionOwner } from './session/session.ts';
import type { SizesResource } from './sizes/sizes.ts';
import type { StoresResource } from './stores/stores.ts';
import type { ReturnsResource } from './returns/returns.ts';
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
  const online = (): boolean => $network.get() === 'online';

  const setNetwork = (reached: boolean): void => {
    if (life.aborted || reached === online()) return;
    $network.set(reached ? 'online' : 'offline');
    cart.render();
    if (reached) revalidate();
  };
  let stopProbe = (): void => {};
  const reached = (answered: boolean): void => {
    if (answered === online() || life.aborted) return;
    setNetwork(answered);
    ledger.tellNetwork(answered);
    stopProbe();
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

  const shopper = createShopper();
  const session = onDemand<SessionOwner>(life, {}, async () => (await import('./session/create-session.ts')).createSession(tools));
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
  const catalogue = createCatalogue(platform, http, life, () => cart.$cart.get().currency ?? undefined);
  const basics = { platform, ledger, sync, http, life };
  const cart = createCart(basics, online, catalogue.factsOf, preferred);
  const tools: Tools = { ...basics, cart, session, channel, name, shopper, $locale, $network };
  const offers = onDemand<OffersResource>(life, {}, async () => (await import('./offers/create-offers.ts')).createOffers(tools));
  const sizes = onDemand<SizesResource>(life, { chart: 1, chartOf: 1 }, async () =>
    (await import('./sizes/create-sizes.ts')).createSizes(tools),
  );
  const stores = onDemand<StoresResource>(life, { search: 1, store: 1, availability: 1 }, async () =>
    (await import('./stores/create-stores.ts')).createStores(tools),
  );
  const handoff = createHandoff(tools, channel === 'kiosk' ? 'move' : 'share');

  const profile = onDemand<ProfileResource>(life, {}, async () => (await import('./profile/create-profile.ts')).createProfile(tools));
  const journey = onDemand<JourneyResource>(life, {}, async () =>
    (await import('./journey/create-journey.ts')).createJourney(tools, profile.$consents),
  );

  const orders = onDemand<OrdersOwner>(life, { order: 1, list: 1 }, async () =>
    (await import('./orders/create-orders.ts')).createOrders(tools),
  );
  const returns = onDemand<ReturnsResource>(life, { returnable: 1, return: 1, list: 1 }, async () =>
    (await import('./returns/create-returns.ts')).createReturns(tools, orders),
  );

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
    brand: { $brand: brand.$state },
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
      stopProbe();
      unlisten();
      ledger.close();
    },
  };
};
