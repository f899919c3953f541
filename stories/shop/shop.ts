import {
  type CartId,
  type CartToken,
  HEADERS,
  type Handoff,
  type HandoffProof,
  type OfferPublication,
  type Order,
} from '@throughline/contract';
import { demoBrandId, demoKey, findBrand, publishBrand, publishOffers, renewSecretKey } from '@throughline/server/in-page';
import { type InPageServer, startServer } from '../in-page/server.ts';
import { chanceOf } from './chance.ts';
import { Line, type Network } from './line.ts';

/** Where the API would be. */
export const ENDPOINT = 'https://api.olmo-hav.example';

/** Milliseconds. */
const DAY = 86_400_000;

/** CSS text by channel. */
export type Sheets = Readonly<Record<'web' | 'kiosk', string>>;

/** The brand's shop for one story: the reference server in the page, and the bad luck a story asks for. */
export class Shop {
  readonly #server: InPageServer;
  readonly #line: Line;
  readonly #random: (bytes: number) => Uint8Array<ArrayBuffer>;
  /** What the story's device opens its carts with, by cart: the shopper's other devices hold the same. */
  readonly #tokens = new Map<string, CartToken>();

  private constructor(server: InPageServer, random: (bytes: number) => Uint8Array<ArrayBuffer>) {
    this.#server = server;
    this.#random = random;
    this.#line = new Line((request) => this.#answer(request));
  }

  /** The same seed makes the same ids, codes and symbols. */
  static async open(seed: string): Promise<Shop> {
    const random = chanceOf(seed);
    return new Shop(await startServer(random), random);
  }

  /** How routes fail, from now on. */
  get faults(): Line['faults'] {
    return this.#line.faults;
  }

  /** For `Platform.fetch`. */
  get fetch(): Line['fetch'] {
    return this.#line.fetch;
  }

  get network(): Network {
    return this.#line.network;
  }

  become(network: Network): void {
    this.#line.become(network);
  }

  /** Takes the network away. */
  cut(): void {
    this.become('offline');
  }

  /** Milliseconds since the epoch, by the story's clock, which stands. */
  now(): number {
    return this.#server.now();
  }

  /** Lets time go by at once. */
  advance(ms: number): void {
    this.#server.advance(ms);
  }

  random(bytes: number): Uint8Array {
    return this.#random(bytes);
  }

  /** Publishes the brand in these clothes: whoever shows it takes them up at once. */
  async dress(stylesheets: Sheets): Promise<void> {
    const brand = await findBrand(this.#server.storage.db, demoKey);
    if (!brand) throw new Error('The demo database has no brand');
    await publishBrand(this.#server.storage, { ...brand.document, key: demoKey, stylesheets });
  }

  /** The brand offers these, and nothing else. */
  async offer(...offers: readonly OfferPublication[]): Promise<void> {
    await publishOffers(this.#server.storage, demoBrandId, offers);
  }

  /** The brand's own servers tell that it was paid and sent, and days later that it has arrived; two days ago by now. */
  async deliver({ id, totals }: Order): Promise<void> {
    const secret = await renewSecretKey(this.#server.storage, demoBrandId, this.#random, 'stories');
    const tell = (what: string, body: object): Promise<unknown> =>
      this.#post(`/orders/${id}/${what}`, body, { Authorization: `Bearer ${secret}` });
    await tell('payment', { outcome: 'paid', amount: totals.total, reference: 'stories' });
    await tell('status', { status: 'shipped' });
    this.advance(3 * DAY);
    await tell('status', { status: 'delivered' });
    this.advance(2 * DAY);
  }

  /** A style sheet the server has published, by its path. */
  async stylesheet(path: string): Promise<Response> {
    return this.#server.app.request(path);
  }

  /** Another device of the shopper adds something. */
  async addElsewhere(cart: CartId, sku: string, quantity: number): Promise<void> {
    const add = { id: this.#mint('ac', 16), seq: 1, type: 'addLine', sku, quantity };
    await this.#post(`/carts/${cart}/actions`, { client: this.#mint('cl', 16), actions: [add] }, opens(this.#tokens.get(cart)));
  }

  /** Another device takes the cart along. */
  async move(cart: CartId): Promise<void> {
    const { url } = await this.#post<Handoff>(`/carts/${cart}/handoffs`, { mode: 'move' }, opens(this.#tokens.get(cart)));
    await this.claim(url);
  }

  /** Another device takes what is offered at this address. */
  async claim(url: string): Promise<void> {
    const proof = { token: tokenIn(url) } as HandoffProof;
    await this.#post('/handoffs/claim', { proof, cartToken: this.#mint('ct', 32) });
  }

  /** A kiosk offers a cart with two articles: the address in its QR code. */
  async offerFromKiosk(): Promise<string> {
    const [cart, token] = [this.#mint('ca', 16) as CartId, this.#mint('ct', 32) as CartToken];
    await this.#post(`/carts/${cart}`, { currency: 'EUR' }, opens(token), 'PUT');
    this.#tokens.set(cart, token);
    await this.addElsewhere(cart, 'OH-TEE-CLAY-M', 1);
    await this.addElsewhere(cart, 'OH-MUG-SEA', 2);
    const { url } = await this.#post<Handoff>(`/carts/${cart}/handoffs`, { mode: 'move', label: 'Kiosk 2, ground floor' }, opens(token));
    return url;
  }

  /** The code in the last mail to this address. */
  codeFor(email: string): string {
    const mail = this.#server.mails.findLast(({ recipient }) => recipient === email);
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
    if (code === undefined) throw new Error(`Nobody has sent a code to ${email}`);
    return code;
  }

  leave(): void {
    this.#server.end();
  }

  async #answer(request: Request): Promise<Response> {
    const cart = /\/carts\/([^/]+)/.exec(request.url)?.[1];
    const token = request.headers.get(HEADERS.cartToken);
    if (cart !== undefined && token !== null) this.#tokens.set(cart, token as CartToken);
    const response = await this.#server.app.fetch(request);
    // What a socket adds.
    response.headers.set('Date', new Date(this.now()).toUTCString());
    return response;
  }

  async #post<Answer>(path: string, body: object, proof: Readonly<Record<string, string>> = {}, method = 'POST'): Promise<Answer> {
    const response = await this.#server.app.request(`${ENDPOINT}/v1${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        [HEADERS.key]: demoKey,
        [HEADERS.channel]: 'kiosk',
        ...proof,
      },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer as Answer;
  }

  #mint(prefix: string, bytes: number): string {
    const text = btoa(String.fromCharCode(...this.#random(bytes)));
    return `${prefix}_${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
  }
}

/** What a call on a cart has to show. */
const opens = (token: CartToken | undefined): Readonly<Record<string, string>> => (token ? { [HEADERS.cartToken]: token } : {});

/** The one-time secret in a hand-off's address. */
export const tokenIn = (url: string): string => /#tl=(.+)$/.exec(url)?.[1] ?? '';
