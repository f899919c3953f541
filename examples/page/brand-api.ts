import { API_VERSION, BASE_PATH, Brand, type Channel, HEADERS, Product, ProductPage, Store, StorePage } from '@throughline/contract';

/** How a page that is rendered on a server reads the catalogue. `fetch` may be the API's own, without a network in between. */
export interface BrandApiOptions {
  /** The API's origin, such as `https://api.example`. */
  readonly api: string;
  readonly key: string;
  readonly channel: Channel;
  readonly fetch?: (request: Request) => Response | Promise<Response>;
}

/** The API can't be asked, or gave an answer nobody can use. A page says so; it never shows half a catalogue. */
export class CatalogueUnavailable extends Error {
  override readonly name = 'CatalogueUnavailable';
}

/** What is shown of a brand before, or without, any script. Words come in the locale asked for. */
export class BrandApi {
  readonly #options: BrandApiOptions;

  constructor(options: BrandApiOptions) {
    this.#options = options;
  }

  /** With those of its collections that hold something: no link of a page leads to an empty shelf. */
  async brand(locale: string): Promise<Brand> {
    const brand = Brand.parse(await this.#get('/brand', locale));
    const filled = await Promise.all(
      brand.collections.map(async (collection) => ((await this.products(locale, collection.handle, 1)).length > 0 ? [collection] : [])),
    );
    return { ...brand, collections: filled.flat() };
  }

  async products(locale: string, collection: string, limit: number): Promise<readonly Product[]> {
    const query = new URLSearchParams({ collection, limit: String(limit) });
    return ProductPage.parse(await this.#get(`/products?${query}`, locale)).items;
  }

  /** Null when the brand has no such product. */
  async product(locale: string, handle: string): Promise<Product | null> {
    const found = await this.#get(`/products/${encodeURIComponent(handle)}`, locale);
    return found === null ? null : Product.parse(found);
  }

  /** The first of the brand's stores, around a place where one is named. */
  async stores(locale: string, place: string): Promise<readonly Store[]> {
    const query = new URLSearchParams(place ? { place } : {});
    return StorePage.parse(await this.#get(`/stores?${query}`, locale)).items;
  }

  /** Null when the brand has no such store. */
  async store(locale: string, id: string): Promise<Store | null> {
    const found = await this.#get(`/stores/${encodeURIComponent(id)}`, locale);
    return found === null ? null : Store.parse(found);
  }

  async #get(path: string, locale: string): Promise<unknown> {
    const { api, key, channel, fetch = globalThis.fetch } = this.#options;
    const headers = { [HEADERS.key]: key, [HEADERS.version]: API_VERSION, [HEADERS.channel]: channel, 'accept-language': locale };
    const request = new Request(`${api}${BASE_PATH}${path}`, { headers });
    try {
      const response = await fetch(request);
      if (response.status === 404) return null;
      if (!response.ok) throw new Error(`${response.status} from ${path}`);
      return await response.json();
    } catch (cause) {
      throw new CatalogueUnavailable(`The catalogue can't be read: ${path}`, { cause });
    }
  }
}
