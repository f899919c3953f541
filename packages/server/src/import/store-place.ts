import type { Position } from '@throughline/contract';
import lookUpZone from '@photostructure/tz-lookup';
import { countryOf, isZoneOf } from './country.ts';
import { ImportError } from './import-error.ts';
import type { StoreRecord } from './store-records.ts';

/** A record that can't be taken, on account of one field. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  readonly field: Parameters<StoreRecord['get']>[0];

  constructor(field: FieldError['field'], reason: string) {
    super(reason);
    this.field = field;
  }
}

/** Degrees; `48,8566` is what spreadsheets write where commas are decimal. */
const degrees = (text: string): number => (/^[+-]?\d+([.,]\d+)?(e-?\d+)?$/i.test(text) ? Number(text.replace(',', '.')) : Number.NaN);

const fits = (latitude: number, longitude: number): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;

/** The time zone at a place, from an atlas that comes along. */
export const zoneAt = ({ latitude, longitude }: Position): string => lookUpZone(latitude, longitude);

/**
 * What the coordinates say for themselves: that they are as they should be, or that they would be the other way round. By their country
 * where it is named and known, else by what a latitude can be; undefined where nothing tells.
 */
const evidence = (record: StoreRecord): 'good' | 'swapped' | undefined => {
  const [latitude, longitude] = [degrees(record.get('latitude')), degrees(record.get('longitude'))];
  const [asItIs, turned] = [fits(latitude, longitude), fits(longitude, latitude)];
  if (!asItIs) return turned ? 'swapped' : undefined;
  if (!turned) return 'good';
  const country = countryOf(record.get('country'));
  if (country === null) return undefined;
  if (isZoneOf(zoneAt({ latitude, longitude }), country)) return 'good';
  return isZoneOf(zoneAt({ latitude: longitude, longitude: latitude }), country) ? 'swapped' : undefined;
};

/** Throws an `ImportError` when most of what tells says that latitude and longitude stand in each other's place. */
export const refuseSwapped = (records: readonly StoreRecord[], unit: string): void => {
  const telling = records.map((record) => ({ record, says: evidence(record) })).filter(({ says }) => says !== undefined);
  const swapped = telling.filter(({ says }) => says === 'swapped');
  const [first] = swapped;
  if (first === undefined || swapped.length * 2 <= telling.length) return;
  const { record } = first;
  const [latitude, longitude] = [record.get('latitude'), record.get('longitude')];
  throw new ImportError(
    `Latitude and longitude are swapped in ${swapped.length} of ${records.length} ${unit}s: ${unit} ${record.line} ("${record.get('name')}") would be at ` +
      `latitude ${latitude}, longitude ${longitude}${record.get('country') === '' ? '' : `, which is not in ${record.get('country')}`}. ` +
      'Put them right in the file, or import it with --swap-coordinates.',
  );
};

/** Where the store is. Throws a `FieldError` that says what is wrong with it. */
export const readPosition = (record: StoreRecord): Position => {
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((field) => {
    const text = record.get(field);
    const number = degrees(text);
    if (Number.isNaN(number))
      throw new FieldError(field, `expected degrees such as 48.8566, got ${text === '' ? 'nothing' : `"${text.slice(0, 40)}"`}`);
    return number;
  });
  if (latitude === undefined || longitude === undefined) throw new FieldError('latitude', 'expected degrees');
  if (!fits(latitude, longitude)) {
    const reason = fits(longitude, latitude)
      ? `latitude ${latitude} and longitude ${longitude} look swapped`
      : `latitude ${latitude}, longitude ${longitude} is nowhere: expected degrees from -90 to 90 and from -180 to 180`;
    throw new FieldError('latitude', reason);
  }
  if (latitude === 0 && longitude === 0) throw new FieldError('latitude', '0, 0 is in the Gulf of Guinea: the place is missing');
  if (evidence(record) === 'swapped')
    throw new FieldError(
      'latitude',
      `latitude ${latitude} and longitude ${longitude} look swapped: the other way round they are in ${record.get('country')}`,
    );
  return { latitude, longitude };
};

/** The same records with latitude and longitude in each other's place. */
export const swapCoordinates = (records: readonly StoreRecord[]): StoreRecord[] =>
  records.map((record) => ({
    ...record,
    get: (field) => record.get(field === 'latitude' ? 'longitude' : field === 'longitude' ? 'latitude' : field),
  }));
