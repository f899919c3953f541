import type { OrderId, ReturnCondition, ReturnId, ReturnOutcome, ReturnReason } from '@throughline/contract';
import { DEFAULT_POLICY, type ReturnsPolicy } from '../domain/returns/policy.ts';
import { cancelled, received, type ReturnDocument } from '../domain/returns/return.ts';
import { type FitReport, insertFitReports } from '../storage/fit-rows.ts';
import { findOrder, type OrderRow } from '../storage/order-rows.ts';
import { findProductOf } from '../storage/product-rows.ts';
import { findReturn, insertReturn, replaceReturn, settleUnits } from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';

const HOUR = 3_600_000;

const MORNING = { from: 480, to: 720 };
const AFTERNOON = { from: 720, to: 1020 };
const EVENING = { from: 1020, to: 1260 };

/** Thirty days; being fetched costs something, a credit is a tenth more, and soap stays. */
export const demoReturns: ReturnsPolicy = {
  ...DEFAULT_POLICY,
  creditBonusBp: 1000,
  zone: 'Europe/Paris',
  methods: { store: {}, 'drop-off': {}, pickup: { EUR: 490, USD: 590, JPY: 800 } },
  // A van is planned the evening before.
  pickup: {
    countries: ['AT', 'BE', 'DE', 'ES', 'FR', 'GB', 'IT', 'JP', 'NL', 'PL', 'US'],
    week: [...Array.from({ length: 5 }, () => [MORNING, AFTERNOON, EVENING]), [MORNING], []],
    noticeHours: 18,
    days: 10,
    closed: [],
  },
  exclusions: [{ why: 'hygiene', types: ['Soap'] }],
};

/** A return as it is written down; `order` and `line` by their place in the demo. */
interface DemoReturn {
  readonly order: number;
  readonly line: number;
  readonly quantity: number;
  readonly reason: ReturnReason;
  readonly condition: ReturnCondition;
  readonly outcome: ReturnOutcome;
  readonly method: ReturnDocument['method'];
  /** How long ago it was placed. */
  readonly hours: number;
  /** What became of it a day later. */
  readonly fate: 'open' | 'accepted' | 'rejected' | 'cancelled';
}

const RETURNS: readonly DemoReturn[] = [
  {
    order: 5,
    line: 3,
    quantity: 1,
    reason: 'changed-mind',
    condition: 'unopened',
    outcome: 'credit',
    method: 'drop-off',
    hours: 30,
    fate: 'open',
  },
  {
    order: 7,
    line: 2,
    quantity: 1,
    reason: 'changed-mind',
    condition: 'unopened',
    outcome: 'refund',
    method: 'pickup',
    hours: 300,
    fate: 'cancelled',
  },
  {
    order: 8,
    line: 1,
    quantity: 1,
    reason: 'too-small',
    condition: 'opened',
    outcome: 'refund',
    method: 'store',
    hours: 900,
    fate: 'accepted',
  },
  {
    order: 9,
    line: 1,
    quantity: 1,
    reason: 'too-large',
    condition: 'worn',
    outcome: 'refund',
    method: 'store',
    hours: 1000,
    fate: 'rejected',
  },
];

const documentOf = ({ document: order }: OrderRow, index: number, demo: DemoReturn, now: number): ReturnDocument | undefined => {
  const line = order.lines[demo.line - 1];
  if (line === undefined) return undefined;
  const { id, sku, product, title, options, picture, quantity, total, tax } = line;
  return {
    id: `rn_OlmoHavDemoReturn${String(index + 1).padStart(5, '0')}` as ReturnId,
    order: order.id,
    kind: 'return',
    gift: false,
    method: demo.method,
    currency: order.currency,
    terms: { restockingBp: 0, creditBonusBp: 1000, shipping: demo.method === 'pickup' ? 490 : 0 },
    lines: [
      {
        ...{ line: id, sku, product, title, options, picture },
        paid: { quantity, total, tax },
        units: Array.from({ length: demo.quantity }, (_, unit) => unit),
        reason: demo.reason,
        condition: demo.condition,
        outcome: demo.outcome,
        ...{ exchangeFor: null, note: null, accepted: null, rejected: null },
      },
    ],
    history: [{ status: 'placed', at: now - demo.hours * HOUR }],
  };
};

const advanced = (document: ReturnDocument, { fate, quantity, hours }: DemoReturn, now: number): ReturnDocument => {
  const at = now - (hours - 24) * HOUR;
  const line = document.lines[0]?.line ?? 'li_';
  switch (fate) {
    case 'open':
      return document;
    case 'cancelled':
      return cancelled(document, at);
    case 'accepted':
      return received(document, { lines: [{ line, accepted: quantity, rejected: 0 }] }, at);
    case 'rejected':
      return received(document, { lines: [{ line, accepted: 0, rejected: quantity }] }, at);
  }
};

/** How the sizes of two of the demo's products fitted so far: the jumper runs small. */
const FITS: readonly {
  readonly sku: string;
  readonly sizes: Readonly<Record<string, readonly [sold: number, small: number, large: number]>>;
}[] = [
  { sku: 'OH-FSH-OAT-M', sizes: { xs: [24, 5, 0], s: [61, 14, 1], m: [88, 19, 2], l: [72, 15, 2], xl: [31, 6, 1] } },
  { sku: 'OH-TEE-INK-M', sizes: { xs: [40, 2, 3], s: [118, 5, 6], m: [164, 7, 8], l: [121, 6, 5], xl: [48, 2, 4] } },
];

const seedFits = async (tx: Database, brandId: string, now: number): Promise<void> => {
  for (const { sku, sizes } of FITS) {
    const product = await findProductOf(tx, brandId, { sku });
    if (product === undefined) continue;
    const reports = Object.entries(sizes).flatMap(([size, [sold, small, large]]): FitReport[] => {
      const of = (reason: FitReport['reason'], quantity: number): FitReport => ({
        ...{ source: `demo ${size} ${reason}`, line: product.id, product: product.id },
        ...{ size, reason, quantity },
      });
      // A piece to an order.
      const sales = Array.from({ length: sold }, (_, index) => ({ ...of('sold', 1), source: `demo ${size} sold ${index}` }));
      return [...sales, of('too-small', small), of('too-large', large)].filter(({ quantity }) => quantity > 0);
    });
    await insertFitReports(tx, brandId, reports, now);
  }
};

/** Gives the demo's orders returns in several states, and its size charts something to go by, unless they are there. */
export const seedReturns = async (tx: Database, brandId: string, now: number): Promise<void> => {
  for (const [index, demo] of RETURNS.entries()) {
    const order = await findOrder(tx, brandId, `or_OlmoHavDemoOrder${String(demo.order).padStart(6, '0')}` as OrderId);
    const document = order && documentOf(order, index, demo, now);
    if (document === undefined || (await findReturn(tx, brandId, document.id)) !== undefined) continue;
    const placedAt = now - demo.hours * HOUR;
    if (!(await insertReturn(tx, brandId, document, '', placedAt))) continue;
    const after = advanced(document, demo, now);
    if (after === document) continue;
    await replaceReturn(tx, { id: document.id, version: 1, placedAt, document }, after);
    await settleUnits(tx, after);
  }
  await seedFits(tx, brandId, now);
};
