import { createHmac, timingSafeEqual } from 'node:crypto';
import { API_VERSION, BASE_PATH, HEADERS, type Money } from '@throughline/contract';
import { html } from 'hono/html';
import type { BrandApiOptions } from '../page/brand-api.ts';
import type { Locale } from '../page/locale.ts';
import type { Markup } from '../page/markup.ts';
import { formatMoney } from '../page/price.ts';
import { type PayWords, WORDS } from './words.ts';

/** What the checkout's server has of the brand. Neither ever stands in a page. */
export interface PaymentSecrets {
  /** What references are signed with. */
  readonly secret: string;
  /** The brand's secret key. */
  readonly secretKey: string;
}

interface Claims {
  readonly order: string;
  readonly amount: Money;
}

interface Written {
  readonly title: string;
  readonly content: Markup;
}

/** The demo's hosted checkout, as docs/checkout.md has it: it verifies what it is handed, takes no money, and tells what became of it. */
export class PayPage {
  readonly #api: Omit<BrandApiOptions, 'channel'>;
  readonly #secrets: PaymentSecrets;

  constructor(api: Omit<BrandApiOptions, 'channel'>, secrets: PaymentSecrets) {
    this.#api = api;
    this.#secrets = secrets;
  }

  /** A form that works without script. */
  ask(reference: string, locale: Locale): Written {
    const words = WORDS[locale].pay;
    const claims = readReference(reference, this.#secrets.secret, new Date());
    if (claims === undefined) return told('unknown', locale);
    return {
      title: words.title,
      content: html`<div class="narrow"><h1>${words.title}</h1><p class="lead">${words.lead(formatMoney(claims.amount, locale))}</p>
<form method="post" action="/pay" class="actions"><input type="hidden" name="ref" value="${reference}">
<button class="call" name="outcome" value="paid">${words.pay}</button>
<button class="call quiet" name="outcome" value="failed">${words.cancel}</button></form></div>`,
    };
  }

  /** Amount and order are those of the signed reference, whatever else the form says. */
  async settle(reference: string, outcome: 'paid' | 'failed', locale: Locale): Promise<Written> {
    const claims = readReference(reference, this.#secrets.secret, new Date());
    if (claims === undefined) return told('unknown', locale);
    const { api, key, fetch = globalThis.fetch } = this.#api;
    const request = new Request(`${api}${BASE_PATH}/orders/${encodeURIComponent(claims.order)}/payment`, {
      method: 'POST',
      headers: {
        [HEADERS.key]: key,
        [HEADERS.version]: API_VERSION,
        authorization: `Bearer ${this.#secrets.secretKey}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ outcome, amount: claims.amount, reference: `demo-${claims.order}` }),
    });
    try {
      const { status } = await fetch(request);
      return told(status === 200 ? outcome : status === 409 ? 'over' : 'away', locale);
    } catch {
      return told('away', locale);
    }
  }
}

const told = (what: Exclude<keyof PayWords, 'title' | 'lead' | 'pay' | 'cancel'>, locale: Locale): Written => {
  const { pay, goOn } = WORDS[locale];
  const { title, lead } = pay[what];
  return {
    title,
    content: html`<div class="narrow"><h1>${title}</h1><p class="lead">${lead}</p><p><a class="call" href="/">${goOn}</a></p></div>`,
  };
};

/** What the reference says; undefined when it was not signed with this secret, or its time is over. */
function readReference(reference: string, secret: string, now: Date): Claims | undefined {
  const end = reference.lastIndexOf('.');
  const claims = reference.slice(0, Math.max(0, end));
  const signature = Buffer.from(reference.slice(end + 1), 'base64url');
  const expected = createHmac('sha256', secret).update(claims).digest();
  if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
  const [order = '', amount = '', currency = '', expiry = ''] = claims.split('.');
  return new Date(Number(expiry) * 1000) > now ? { order, amount: { amount: Number(amount), currency } } : undefined;
}
