import { API_VERSION, HEADERS, type Product, ProductPage } from '@throughline/contract';
import type { DemoProcess } from './demo-process.ts';

/** A variant a test can buy, and the words it goes by on screen. */
export interface Article {
  readonly product: Product;
  readonly collection: string;
  readonly sku: string;
  /** Label of the chosen value of every option that has a choice. */
  readonly labels: readonly string[];
  readonly price: Product['variants'][number]['price'];
}

/** The key the shop's own page carries. */
async function publishableKey(demo: DemoProcess): Promise<string> {
  const page = await (await fetch(demo.site)).text();
  const [, key] = /data-key="([^"]+)"/.exec(page) ?? [];
  if (!key) throw new Error('The shop has no data-key');
  return key;
}

/** Asks the API as a page would. */
export async function ask(demo: DemoProcess, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const key = await publishableKey(demo);
  return fetch(`${demo.api}/v1${path}`, {
    headers: { [HEADERS.key]: key, [HEADERS.version]: API_VERSION, [HEADERS.channel]: 'web', ...headers },
  });
}

/** The first articles of the catalogue of which plenty is left, each of another product. */
export async function findArticles(demo: DemoProcess, count: number): Promise<readonly Article[]> {
  const { items } = ProductPage.parse(await (await ask(demo, '/products?limit=100')).json());
  const articles = items.flatMap((product): Article[] => {
    const variant = product.variants.find(({ available }) => available >= 8);
    const [collection] = product.collections;
    if (!variant || collection === undefined) return [];
    const labels = product.options.flatMap(({ values }, place) =>
      values.length > 1 ? [values.find(({ id }) => id === variant.values[place])?.label ?? ''] : [],
    );
    return [{ product, collection, sku: variant.sku, labels, price: variant.price }];
  });
  if (articles.length < count) throw new Error(`Only ${articles.length} articles can be bought`);
  return articles.slice(0, count);
}
