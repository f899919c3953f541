import { CODE_ALPHABET, normaliseCode, type Random } from './handoff.ts';

/** Characters of the prefix, and of a whole number with its check character. */
const PREFIX = 2;
const LENGTH = 10;

/** Multiplies by a generator of the field of 32 elements (x⁵ + x² + 1). */
const step = (element: number): number => ((element << 1) ^ (element & 16 ? 0b100101 : 0)) & 31;

/**
 * The characters as coefficients of a polynomial, at the generator. A number is right when this is 0: one wrong character adds a multiple of
 * a power, two neighbours exchanged a multiple of a power times a sum of two, and none of these is 0.
 */
const syndrome = (characters: string): number => {
  let sum = 0;
  for (const character of characters) {
    const value = CODE_ALPHABET.indexOf(character);
    if (value < 0) return -1;
    sum = step(sum) ^ value;
  }
  return sum;
};

/** Two characters that a brand's orders begin with: `demo` gives `DE`. */
const prefixOf = (brandId: string): string =>
  [...normaliseCode(brandId)]
    .filter((character) => CODE_ALPHABET.includes(character))
    .slice(0, PREFIX)
    .join('')
    .padEnd(PREFIX, 'X');

/** The number's own spelling, `DE-7K3M-Q9X5`, from its ten characters. */
export const formatNumber = (number: string): string => `${number.slice(0, 2)}-${number.slice(2, 6)}-${number.slice(6)}`;

/** The ten characters of what was typed, whatever its case, blanks and hyphens, O for 0, I or L for 1; null when it can't be a number. */
export const readNumber = (typed: string): string | null => {
  const number = normaliseCode(typed);
  return number.length === LENGTH && syndrome(number) === 0 ? number : null;
};

/** With its check character: ten from nine. */
export const checkNumber = (nine: string): string => nine + CODE_ALPHABET.charAt(step(syndrome(nine)));

/** Seven characters at random, 35 bits, so that a number tells nothing of the one before; the last checks the others. */
export const drawNumber = (brandId: string, random: Random): string =>
  checkNumber(prefixOf(brandId) + [...random(LENGTH - PREFIX - 1)].map((byte) => CODE_ALPHABET.charAt(byte & 31)).join(''));

/** Four digits to say at a counter. */
export const drawPickupCode = (random: Random): string => {
  const [high = 0, low = 0] = random(2);
  return String((high * 256 + low) % 10_000).padStart(4, '0');
};
