import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { API_VERSION, HEADERS } from '@throughline/contract';
import type { DemoProcess } from './demo-process.ts';

const mint = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;

/** Another device with the same cart, known by what a page sends: what it does, the page hears of as of any other screen. */
export class OtherDevice {
  readonly #demo: DemoProcess;
  #cart: string | undefined;
  #headers: Readonly<Record<string, string>> = {};

  constructor(demo: DemoProcess, page: Page) {
    this.#demo = demo;
    page.on('request', (request) => {
      const cart = /\/carts\/(ca_[\w-]+)/.exec(request.url())?.[1];
      const headers = request.headers();
      const [token, key] = [headers[HEADERS.cartToken.toLowerCase()], headers[HEADERS.key.toLowerCase()]];
      if (!cart || !token || !key) return;
      this.#cart = cart;
      this.#headers = { [HEADERS.cartToken]: token, [HEADERS.key]: key, [HEADERS.version]: API_VERSION, [HEADERS.channel]: 'mobile' };
    });
  }

  async add(sku: string, quantity = 1): Promise<void> {
    const action = { id: mint('ac'), seq: 1, type: 'addLine', sku, quantity };
    await this.#ask('/actions', { client: mint('cl'), actions: [action] });
  }

  /** Units of each article, as the server has them. */
  async units(): Promise<Readonly<Record<string, number>>> {
    const { lines } = (await (await this.#ask('')).json()) as { lines: readonly { readonly sku: string; readonly quantity: number }[] };
    return Object.fromEntries(lines.map(({ sku, quantity }) => [sku, quantity]));
  }

  async #ask(path: string, body?: unknown): Promise<Response> {
    if (!this.#cart) throw new Error('The page has no cart yet');
    const response = await fetch(`${this.#demo.api}/v1/carts/${this.#cart}${path}`, {
      headers: { ...this.#headers, 'content-type': 'application/json' },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return response;
  }
}
