import type { Amount } from '../money.ts';

/** One unit of a line, by its place: 0 to `quantity` − 1. Which of them a return takes says what it gives back. */
export type Unit = number;

/** What was paid for a line, and the tax within it. */
export interface Paid {
  readonly quantity: number;
  readonly total: Amount;
  readonly tax: Amount;
}

/**
 * A unit's own part of an amount for `quantity` units: the first of them carry what doesn't divide. Whatever is returned, in whatever
 * order and however it is split, all units together are the amount to the last minor unit.
 */
export const shareOf = (amount: Amount, quantity: number, unit: Unit): Amount => {
  const whole = Math.floor(amount / quantity);
  return whole + (unit < amount - whole * quantity ? 1 : 0);
};

export const sumOf = (amount: Amount, quantity: number, units: readonly Unit[]): Amount =>
  units.reduce((sum, unit) => sum + shareOf(amount, quantity, unit), 0);

/** What became of the units of a line that a return has, or had and kept. */
export interface Taken {
  readonly unit: Unit;
  /** `open`: on its way · `returned` · `rejected`: the shopper has it again, for good. */
  readonly state: 'open' | 'returned' | 'rejected';
}

/** Units no return has, the first ones first. */
export const freeUnits = (quantity: number, taken: readonly Taken[]): Unit[] => {
  const gone = new Set(taken.map(({ unit }) => unit));
  return Array.from({ length: quantity }, (_, unit) => unit).filter((unit) => !gone.has(unit));
};
