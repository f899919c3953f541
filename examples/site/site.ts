import type { Product } from '@throughline/contract';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { BrandApi, type BrandApiOptions, CatalogueUnavailable } from '../page/brand-api.ts';
import { chooseLocale, type Locale, LOCALES } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { contentSecurityPolicy, newNonce, PAGE_HEADERS } from '../page/policy.ts';
import { brandSheet, staticFile } from '../page/static-files.ts';
import { ordersPage, returnsPage } from './after.ts';
import { accountPage, offersPage } from './account.ts';
import { home } from './home.ts';
import { layout } from './layout.ts';
import { type PaymentSecrets, PayPage } from './pay.ts';
import { productPage } from './product.ts';
import { sizeGuidePage } from './size-guide.ts';
import { storePage, storesPage } from './stores.ts';
import { tiles } from './tiles.ts';
import { WORDS } from './words.ts';

/** The shop's style sheets, those that others build on first. */
const SHEETS = ['page', 'masthead', 'call', 'home', 'tiles', 'trail', 'product', 'cart', 'account', 'stores', 'footer'];

export interface SiteOptions extends Omit<BrandApiOptions, 'channel'> {
  /** Where the browser finds `throughline.js`. */
  readonly sdk: string;
  /** With them the shop has a page to pay on, `/pay`, that takes no money. */
  readonly payment?: PaymentSecrets;
}

/** A shop in plain HTML on an origin of its own. Every page stands without script; the elements make it live. */
export async function createSite(options: SiteOptions): Promise<(request: Request) => Response | Promise<Response>> {
  const catalogue = new BrandApi({ ...options, channel: 'web' });
  const app = new Hono();

  for (const [path, parts] of [
    ['/brand.css', [brandSheet('web')]],
    ['/site.css', SHEETS.map((name) => new URL(`styles/${name}.css`, import.meta.url))],
    ['/icon.svg', [new URL('../page/icon.svg', import.meta.url)]],
  ] as const) {
    const serve = await staticFile(parts);
    app.get(path, (context) => serve(context.req.raw));
  }

  const page = async (
    context: Context,
    write: (visit: { locale: Locale; brand: Awaited<ReturnType<BrandApi['brand']>> }) => Promise<Page | null>,
  ): Promise<Response> => {
    const locale = localeOf(context);
    const nonce = newNonce();
    const frame = { locale, nonce, url: new URL(context.req.url), api: options.api, sdk: options.sdk, key: options.key };
    const answer = async (status: 200 | 404 | 503, title: string, visit: Parameters<typeof layout>[0], content: Markup) =>
      context.html(await layout(visit, title, content), status, {
        ...PAGE_HEADERS,
        // The locator asks where the shopper is, when she wants it to.
        'permissions-policy': 'camera=(), microphone=(), geolocation=(self)',
        'content-security-policy': contentSecurityPolicy(options.api, nonce),
        'cache-control': 'no-cache',
        vary: 'Cookie, Accept-Language',
      });
    const words = WORDS[locale];
    try {
      const brand = await catalogue.brand(locale);
      const written = await write({ locale, brand });
      if (!written)
        return await answer(404, words.missingTitle, { ...frame, brand }, notice(words.missingTitle, words.missingLead, words.goOn));
      return await answer(200, written.title ?? brand.name, { ...frame, brand }, written.content);
    } catch (error) {
      if (!(error instanceof CatalogueUnavailable)) throw error;
      return answer(503, words.closedTitle, { ...frame, brand: null }, notice(words.closedTitle, words.closedLead, words.goOn));
    }
  };

  app.get('/', (context) => page(context, async ({ brand, locale }) => ({ content: await home(catalogue, brand, locale) })));

  app.get('/collections/:handle', (context) =>
    page(context, async ({ brand, locale }) => {
      const collection = brand.collections.find(({ handle }) => handle === context.req.param('handle'));
      if (!collection) return null;
      const products = await catalogue.products(locale, collection.handle, 24);
      return { title: collection.title, content: collectionPage(collection, products, locale) };
    }),
  );

  app.get('/products/:handle', (context) =>
    page(context, async ({ brand, locale }) => {
      const product = await catalogue.product(locale, context.req.param('handle'));
      return product && { title: product.title, content: await productPage(catalogue, brand, product, locale) };
    }),
  );

  app.get('/account', (context) =>
    page(context, async ({ locale }) => ({ title: WORDS[locale].account.title, content: accountPage(locale) })),
  );

  app.get('/size-guide', (context) =>
    page(context, async ({ locale }) => ({
      title: WORDS[locale].sizeGuideTitle,
      content: sizeGuidePage(context.req.query('chart'), locale),
    })),
  );

  app.get('/stores', (context) =>
    page(context, async ({ locale }) => ({
      title: WORDS[locale].stores,
      content: await storesPage(catalogue, context.req.query('place') ?? '', context.req.query('sku') ?? '', locale),
    })),
  );

  app.get('/stores/:id', (context) =>
    page(context, async ({ locale }) => {
      const store = await catalogue.store(locale, context.req.param('id'));
      return store && { title: store.name, content: storePage(store) };
    }),
  );

  app.get('/offers', (context) =>
    page(context, async ({ locale }) => ({ title: WORDS[locale].offers.title, content: offersPage(locale) })),
  );

  app.get('/claim', (context) =>
    page(context, async ({ locale }) => {
      const words = WORDS[locale];
      return {
        title: words.claimTitle,
        content: html`<div class="narrow"><h1>${words.claimTitle}</h1><p class="lead">${words.claimLead}</p>
<tl-claim><p>${words.claimWithoutScript}</p><p><a class="call" href="/">${words.goOn}</a></p></tl-claim></div>`,
      };
    }),
  );

  app.get('/cart', (context) =>
    page(context, async ({ brand, locale }) => {
      const words = WORDS[locale];
      const [first] = brand.collections;
      const others = first ? await catalogue.products(locale, first.handle, 4) : [];
      return {
        title: words.cartTitle,
        content: html`<div class="bag"><h1>${words.cartTitle}</h1>
<tl-cart><p class="lead">${words.cartWithoutScript}</p><ul class="actions">${brand.collections.map(
          ({ handle, title }) => html`<li><a href="/collections/${handle}">${title}</a></li>`,
        )}</ul><a slot="checkout" class="checkout" href="/checkout">${words.checkout}</a>
<tl-handoff slot="handoff" label="${brand.name}"></tl-handoff>
<section slot="recommendations" class="others"><h2>${words.newIn}</h2>${tiles(others, locale)}</section></tl-cart></div>`,
      };
    }),
  );

  app.get('/checkout', (context) =>
    page(context, async ({ locale }) => ({
      title: WORDS[locale].checkoutTitle,
      content: notice(WORDS[locale].checkoutTitle, WORDS[locale].checkoutLead, WORDS[locale].goOn),
    })),
  );

  app.get('/returns', (context) => page(context, async ({ locale }) => ({ title: WORDS[locale].returns, content: returnsPage(locale) })));
  app.get('/orders/:id?', (context) =>
    page(context, async ({ locale }) => ({ title: WORDS[locale].orders, content: ordersPage(locale, context.req.param('id')) })),
  );

  if (options.payment !== undefined) {
    const payPage = new PayPage(options, options.payment);
    app.get('/pay', (context) => page(context, async ({ locale }) => payPage.ask(context.req.query('ref') ?? '', locale)));
    app.post('/pay', bodyLimit({ maxSize: 4096 }), async (context) => {
      const form = await context.req.parseBody();
      const { outcome } = form;
      const ref = typeof form['ref'] === 'string' ? form['ref'] : '';
      return page(context, async ({ locale }) =>
        outcome === 'paid' || outcome === 'failed' ? payPage.settle(ref, outcome, locale) : payPage.ask(ref, locale),
      );
    });
  }

  app.notFound((context) => page(context, async () => null));
  return app.fetch;
}

interface Page {
  /** The brand's name when left out. */
  readonly title?: string;
  readonly content: Markup;
}

const collectionPage = (collection: { handle: string; title: string }, products: readonly Product[], locale: Locale): Markup =>
  html`<section class="block"><h1>${collection.title}</h1><h2 class="only-spoken">${WORDS[locale].articles}</h2><tl-product-grid collection="${collection.handle}">${tiles(products, locale)}</tl-product-grid></section>`;

const notice = (title: string, lead: string, goOn: string): Markup =>
  html`<div class="narrow"><h1>${title}</h1><p class="lead">${lead}</p><p><a class="call" href="/">${goOn}</a></p></div>`;

/** `?lang=` is a choice and is remembered on this device, for a year; nothing else is. */
function localeOf(context: Context): Locale {
  const asked = context.req.query('lang');
  const locale = chooseLocale(asked, getCookie(context, 'lang'), context.req.header('accept-language'));
  if (LOCALES.some((known) => known === asked))
    setCookie(context, 'lang', locale, { path: '/', httpOnly: true, sameSite: 'Lax', maxAge: 31_536_000 });
  return locale;
}
