import {
  type ActionAnswer,
  ActionBatch,
  BASE_PATH,
  type CartId,
  HandoffClaim,
  HandoffCreation,
  HandoffPreviewRequest,
  type Handoff,
  type HandoffPreview,
  type HandoffResult,
  type LiveEvent,
  PAGE_LIMIT,
  type ProblemName,
  type Product,
  type ProductPage,
  type RouteName,
} from '@throughline/contract';
import { brandIn } from './brand.ts';
import { CartRecord, problem } from './cart-record.ts';
import { findProduct, listIn, productOf } from './catalogue.ts';
import { LiveStreams } from './live-streams.ts';
import { findRoute, parseAnswer } from './route-of.ts';

/** `silent`: never answers · `lost`: the network is away · a problem: answers with it. */
export type Fault = 'silent' | 'lost' | ProblemName;

/** What the shopper has on another device, and the code that leads to it. */
export const OTHER_DEVICE = {
  cart: 'ca_another-device-000000' as CartId,
  token: `ho_${'a'.repeat(22)}`,
  lines: [
    ['OH-TEE-CLAY-M', 1],
    ['OH-MUG-SEA', 2],
  ],
} as const;

const OFFER: Omit<Handoff, 'url'> = { id: `hd_${'b'.repeat(22)}`, code: 'K7QP-3XWM', match: ['boat', 'sun', 'leaf'], expiresIn: 60 };

interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  readonly locale: string;
  readonly signal: AbortSignal | null;
}

/**
 * The API in the page, as far as elements can tell: the contract's routes over the demo catalogue. It takes what the contract takes and
 * answers what the contract says, or fails as a story asks.
 */
export class Shop {
  /** How routes fail, from now on. */
  readonly faults: Partial<Record<RouteName, Fault>> = {};
  readonly #carts = new Map<string, CartRecord>();
  readonly #streams = new LiveStreams();
  #cut = false;

  constructor() {
    const other = this.#cartOf(OTHER_DEVICE.cart);
    for (const [sku, quantity] of OTHER_DEVICE.lines) other.put(sku, quantity);
  }

  /** Takes the network away. */
  cut(): void {
    this.#cut = true;
  }

  /** Another device of the shopper adds something. */
  addElsewhere(id: CartId, sku: string, quantity: number): void {
    const cart = this.#cartOf(id);
    cart.put(sku, quantity);
    this.#streams.send(id, cart.version, (locale) => ({ type: 'change', by: `cl_${'c'.repeat(22)}`, cart: cart.read(locale) }));
  }

  /** Another device takes the cart along. */
  move(id: CartId): void {
    this.#streams.send(id, this.#cartOf(id).version, () => ({ type: 'moved' }));
  }

  /** For `Platform.fetch`. */
  readonly fetch = async (address: string, init: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(address);
    const { name, params } = findRoute(init.method ?? 'GET', pathname.slice(BASE_PATH.length));
    const fault = this.#cut ? 'lost' : this.faults[name];
    if (fault === 'lost') throw new TypeError('Failed to fetch');
    if (fault === 'silent') return never(init.signal);
    if (fault) return refusal(fault);
    const headers = new Headers(init.headers);
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const locale = headers.get('Accept-Language') ?? 'en';
    const respond = this.#routes[name];
    if (!respond) throw new Error(`No story's shop answers ${name}`);
    const answer = respond({ params, query: searchParams, headers, body, locale, signal: init.signal ?? null });
    return answer instanceof Response ? answer : Response.json(parseAnswer(name, answer));
  };

  /** What the elements that have stories ask. */
  readonly #routes: Readonly<Partial<Record<RouteName, (request: Request) => unknown>>> = {
    getBrand: ({ locale, headers }) => brandIn(locale, headers.get('Throughline-Channel') === 'kiosk' ? 'kiosk' : 'web'),
    listProducts: ({ query, locale }) => page(listIn(locale, query.get('collection'), query.get('q')), query),
    getProduct: ({ params, locale }) => found(findProduct(locale, ({ id, handle }) => id === params['id'] || handle === params['id'])),
    findVariant: ({ query, locale }) => found(productOf(query.get('sku') ?? '', locale)?.product),
    putCart: ({ params, locale }) => this.#cartOf(params['id']).read(locale),
    getCart: ({ params, locale }) => this.#cartOf(params['id']).read(locale),
    postActions: ({ params, body, locale }): ActionAnswer => {
      const cart = this.#cartOf(params['id']);
      const results = ActionBatch.parse(body).actions.map((action) => cart.apply(action));
      return { cart: cart.read(locale), results };
    },
    streamCart: ({ params, locale, headers, signal }) => {
      const cart = this.#cartOf(params['id']);
      const first: LiveEvent | undefined = headers.has('Last-Event-ID') ? undefined : { type: 'reset', cart: cart.read(locale) };
      return this.#streams.open(params['id'] ?? '', { locale, signal, version: cart.version, first });
    },
    postHandoff: ({ body, locale }): Handoff => {
      HandoffCreation.parse(body);
      return { ...OFFER, url: `${brandIn(locale, 'web').links.claim}#tl=${OTHER_DEVICE.token}` };
    },
    previewHandoff: ({ body, locale }): HandoffPreview | Response => {
      const { proof } = HandoffPreviewRequest.parse(body);
      if (!('token' in proof) || proof.token !== OTHER_DEVICE.token) return refusal('handoff-unavailable');
      const { name } = brandIn(locale, 'web');
      const { quantity } = this.#cartOf(OTHER_DEVICE.cart).read(locale).totals;
      return {
        brand: name,
        mode: 'move',
        from: { channel: 'kiosk', label: null },
        quantity,
        match: OFFER.match,
        expiresIn: OFFER.expiresIn,
      };
    },
    claimHandoff: ({ body, locale }): HandoffResult => {
      HandoffClaim.parse(body);
      return { mode: 'move', cart: this.#cartOf(OTHER_DEVICE.cart).read(locale) };
    },
  };

  #cartOf(id = ''): CartRecord {
    const cart = this.#carts.get(id) ?? new CartRecord(id as CartId);
    this.#carts.set(id, cart);
    return cart;
  }
}

const refusal = (name: ProblemName): Response => {
  const body = problem(name, name === 'rate-limited' ? { retryAfter: 40 } : {});
  return Response.json(body, { status: body.status, headers: { 'Content-Type': 'application/problem+json' } });
};

const found = (product: Product | undefined): Product | Response => product ?? refusal('not-found');

const page = (products: readonly Product[], query: URLSearchParams): ProductPage => {
  const from = Number(query.get('cursor') ?? 0);
  const to = from + Number(query.get('limit') ?? PAGE_LIMIT.default);
  return { items: products.slice(from, to), next: to < products.length ? String(to) : null };
};

const never = (signal: AbortSignal | null | undefined): Promise<never> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
