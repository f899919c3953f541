import { minorDigits } from '@throughline/contract';
import { type Amount, MOST_PRICE } from '../domain/money.ts';

/**
 * Minor units of a price as shops export it: `50`, `50.00`, `1,299.00`; the point is the decimal mark, commas group
 * thousands. Throws a sentence otherwise: a price is never guessed.
 */
export const readPrice = (text: string, currency: string): Amount => {
  const match = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$/.exec(text);
  if (match === null) throw new RangeError(`expected a price such as 1299.00, got ${text === '' ? 'nothing' : `"${text.slice(0, 24)}"`}`);
  const digits = minorDigits(currency);
  const whole = (match[1] ?? '').replaceAll(',', '');
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  if (fraction.length > digits) {
    throw new RangeError(
      `expected ${digits === 0 ? `whole ${currency}, which has no minor unit` : `at most ${digits} decimals for ${currency}`}, got "${text.slice(0, 24)}"`,
    );
  }
  const amount = Number(whole + fraction.padEnd(digits, '0'));
  if (!(amount <= MOST_PRICE)) throw new RangeError('the price is too high');
  return amount;
};
