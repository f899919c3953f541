import type { BodyMeasurements, Client, Fit, Measurement, SizeChart, SizeRegion, Units } from '@throughline/client';
import { faultIn } from './expected.ts';

/** A field as it was filled in. The length is what counts: shown in another unit its words differ, the length does not. */
export interface Entry {
  readonly text: string;
  readonly units: Units;
  /** Millimetres; null for what is no length. */
  readonly length: number | null;
}

export type Entries = Readonly<Partial<Record<Measurement, Entry>>>;

/** What a shopper told the finder, and how she wants to be told. What she left alone is null. */
export interface Asked {
  readonly way: 'body' | 'brand';
  readonly entries: Entries;
  /** A size that fits her elsewhere. */
  readonly brand: string;
  readonly label: string;
  readonly fit: Fit | null;
  readonly units: Units | null;
  readonly region: SizeRegion | null;
}

const NOTHING: Asked = { way: 'body', entries: {}, brand: '', label: '', fit: null, units: null, region: null };

const kept = new WeakMap<Client, Asked>();

/**
 * What she told an article before, on this page: nobody measures herself twice. It is in memory and nowhere else, and a kiosk's session
 * takes it away also when no size chart is there to hear of its end.
 */
export const askedOf = (client: Client | undefined): Asked => (client && kept.get(client)) ?? NOTHING;

export const keepAsked = (client: Client, part: Partial<Asked>, page: Document, prefix: string): void => {
  if (client.channel === 'kiosk' && !kept.has(client))
    page.addEventListener(`${prefix}-session-end`, () => kept.delete(client), { once: true });
  kept.set(client, { ...askedOf(client), ...part });
};

/** She told enough for an answer before she is asked. */
export const toldBefore = ({ entries, label }: Asked): boolean => label !== '' || Object.keys(entries).length > 0;

/** What of it can be believed. */
export const bodyOf = (chart: SizeChart, entries: Entries): BodyMeasurements =>
  Object.fromEntries(
    Object.entries(entries).flatMap(([measurement, entry]) =>
      entry.length === null || faultIn(chart, measurement as Measurement, entry) ? [] : [[measurement, entry.length]],
    ),
  );
