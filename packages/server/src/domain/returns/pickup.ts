import { instantIn, type Pickup, type PickupOffer, type PickupWindow } from '@throughline/contract';
import { type Day, dayIn, daysAfter } from './day.ts';

const HOUR_MS = 3_600_000;

/** Where and when a brand's carriers fetch what goes back. */
export interface PickupRules {
  /** ISO 3166-1, two letters. */
  readonly countries: readonly string[];
  /** By weekday, Monday first; minutes after midnight by the clock at the address. */
  readonly week: readonly (readonly Pick<PickupWindow, 'from' | 'to'>[])[];
  /** Hours before a window begins until which it can be asked for. */
  readonly noticeHours: number;
  /** Days from today that are on offer, today among them. */
  readonly days: number;
  /** Days on which nobody comes: `2026-12-25`. */
  readonly closed: readonly Day[];
}

/** What can be asked for at `now`, in the zone of the shopper. */
export const pickupOffer = ({ countries, week, noticeHours, days, closed }: PickupRules, zone: string, now: number): PickupOffer => {
  const today = dayIn(zone, now);
  const windows = Array.from({ length: days }, (_, ahead) => daysAfter(today, ahead))
    .filter((day) => !closed.includes(day))
    .flatMap((day) => (week[(new Date(day).getUTCDay() + 6) % 7] ?? []).map(({ from, to }) => ({ day, from, to })))
    .filter(({ day, from }) => instantIn(zone, day, from) - now >= noticeHours * HOUR_MS);
  return { countries: [...countries], windows };
};

/** A field of what was asked for, and why it can't be. */
interface Fault {
  readonly pointer: string;
  readonly detail: string;
}

/** Everything that stands in the way of fetching it so. */
export const pickupFaults = ({ countries, windows }: PickupOffer, { address, window }: Pickup): Fault[] => {
  const faults: Fault[] = [];
  if (!countries.includes(address.country))
    faults.push({
      pointer: '/pickup/address/country',
      detail: `expected one of ${countries.map((each) => `"${each}"`).join(', ')}, got "${address.country}"`,
    });
  if (!windows.some(({ day, from, to }) => day === window.day && from === window.from && to === window.to)) {
    const known = windows.some(({ day }) => day === window.day);
    const last = windows.at(-1)?.day;
    const days = last === undefined ? 'nothing: no window is on offer' : `a day from "${windows[0]?.day}" to "${last}" that is on offer`;
    faults.push(
      known
        ? { pointer: '/pickup/window', detail: `expected a window of ${window.day} that is on offer` }
        : { pointer: '/pickup/window/day', detail: `expected ${days}, got "${window.day}"` },
    );
  }
  return faults;
};
