import type { Pickup, PickupAddress, PickupOffer, PickupWindow, Problem, Returnable } from '@throughline/client';

/** Where and when it is fetched, as far as the shopper has said it. */
export interface Fetching {
  readonly address: Partial<PickupAddress>;
  readonly day?: string | undefined;
  readonly window?: PickupWindow | undefined;
}

export type FetchingField = keyof PickupAddress | 'day' | 'time';

/** What an address can't do without, wherever it is. */
const NEEDED = ['name', 'lines', 'city', 'country'] as const;

const written = (address: Partial<PickupAddress>): Partial<PickupAddress> =>
  Object.fromEntries(
    Object.entries(address).flatMap(([field, value]) => {
      const said = Array.isArray(value) ? value.map((line) => line.trim()).filter((line) => line) : value?.trim();
      return said?.length ? [[field, said]] : [];
    }),
  );

const same = (one: PickupWindow, other: PickupWindow | undefined): boolean =>
  one.day === other?.day && one.from === other.from && one.to === other.to;

/** Nothing yet but what leaves no choice. */
export const beginning = ({ countries }: PickupOffer): Fetching => {
  const [country, ...others] = countries;
  return { address: country && !others.length ? { country } : {} };
};

/** On another day, at the same hours where they are to be had, or the only ones. */
export const onDay = (fetching: Fetching, day: string, { windows }: PickupOffer): Fetching => {
  const [first, ...others] = windows.filter((window) => window.day === day);
  const alike = fetching.window && windows.find((window) => same(window, { ...fetching.window, day } as PickupWindow));
  return { ...fetching, day, window: alike ?? (others.length ? undefined : first) };
};

/** What of it still holds. */
export const stillFetching = (
  { address = {}, window }: Partial<Fetching>,
  { countries, windows }: NonNullable<Returnable['pickup']>,
): Fetching => {
  const { country = '', ...rest } = address;
  const kept = windows.find((each) => same(each, window));
  return { address: { ...rest, ...(countries.includes(country) && { country }) }, ...(kept && { day: kept.day, window: kept }) };
};

export const lacksOf = ({ address, day, window }: Fetching): readonly FetchingField[] => {
  const said = written(address);
  return [...NEEDED.filter((field) => !said[field]), ...(window ? [] : [day ? ('time' as const) : ('day' as const)])];
};

/** The whole of it; undefined while something is missing. */
export const pickupOf = (fetching: Fetching): Pickup | undefined =>
  fetching.window && !lacksOf(fetching).length
    ? { address: written(fetching.address) as PickupAddress, window: fetching.window }
    : undefined;

/** Which of the fields a problem speaks of. */
export const fieldsIn = (problem: Problem | undefined): readonly FetchingField[] =>
  problem?.errors?.flatMap(({ pointer }): FetchingField[] => {
    const [, where, field] = /^\/pickup\/(address|window)(?:\/(\w+))?/.exec(pointer) ?? [];
    return where === 'window' ? [field === 'day' ? 'day' : 'time'] : where && field ? [field as FetchingField] : [];
  }) ?? [];
