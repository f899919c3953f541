import { readTable } from './csv.ts';
import { decodeText } from './decode.ts';
import { type Finding, ImportError } from './import-error.ts';
import { fieldsOf, type StoreField } from './store-fields.ts';

/** What a file says of one store, before anything of it is believed. */
export interface StoreRecord {
  /** Line of a table, or number of a feature; both count from 1. */
  readonly line: number;
  /** What the file says, without blanks at the ends; empty where it says nothing. */
  get(field: StoreField): string;
  /** The file's own name for a field. */
  nameOf(field: StoreField): string;
}

export interface StoreRecords {
  readonly records: readonly StoreRecord[];
  readonly findings: readonly Finding[];
  /** What `line` counts. */
  readonly unit: 'line' | 'feature';
}

type Json = { readonly [name: string]: unknown };

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '');

const readCsv = (bytes: Uint8Array): StoreRecords => {
  const table = readTable(bytes, [], 'store');
  const fields = fieldsOf(table.columns);
  const missing = (['latitude', 'longitude', 'name'] as const).filter((field) => !fields.has(field));
  if (missing.length > 0)
    throw new ImportError(`The file is not a store CSV: its first line has no column for the ${missing.join(', the ')}.`);
  const nameOf = (field: StoreField): string => fields.get(field) ?? field;
  const records = table.rows.map((row) => ({
    line: row.line,
    get: (field: StoreField) => {
      const column = fields.get(field);
      return column === undefined ? '' : row.cell(column);
    },
    nameOf,
  }));
  return { records, findings: table.findings, unit: 'line' };
};

/** GeoJSON is in degrees of WGS 84; older files could say otherwise. */
const refuseOtherSystems = ({ crs }: Json): void => {
  const name = isObject(crs) && isObject(crs['properties']) ? textOf(crs['properties']['name']) : '';
  if (name !== '' && !/CRS84|4326/.test(name))
    throw new ImportError(`The coordinates are in ${name}; export the file in degrees (WGS 84, EPSG:4326).`);
};

const readFeature = (feature: unknown, line: number): StoreRecord | Finding => {
  if (!isObject(feature) || feature['type'] !== 'Feature') return { line, column: '', reason: 'expected a feature' };
  const { geometry } = feature;
  const place = isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : undefined;
  if (!Array.isArray(place) || place.length < 2) {
    const type = isObject(geometry) ? textOf(geometry['type']) : '';
    return {
      line,
      column: 'geometry',
      reason: `expected a point with two coordinates, got ${type === '' || type === 'Point' ? 'none' : `a ${type}`}`,
    };
  }
  const properties = isObject(feature['properties']) ? feature['properties'] : {};
  const fields = fieldsOf(Object.keys(properties).filter((name) => textOf(properties[name]) !== ''));
  return {
    line,
    get: (field) => {
      if (field === 'longitude') return textOf(place[0]);
      if (field === 'latitude') return textOf(place[1]);
      const name = fields.get(field);
      if (name !== undefined) return textOf(properties[name]);
      return field === 'ref' ? textOf(feature['id']) : '';
    },
    nameOf: (field) => (field === 'longitude' || field === 'latitude' ? 'geometry' : (fields.get(field) ?? field)),
  };
};

const readGeoJson = (text: string): StoreRecords => {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`The file is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
  if (!isObject(file) || file['type'] !== 'FeatureCollection' || !Array.isArray(file['features']))
    throw new ImportError('The file is not a GeoJSON FeatureCollection: expected "type": "FeatureCollection" and a list of "features".');
  refuseOtherSystems(file);
  const read = file['features'].map((feature, index) => readFeature(feature, index + 1));
  return {
    records: read.filter((each) => 'get' in each),
    findings: read.filter((each) => 'reason' in each),
    unit: 'feature',
  };
};

/** GeoJSON or CSV, told by how the file begins. Throws an `ImportError` for what is neither. */
export const readStoreRecords = (bytes: Uint8Array): StoreRecords => {
  const start = Buffer.from(bytes.subarray(0, 64))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  return start.startsWith('{') || start.startsWith('[') ? readGeoJson(decodeText(bytes, 'GeoJSON')) : readCsv(bytes);
};
