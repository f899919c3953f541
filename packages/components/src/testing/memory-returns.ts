import type {
  Loadable,
  OrderId,
  Return,
  Returnable,
  ReturnCode,
  ReturnDraft,
  ReturnDraftCode,
  ReturnId,
  ReturnPage,
  ReturnPhoto,
  ReturnPlan,
  ReturnQuote,
  ReturnReason,
  ReturnsResource,
  Withdrawal,
  WithdrawalDraft,
} from '@throughline/client';
import { atom } from 'nanostores';
import { BadCode, ORDER, ready } from './memory-orders.ts';

const eur = (amount: number): { amount: number; currency: string } => ({ amount, currency: 'EUR' });

const REASONS: readonly ReturnReason[] = ['too-small', 'too-large', 'changed-mind', 'faulty'];

/** A tee that goes back for any reason, to be exchanged for S (sold out) or L; a vase that goes back only when it is faulty; soap that stays. */
export const OFFER: Returnable = {
  order: ORDER.id,
  gift: false,
  zone: 'Europe/Berlin',
  pickup: {
    countries: ['DE', 'AT'],
    windows: [
      { day: '2026-11-23', from: 480, to: 720 },
      { day: '2026-11-23', from: 1020, to: 1260 },
      { day: '2026-11-24', from: 480, to: 720 },
    ],
  },
  policy: {
    ...{ windowDays: 30, faultDays: 730, restockingBp: 500, creditBonusBp: 1000 },
    methods: [
      { method: 'store', cost: eur(0) },
      { method: 'pickup', cost: eur(490) },
    ],
  },
  lines: [
    {
      ...{ line: 'li_1', sku: 'TEE-M', title: 'Linen tee', options: [{ name: 'Size', value: 'M' }], picture: null, bought: 3, units: 2 },
      ...{ whyNot: null, reasons: [...REASONS], outcomes: ['refund', 'credit', 'exchange'], lastDay: '2026-12-13', paid: eur(8820) },
      exchanges: [
        { sku: 'TEE-S', options: [{ name: 'Size', value: 'S' }], available: 0, difference: eur(0) },
        { sku: 'TEE-L', options: [{ name: 'Size', value: 'L' }], available: 2, difference: eur(500) },
      ],
    },
    {
      ...{ line: 'li_2', sku: 'VASE', title: 'Stoneware vase', options: [], picture: null, bought: 1, units: 1, exchanges: [] },
      ...{ whyNot: 'final-sale', reasons: ['faulty'], outcomes: ['refund', 'credit'], lastDay: '2026-12-13', paid: eur(12_900) },
    },
    {
      ...{ line: 'li_3', sku: 'SOAP', title: 'Olive soap', options: [], picture: null, bought: 1, units: 0, exchanges: [] },
      ...{ whyNot: 'hygiene', reasons: [], outcomes: [], lastDay: '2026-12-13', paid: eur(900) },
    },
  ],
  withdrawal: { open: true, whyNot: null, lastDay: '2026-11-27', lines: [{ line: 'li_1', units: 2 }] },
};

/** As a gift's recipient has it: credit or an exchange, and no amount. */
export const GIFT_OFFER: Returnable = {
  ...OFFER,
  gift: true,
  policy: { ...OFFER.policy, methods: OFFER.policy.methods.map(({ method }) => ({ method, cost: null })) },
  lines: OFFER.lines.slice(0, 1).map((line) => ({
    ...line,
    paid: null,
    outcomes: ['credit', 'exchange'],
    exchanges: line.exchanges.map((each) => ({ ...each, difference: null })),
  })),
  withdrawal: { open: false, whyNot: 'gift', lastDay: null, lines: [] },
};

const NOTHING = {
  ...{ value: eur(0), fee: eur(0), shipping: eur(0), refund: eur(0), credit: eur(0) },
  ...{ bonus: eur(0), exchanged: eur(0), toPay: eur(0), taxRefunded: eur(0) },
};

const ID: ReturnId = 'rn_AAAAAAAAAAAAAAAAAAAAAA';

/** A return of one tee for a refund. */
export const RETURN: Return = {
  ...{ id: ID, order: ORDER.id, kind: 'return', gift: false, status: 'placed', method: 'store', pickup: null },
  lines: [
    {
      ...{ line: 'li_1', sku: 'TEE-M', title: 'Linen tee', options: [{ name: 'Size', value: 'M' }], picture: null, quantity: 1 },
      ...{ reason: 'faulty', condition: 'damaged', outcome: 'refund', exchangeFor: null, note: 'A seam is open.' },
      ...{ accepted: null, rejected: null, photos: [], amounts: null },
    },
  ],
  amounts: { ...NOTHING, value: eur(4410), refund: eur(4410), taxRefunded: eur(704) },
  history: [{ status: 'placed', at: '2026-11-20T10:00:00Z' }],
};

const STATED: Withdrawal = {
  ...{ id: 'wd_AAAAAAAAAAAAAAAAAAAAAA', order: ORDER.id, status: 'stated', name: 'Ada', email: 'ada@example.test' },
  orderNumber: ORDER.number,
  lines: [{ line: 'li_1', sku: 'TEE-M', title: 'Linen tee', options: [{ name: 'Size', value: 'M' }], picture: null, quantity: 2 }],
  ...{ refund: eur(8820), lastDay: '2026-11-27', acknowledgement: null },
};

/** Returns by the book: quotes give 44.10 for a unit, a credit a tenth more; pickup costs 4.90 unless it is faulty. */
export class MemoryReturns implements ReturnsResource {
  readonly $offer = atom<Loadable<Returnable>>(ready(OFFER));
  readonly $return = atom<Loadable<Return>>(ready(RETURN));
  readonly $list = atom<Loadable<ReturnPage>>(ready({ items: [], next: null }));
  readonly $withdrawal = atom<Loadable<Withdrawal>>(ready(STATED));
  /** Verbs in the order they were called. */
  readonly asked: string[] = [];
  readonly placed: ReturnPlan[] = [];
  readonly photos: string[] = [];
  kept: ReturnDraft | null = null;
  /** What was kept for another device, the last at the end; and what another device has half filled in. */
  readonly shared: ReturnDraft[] = [];
  elsewhere: ReturnDraft | null = null;
  /** What the next verbs reject with. */
  refusal: Error | null = null;

  returnable(): typeof this.$offer {
    return this.$offer;
  }

  quote({ order, lines, method }: ReturnPlan): Promise<ReturnQuote> {
    if (this.refusal) return Promise.reject(this.refusal);
    if (this.$offer.get().value?.gift) return Promise.resolve({ order, lines: [], amounts: null });
    const ours = lines.some(({ reason }) => reason === 'faulty');
    const each = lines.map(({ line, quantity, outcome }) => {
      const value = 4410 * quantity;
      const bonus = outcome === 'credit' ? value / 10 : 0;
      const given = {
        refund: eur(0),
        credit: eur(0),
        exchanged: eur(0),
        [outcome === 'exchange' ? 'exchanged' : outcome]: eur(value + bonus),
      };
      return { line, quantity, amounts: { ...NOTHING, value: eur(value), bonus: eur(bonus), ...given } };
    });
    const sum = (of: keyof typeof NOTHING): number => each.reduce((total, { amounts }) => total + amounts[of].amount, 0);
    const amounts = Object.fromEntries(Object.keys(NOTHING).map((of) => [of, eur(sum(of as keyof typeof NOTHING))])) as typeof NOTHING;
    return Promise.resolve({ order, lines: each, amounts: { ...amounts, shipping: eur(method === 'pickup' && !ours ? 490 : 0) } });
  }

  place(plan: ReturnPlan): Promise<Return> {
    this.placed.push(plan);
    return this.#answer('place', RETURN);
  }

  return(): typeof this.$return {
    return this.$return;
  }

  list(): typeof this.$list {
    return this.$list;
  }

  cancel(id: ReturnId): Promise<Return> {
    const cancelled: Return = { ...RETURN, status: 'cancelled' };
    if (!this.refusal) this.$return.set(ready(cancelled));
    return this.#answer(`cancel ${id}`, cancelled);
  }

  code(): Promise<ReturnCode> {
    return this.#answer('code', { url: `https://shop.example/returns#tl-return=${ID}.ot_x`, token: 'ot_x' });
  }

  open(code: string): Promise<ReturnId> {
    this.asked.push(`open ${code}`);
    return code.includes('rn_') ? Promise.resolve(ID) : Promise.reject(new BadCode('not the code of a return'));
  }

  share(_order: OrderId, draft: ReturnDraft): Promise<ReturnDraftCode> {
    this.shared.push(draft);
    return this.#answer('share', { url: `https://shop.example/returns#tl-return=${ID}.ot_x`, expiresAt: '2026-11-25T12:00:00Z' });
  }

  resume(): Promise<OrderId | null> {
    if (this.elsewhere) this.kept = this.elsewhere;
    return this.#answer('resume', this.elsewhere && ORDER.id);
  }

  addPhoto(_id: ReturnId, line: `li_${string}`, picture: Blob): Promise<ReturnPhoto> {
    this.photos.push(`${line} ${picture.size}`);
    return this.#answer('addPhoto', { id: 'ph_1', line, type: 'image/png', bytes: picture.size, width: 1, height: 1 });
  }

  photo(): Promise<Blob> {
    return Promise.resolve(new Blob());
  }

  removePhoto(): Promise<void> {
    return this.#answer('removePhoto', undefined);
  }

  withdraw(_order: OrderId, { lines }: WithdrawalDraft): Promise<Withdrawal> {
    return this.#answer(`withdraw ${lines ? lines.map(({ line, quantity }) => `${line} ${quantity}`).join() : 'all'}`, STATED);
  }

  confirmWithdrawal(): Promise<Withdrawal> {
    const acknowledgement = { at: '2026-11-20T10:00:00Z', hash: 'hAsH', return: ID };
    return this.#answer('confirmWithdrawal', { ...STATED, status: 'confirmed', acknowledgement });
  }

  withdrawal(): typeof this.$withdrawal {
    return this.$withdrawal;
  }

  acknowledgement(): Promise<Blob> {
    return this.#answer('acknowledgement', new Blob(['<!doctype html>'], { type: 'text/html' }));
  }

  draft(): Promise<ReturnDraft | null> {
    return Promise.resolve(this.kept);
  }

  keepDraft(_order: OrderId, draft: ReturnDraft): Promise<void> {
    this.kept = draft;
    return Promise.resolve();
  }

  #answer<T>(verb: string, answer: T): Promise<T> {
    this.asked.push(verb);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve(answer);
  }
}
