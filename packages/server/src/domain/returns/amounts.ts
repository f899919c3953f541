import type { ReturnOutcome, ReturnReason } from '@throughline/contract';
import { allocate, type Amount, partOf } from '../money.ts';
import { isSellers } from './policy.ts';
import { type Paid, shareOf, sumOf, type Unit } from './unit.ts';

/** Of one line or of a whole return; see `ReturnAmounts` in the contract for how they add up. */
export interface Amounts {
  readonly value: Amount;
  readonly fee: Amount;
  readonly shipping: Amount;
  readonly refund: Amount;
  readonly credit: Amount;
  readonly bonus: Amount;
  readonly exchanged: Amount;
  readonly toPay: Amount;
  readonly taxRefunded: Amount;
}

/** Units of one line on their way back. */
export interface Compensated {
  readonly paid: Paid;
  readonly units: readonly Unit[];
  /** Null: nobody is asked, and nothing is kept. */
  readonly reason: ReturnReason | null;
  readonly outcome: ReturnOutcome;
  /** For an exchange, per unit: above zero the shopper pays it. */
  readonly difference: Amount;
}

/** What was promised when the return was placed. */
export interface Terms {
  readonly restockingBp: number;
  readonly creditBonusBp: number;
  /** Of the way back, unless a reason is the seller's: then somebody has to come anyway. */
  readonly shipping: Amount;
}

type Plain = Omit<Amounts, 'shipping' | 'taxRefunded'>;

/** By unit, so that splitting a return changes nothing. */
const partsOf = ({ paid, units }: Compensated, bp: number): Amount =>
  units.reduce((sum, unit) => sum + partOf(shareOf(paid.total, paid.quantity, unit), bp), 0);

/** Before the way back is paid. */
const plainOf = (line: Compensated, terms: Terms): Plain => {
  const { paid, units, reason, outcome, difference } = line;
  const value = sumOf(paid.total, paid.quantity, units);
  const nothing: Plain = { value, fee: 0, refund: 0, credit: 0, bonus: 0, exchanged: 0, toPay: 0 };
  switch (outcome) {
    case 'refund': {
      const fee = isSellers(reason) ? 0 : partsOf(line, terms.restockingBp);
      return { ...nothing, fee, refund: value - fee };
    }
    case 'credit': {
      const bonus = partsOf(line, terms.creditBonusBp);
      return { ...nothing, bonus, credit: value + bonus };
    }
    case 'exchange': {
      const whole = difference * units.length;
      const refund = Math.min(value, Math.max(0, -whole));
      return { ...nothing, refund, exchanged: value - refund, toPay: Math.max(0, whole) };
    }
  }
};

const withShipping = (line: Compensated, plain: Plain, shipping: Amount): Amounts => {
  const { paid, units, outcome } = line;
  const [refund, credit] = outcome === 'credit' ? [0, plain.credit - shipping] : [plain.refund - shipping, 0];
  const [taxRefunded = 0] = plain.value === 0 ? [] : allocate(sumOf(paid.tax, paid.quantity, units), [refund, plain.value - refund]);
  return { ...plain, shipping, refund, credit, taxRefunded };
};

/**
 * What each line gives back: what was paid for those very units, offers taken off. An offer that the return breaks ("three for two") is
 * not reckoned again: its discount was spread over the lines, and each unit gives back its own part.
 */
export const compensate = (lines: readonly Compensated[], terms: Terms): Amounts[] => {
  const plain = lines.map((line) => plainOf(line, terms));
  const payable = plain.map(({ refund, credit, bonus }) => refund + credit - bonus);
  const most = payable.reduce((sum, each) => sum + each, 0);
  const free = lines.some(({ reason }) => isSellers(reason));
  const shipping = allocate(free ? 0 : Math.min(terms.shipping, most), payable);
  return lines.map((line, index) => withShipping(line, plain[index] ?? plainOf(line, terms), shipping[index] ?? 0));
};

const ZERO: Amounts = { value: 0, fee: 0, shipping: 0, refund: 0, credit: 0, bonus: 0, exchanged: 0, toPay: 0, taxRefunded: 0 };

export const totalAmounts = (amounts: readonly Amounts[]): Amounts =>
  amounts.reduce(
    (sum, each) => ({
      value: sum.value + each.value,
      fee: sum.fee + each.fee,
      shipping: sum.shipping + each.shipping,
      refund: sum.refund + each.refund,
      credit: sum.credit + each.credit,
      bonus: sum.bonus + each.bonus,
      exchanged: sum.exchanged + each.exchanged,
      toPay: sum.toPay + each.toPay,
      taxRefunded: sum.taxRefunded + each.taxRefunded,
    }),
    ZERO,
  );
