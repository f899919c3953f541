import { type Hours, StoreService } from '@throughline/contract';
import type { StorePublication } from '../brand/stores.ts';
import { canonicalZone } from '../domain/time-zone.ts';
import type { Words } from '../domain/words.ts';
import { fold } from '../domain/fold.ts';
import { sha256 } from '../hash.ts';
import { countryOf } from './country.ts';
import type { Finding } from './import-error.ts';
import { HoursError, readOpeningHours, readSpans } from './opening-hours.ts';
import { WEEKDAYS } from './store-fields.ts';
import { checkHours } from '../domain/check-hours.ts';
import { FieldError, readPosition, refuseSwapped, swapCoordinates, zoneAt } from './store-place.ts';
import { readStoreRecords, type StoreRecord } from './store-records.ts';

const MOST = { name: 200, line: 500, place: 200, postalCode: 20, phone: 50, ref: 200, hours: 2000 } as const;

export interface StoreFile {
  readonly stores: readonly StorePublication[];
  /** What was left out, by line or feature. */
  readonly findings: readonly Finding[];
  /** What was taken and yet is worth a look. */
  readonly notes: readonly string[];
  readonly unit: 'line' | 'feature';
}

const text = (record: StoreRecord, field: Parameters<StoreRecord['get']>[0], most: number): string | null => {
  const value = record.get(field).replaceAll(/\s+/g, ' ');
  if (value.length > most) throw new FieldError(field, `expected at most ${most} characters, got ${value.length}`);
  return value === '' ? null : value;
};

const words = (value: string | null): Words | null => (value === null ? null : { und: value });

/** Countries that write the number of a house before its street. */
const NUMBER_FIRST = 'AE AU CA FR GB HK IE IN LU MA MC NZ SG TH US ZA';

const readAddress = (record: StoreRecord): StorePublication['address'] => {
  const country = countryOf(record.get('country'));
  const parts = [text(record, 'street', MOST.line), text(record, 'number', 50)].filter((each) => each !== null);
  const street = (country !== null && NUMBER_FIRST.includes(country) ? parts.toReversed() : parts).join(' ');
  const lines = [street || text(record, 'full', MOST.line), text(record, 'more', MOST.line)];
  return {
    lines: lines.filter((each) => each !== null).map((line) => ({ und: line })),
    city: words(text(record, 'city', MOST.place)),
    region: words(text(record, 'region', MOST.place)),
    postalCode: text(record, 'postalCode', MOST.postalCode),
    country,
  };
};

/** Hours of a column, or of seven. Throws an `HoursError`. */
const readHours = (record: StoreRecord): { hours: Hours | null; holidays: boolean } => {
  const whole = text(record, 'hours', MOST.hours);
  if (whole !== null) return readOpeningHours(record.get('hours'));
  const days = WEEKDAYS.map((day) => record.get(day));
  if (days.every((each) => each === '')) return { hours: null, holidays: false };
  const missing = days.indexOf('');
  if (missing >= 0) throw new HoursError(`${WEEKDAYS[missing]} says nothing; a day off is "closed"`);
  const hours: Hours = { week: days.map(readSpans), seasons: [], exceptions: [] };
  const fault = checkHours(hours);
  if (fault !== undefined) throw new HoursError(fault);
  return { hours, holidays: false };
};

const readServices = (record: StoreRecord): string[] =>
  [
    ...new Set(
      record
        .get('services')
        .split(/[,;|]/)
        .map((each) => fold(each.trim()).replaceAll(/[\s_]+/g, '-')),
    ),
  ].filter((each) => StoreService.safeParse(each).success);

/** The store's own reference, or one that follows from what else is known: the same file gives the same stores. */
const refOf = (record: StoreRecord, name: string, address: StorePublication['address'], position: StorePublication['position']): string => {
  const own = text(record, 'ref', MOST.ref);
  const place = [position.latitude, position.longitude].map((each) => each.toFixed(4));
  return own ?? `~${sha256(JSON.stringify([name, address, ...place])).slice(0, 16)}`;
};

const readZone = (record: StoreRecord, position: StorePublication['position']): string => {
  const own = record.get('timeZone');
  if (own === '') return zoneAt(position);
  if (canonicalZone(own) === undefined)
    throw new FieldError('timeZone', `expected a time zone such as "Europe/Paris", got "${own.slice(0, 40)}"`);
  return own;
};

/** A store as it is taken, and what was left out of it. */
interface Read {
  readonly store: StorePublication;
  readonly findings: readonly Finding[];
  /** Its hours say something of public holidays. */
  readonly holidays: boolean;
}

/** Throws a `FieldError` for what is no store. Hours that can't be read are left out, and told. */
const readStore = (record: StoreRecord): Read => {
  const name = text(record, 'name', MOST.name);
  if (name === null) throw new FieldError('name', 'expected the name of the store, got nothing');
  const position = readPosition(record);
  const address = readAddress(record);
  const findings: Finding[] = [];
  let { hours, holidays }: ReturnType<typeof readHours> = { hours: null, holidays: false };
  try {
    ({ hours, holidays } = readHours(record));
  } catch (error) {
    if (!(error instanceof HoursError)) throw error;
    const reason = `${error.message}; the store is imported, its hours are left unknown`;
    findings.push({ line: record.line, column: record.nameOf('hours'), reason });
  }
  const store: StorePublication = {
    ref: refOf(record, name, address, position),
    name: { und: name },
    address,
    position,
    phone: text(record, 'phone', MOST.phone),
    timeZone: readZone(record, position),
    hours: hours && { ...hours, exceptions: hours.exceptions.map((exception) => ({ ...exception, name: words(exception.name) })) },
    services: readServices(record),
    pickup: null,
    delivery: null,
  };
  return { store, findings, holidays };
};

/** What is worth a look in stores that were taken. */
const notesOf = (taken: readonly (Read & { readonly record: StoreRecord })[], unit: string): string[] => {
  const notes: string[] = [];
  const places = new Map<string, StoreRecord>();
  for (const { record, store } of taken) {
    const place = JSON.stringify(store.position);
    const there = places.get(place);
    const named = (each: StoreRecord): string => `${unit} ${each.line} ("${each.get('name')}")`;
    if (there === undefined) places.set(place, record);
    else notes.push(`${named(record)} is at the very place of ${named(there)}: is one of them wrong?`);
  }
  const holidays = taken.filter((each) => each.holidays).length;
  if (holidays > 0)
    notes.push(`${holidays} of the hours say something of public holidays, which was left out: their dates are not in the file.`);
  const unknown = taken.filter(({ store }) => store.address.country === null).map(({ record }) => record.get('country'));
  const countries = [...new Set(unknown)].filter(Boolean);
  if (countries.length > 0) notes.push(`Not known as countries, and left out: ${countries.slice(0, 20).join(', ')}.`);
  return notes;
};

/**
 * Stores of a GeoJSON FeatureCollection or a CSV file. What is wrong in one is a finding and stops no other. Throws an `ImportError` for a
 * file that is neither, is not in UTF-8, or has latitude and longitude swapped (unless `swapped` says that it is known).
 */
export const readStoreFile = (bytes: Uint8Array, swapped: boolean): StoreFile => {
  const { unit, ...file } = readStoreRecords(bytes);
  const records = swapped ? swapCoordinates(file.records) : file.records;
  refuseSwapped(records, unit);
  const findings: Finding[] = [...file.findings];
  const taken = new Map<string, Read & { readonly record: StoreRecord }>();
  for (const record of records) {
    try {
      const read = readStore(record);
      const before = taken.get(read.store.ref);
      if (before !== undefined) throw new FieldError('ref', `is the same store as ${unit} ${before.record.line}`);
      taken.set(read.store.ref, { ...read, record });
      findings.push(...read.findings);
    } catch (error) {
      if (!(error instanceof FieldError)) throw error;
      findings.push({ line: record.line, column: record.nameOf(error.field), reason: error.message });
    }
  }
  const all = [...taken.values()];
  return {
    stores: all.map(({ store }) => store),
    findings: findings.toSorted((a, b) => a.line - b.line),
    notes: notesOf(all, unit),
    unit,
  };
};
