import type {
  LineId,
  OrderId,
  Pickup,
  ProductId,
  ReturnCondition,
  ReturnId,
  ReturnMethod,
  ReturnOutcome,
  ReturnReason,
  ReturnReceipt,
  ReturnStatus,
} from '@throughline/contract';
import type { PictureDocument } from '../article.ts';
import type { Amount } from '../money.ts';
import type { Words } from '../words.ts';
import { type Amounts, compensate, type Terms } from './amounts.ts';
import type { Paid, Unit } from './unit.ts';

type Options = readonly { readonly name: Words; readonly value: Words }[];

export interface ReturnLineDocument {
  readonly line: LineId;
  readonly sku: string;
  readonly product: ProductId;
  readonly title: Words;
  readonly options: Options;
  readonly picture: PictureDocument | null;
  readonly paid: Paid;
  readonly units: readonly Unit[];
  readonly reason: ReturnReason | null;
  readonly condition: ReturnCondition | null;
  readonly outcome: ReturnOutcome;
  readonly exchangeFor: { readonly sku: string; readonly options: Options; readonly difference: Amount } | null;
  readonly note: string | null;
  /** Once it was received. */
  readonly accepted: readonly Unit[] | null;
  readonly rejected: readonly Unit[] | null;
}

/** A return in every language, with what was promised when it was placed. */
export interface ReturnDocument {
  readonly id: ReturnId;
  readonly order: OrderId;
  readonly kind: 'return' | 'withdrawal';
  readonly gift: boolean;
  readonly method: ReturnMethod;
  /** Where and when it is fetched, if that was said. */
  readonly pickup?: Pickup;
  readonly currency: string;
  readonly terms: Terms;
  readonly lines: readonly ReturnLineDocument[];
  /** Oldest first, never empty; the last is the present status. */
  readonly history: readonly { readonly status: ReturnStatus; readonly at: number }[];
}

export const returnStatus = (document: ReturnDocument): ReturnStatus => document.history.at(-1)?.status ?? 'placed';

/** Whether something may still be done with it. */
export const isOpen = (document: ReturnDocument): boolean => returnStatus(document) === 'placed';

/** By line: what is promised, or once received what is given. */
export const amountsOf = ({ lines, terms }: ReturnDocument): Amounts[] =>
  compensate(
    lines.map((line) => ({
      paid: line.paid,
      units: line.accepted ?? line.units,
      reason: line.reason,
      outcome: line.outcome,
      difference: line.exchangeFor?.difference ?? 0,
    })),
    terms,
  );

/** The shopper keeps it after all. */
export const cancelled = (document: ReturnDocument, now: number): ReturnDocument => ({
  ...document,
  history: [...document.history, { status: 'cancelled', at: now }],
});

/** The first line of which more came in than was on its way, or that was not part of it at all. */
export const tooMany = ({ lines }: ReturnDocument, receipt: ReturnReceipt): { line: LineId; available: number } | undefined => {
  const seen = new Set<LineId>();
  for (const { line, accepted, rejected } of receipt.lines) {
    const available = seen.has(line) ? 0 : (lines.find((each) => each.line === line)?.units.length ?? 0);
    if (accepted + rejected > available) return { line, available };
    seen.add(line);
  }
  return undefined;
};

/** Checked in: the first units are the accepted ones. What is in no number of the receipt did not come. */
export const received = (document: ReturnDocument, receipt: ReturnReceipt, now: number): ReturnDocument => {
  const lines = document.lines.map((line) => {
    const { accepted, rejected } = receipt.lines.find((each) => each.line === line.line) ?? { accepted: 0, rejected: 0 };
    return { ...line, accepted: line.units.slice(0, accepted), rejected: line.units.slice(accepted, accepted + rejected) };
  });
  const status: ReturnStatus = lines.some(({ accepted }) => accepted.length > 0) ? 'completed' : 'rejected';
  return {
    ...document,
    lines,
    history: [...document.history, { status: 'received', at: now }, { status, at: now }],
  };
};

/** Whether it was received with just this receipt: a repeat changes nothing. */
export const wasReceived = (document: ReturnDocument, receipt: ReturnReceipt): boolean =>
  document.lines.every((line) => {
    const { accepted, rejected } = receipt.lines.find((each) => each.line === line.line) ?? { accepted: 0, rejected: 0 };
    return line.accepted?.length === accepted && line.rejected?.length === rejected;
  });
