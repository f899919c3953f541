import type { Position, Span } from '@throughline/contract';
import type { StorePublication } from '../src/index.ts';

const span = (opens: number, closes: number): Span => ({ opens: opens * 60, closes: closes * 60 });

/** The same hours every day; by default from 10 to 19 o'clock. */
export const everyDay = (...spans: Span[]): NonNullable<StorePublication['hours']> => ({
  week: Array.from({ length: 7 }, () => (spans.length > 0 ? spans : [span(10, 19)])),
  seasons: [],
  exceptions: [],
});

/** A store for tests: open every day from 10 to 19 o'clock in Paris, ready for pickup in two hours. */
export const store = (ref: string, position: Position, more: Partial<StorePublication> = {}): StorePublication => ({
  ref,
  name: { en: `Shop ${ref}`, ar: `متجر ${ref}` },
  address: { lines: [{ und: '1 Main Street' }], city: { und: ref }, region: null, postalCode: null, country: null },
  position,
  phone: null,
  timeZone: 'Europe/Paris',
  hours: everyDay(),
  services: ['pickup'],
  pickup: { leadMinutes: 120, cutoff: null },
  delivery: null,
  ...more,
});
