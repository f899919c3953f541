import type { Product, ReturnableLine, ReturnExchange } from '@throughline/client';

type Options = ReturnableLine['options'];

/** One value of one option, and the variant it leads to from what is chosen now. */
export interface ExchangeValue {
  readonly value: string;
  readonly chosen: boolean;
  /** The variant with this value; undefined: the shopper's own. */
  readonly to: ReturnExchange | undefined;
}

export interface ExchangeOption {
  readonly name: string;
  readonly values: readonly ExchangeValue[];
}

/**
 * By option what can be had instead, the shopper's own variant among it. `sku`: the variant wanted so far. `product`: says in which order
 * the values stand; null where it isn't known.
 */
export const exchangeOptions = (
  { options: own, exchanges }: ReturnableLine,
  sku: string | undefined,
  product: Product | null,
): readonly ExchangeOption[] => {
  const all = [{ options: own, to: undefined }, ...exchanges.map((to) => ({ options: to.options, to }))];
  const now = exchanges.find((each) => each.sku === sku)?.options ?? own;
  const sameElsewhere = (options: Options, place: number): number =>
    options.filter(({ value }, index) => index === place || value === now[index]?.value).length;
  return own.flatMap(({ name }, place): ExchangeOption[] => {
    const known = product?.options.find((option) => option.name === name)?.values.map(({ label }) => label) ?? [];
    const rank = (value: string): number => known.indexOf(value) + 1 || known.length + 1;
    const values = [...new Set(all.map(({ options }) => options[place]?.value ?? ''))].toSorted((one, other) => rank(one) - rank(other));
    if (values.length < 2) return [];
    return [
      {
        name,
        values: values.map((value) => {
          const nearest = all
            .filter(({ options }) => options[place]?.value === value)
            .toSorted((one, other) => sameElsewhere(other.options, place) - sameElsewhere(one.options, place))[0];
          return { value, chosen: now[place]?.value === value, to: nearest?.to };
        }),
      },
    ];
  });
};
