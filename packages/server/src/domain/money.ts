/** An integer number of ISO 4217 minor units. */
export type Amount = number;

/** The highest price of one unit the server takes. 500 lines of 999 such units still add up exactly in a double. */
export const MOST_PRICE: Amount = 10_000_000_000;

/** `a × b ÷ c` for whole numbers, exactly, halves rounded up. */
export const scale = (a: number, b: number, c: number): number => {
  const divisor = BigInt(c);
  return Number((2n * BigInt(a) * BigInt(b) + divisor) / (2n * divisor));
};

/** The tax within a price that includes it. `rateBp` is in basis points: 1900 is 19 %. */
export const taxWithin = (total: Amount, rateBp: number): Amount => scale(total, rateBp, 10_000 + rateBp);

/**
 * Splits `total` in proportion to `weights` so that the parts add up to it to the last unit: everybody gets the whole
 * part of her share, and the units left over go to the largest remainders (the first of equals). All weights zero: all
 * to the first.
 */
export const allocate = (total: Amount, weights: readonly number[]): Amount[] => {
  const sum = weights.reduce((a, b) => a + BigInt(b), 0n);
  if (weights.length === 0) return [];
  if (sum === 0n) return weights.map((_, index) => (index === 0 ? total : 0));
  const shares = weights.map((weight, index) => {
    const product = BigInt(total) * BigInt(weight);
    return { index, whole: Number(product / sum), rest: product % sum };
  });
  let left = total - shares.reduce((a, share) => a + share.whole, 0);
  const parts = shares.map((share) => share.whole);
  for (const { index } of shares.toSorted((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1))) {
    if (left === 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts;
};

/** `bp` basis points of an amount, rounded down: 1000 of 4,999 is 499. */
export const partOf = (amount: Amount, bp: number): Amount => Number((BigInt(amount) * BigInt(bp)) / 10_000n);
