import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Store, StorePage } from '@throughline/contract';
import { brand, Device, openShop, type Shop } from '../../test/shop.ts';
import { importStores } from './import-stores.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.storage.close());

const take = (content: string | Uint8Array, swapped = false) =>
  importStores(shop.storage, typeof content === 'string' ? Buffer.from(content) : content, { brandId: brand.id, swapped });
const stores = async (query = ''): Promise<Store[]> =>
  ((await new Device(shop.app).send('GET', `/stores?${query}`)).body as unknown as StorePage).items;

const feature = (name: unknown, coordinates: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { name, ...more },
  geometry: { type: 'Point', coordinates },
});
const collection = (...features: unknown[]): string => JSON.stringify({ type: 'FeatureCollection', features });

describe('a CSV', () => {
  it('is read by the usual names of its columns', async () => {
    const report = await take(
      '\ufeffFilialnummer;Bezeichnung;Straße;Hausnummer;PLZ;Ort;Land;Telefon;Breitengrad;Längengrad;Öffnungszeiten;services\n' +
        '12;"Köln; Süd";Ring;4;50674;Köln;Deutschland;+49 221 1;50,9372;6,9352;"Mo-Fr 09:00-18:00; PH off";Pickup|Gift Wrap\n',
    );
    expect(report).toMatchObject({ stores: 1, changed: 1, findings: [], unit: 'line' });
    expect(report.notes).toEqual(['1 of the hours say something of public holidays, which was left out: their dates are not in the file.']);
    expect(await stores('q=12')).toMatchObject([
      {
        name: 'Köln; Süd',
        address: { lines: ['Ring 4'], city: 'Köln', postalCode: '50674', country: 'DE' },
        position: { latitude: 50.9372, longitude: 6.9352 },
        phone: '+49 221 1',
        timeZone: 'Europe/Berlin',
        hours: { week: [[{ opens: 540, closes: 1080 }], {}, {}, {}, {}, [], []] },
        services: ['pickup', 'gift-wrap'],
      },
    ]);
  });

  it.each([
    ['name,lat,lng\nA,48.8,2.3', 'Europe/Paris'],
    ['store_name,latitude,longitude\nA,40.7,-74', 'America/New_York'],
    ['nom,y,x\nA,35.6,139.7', 'Asia/Tokyo'],
    ['nombre\tlatitud\tlongitud\nA\t-33.4\t-70.6', 'America/Santiago'],
    ['name,lat,lon,time_zone\nA,48.8,2.3,Europe/Berlin', 'Europe/Berlin'],
  ])('%j is in the zone it is in', async (text, zone) => {
    await take(text);
    expect(await stores()).toMatchObject([{ name: 'A', timeZone: zone }]);
  });

  it('may have a column for each day', async () => {
    const days = 'monday,tuesday,wednesday,thursday,friday,saturday,sunday';
    const report = await take(
      `name,lat,lon,${days}\nA,48,2,9-18,9-18,9-18,9-18,"9-12,13-18",closed,closed\nB,48,3,9-18,9-18,9-18,9-18,9-18,,closed\n`,
    );
    expect((await stores()).map(({ hours }) => hours?.week[4])).toEqual([
      [
        { opens: 540, closes: 720 },
        { opens: 780, closes: 1080 },
      ],
      undefined,
    ]);
    expect(report.findings).toEqual([
      {
        line: 3,
        column: 'hours',
        reason: 'saturday says nothing; a day off is "closed"; the store is imported, its hours are left unknown',
      },
    ]);
  });

  it('has its bad rows told and its good ones taken', async () => {
    const report = await take(
      [
        'id,name,lat,lon,country,opening_hours,tz',
        '1,Good,48.85,2.35,France,,',
        '2,,48.85,2.35,France,,',
        '3,Far,98.5,200,France,,',
        '4,Turned,2.35,48.86,France,,',
        '5,Nowhere,0,0,France,,',
        '6,Text,north,2.35,France,,',
        '1,Twice,48.85,2.36,France,,',
        '7,Late,48.85,2.37,France,Mo-Fr 18:00-09:00,',
        '8,Mars,48.85,2.38,France,,Mars/Olympus',
        '9,Atlantis,48.85,2.39,Atlantis,,',
        '10,Good too,48.85,2.40,FR,,',
        '11,Many,48.85,2.40,FR,,,,',
      ].join('\n'),
    );
    expect(report.findings).toEqual([
      { line: 3, column: 'name', reason: 'expected the name of the store, got nothing' },
      { line: 4, column: 'lat', reason: expect.stringContaining('is nowhere') as string },
      { line: 5, column: 'lat', reason: 'latitude 2.35 and longitude 48.86 look swapped: the other way round they are in France' },
      { line: 6, column: 'lat', reason: '0, 0 is in the Gulf of Guinea: the place is missing' },
      { line: 7, column: 'lat', reason: 'expected degrees such as 48.8566, got "north"' },
      { line: 8, column: 'id', reason: 'is the same store as line 2' },
      {
        line: 9,
        column: 'opening_hours',
        reason: '"18:00-09:00" ends before it starts; the store is imported, its hours are left unknown',
      },
      { line: 10, column: 'tz', reason: 'expected a time zone such as "Europe/Paris", got "Mars/Olympus"' },
      { line: 13, column: '', reason: 'expected 7 cells, got 9; is a comma not quoted?' },
    ]);
    expect(report.notes).toEqual(['Not known as countries, and left out: Atlantis.']);
    expect((await stores()).map(({ name }) => name).toSorted()).toEqual(['Atlantis', 'Good', 'Good too', 'Late']);
  });
});

describe('a GeoJSON', () => {
  it('has the number of a house where its country writes it', async () => {
    const house = (name: string, country: string) =>
      feature(name, [2.35, 48.85], { 'addr:street': 'Main Street', 'addr:housenumber': 4, 'addr:country': country });
    await take(collection(house('A', 'FR'), house('B', 'DE'), house('C', '')));
    expect((await stores()).map(({ address }) => address.lines)).toEqual([['4 Main Street'], ['Main Street 4'], ['Main Street 4']]);
  });

  it('is read by the properties of its points', async () => {
    const report = await take(
      collection(
        {
          ...feature('Shibuya', [139.7013, 35.6496], { 'addr:street': 'Sarugakucho', 'addr:housenumber': 20, 'addr:city': '渋谷区' }),
          id: 7,
        },
        feature('Area', [[[0, 0]]], {}),
        { type: 'Feature', properties: { name: 'Polygon' }, geometry: { type: 'Polygon', coordinates: [[[0, 0]]] } },
        { type: 'Feature', properties: null, geometry: null },
        'x',
      ),
    );
    expect(report).toMatchObject({ stores: 1, unit: 'feature' });
    expect(report.findings).toEqual([
      { line: 2, column: 'geometry', reason: 'expected a point with two coordinates, got none' },
      { line: 3, column: 'geometry', reason: 'expected a point with two coordinates, got a Polygon' },
      { line: 4, column: 'geometry', reason: 'expected a point with two coordinates, got none' },
      { line: 5, column: '', reason: 'expected a feature' },
    ]);
    expect(await stores()).toMatchObject([
      { name: 'Shibuya', address: { lines: ['Sarugakucho 20'], city: '渋谷区' }, timeZone: 'Asia/Tokyo' },
    ]);
  });

  it('with latitude and longitude swapped is refused, by country or by what can not be, and read when that is known', async () => {
    const turned = collection(
      feature('Paris', [48.86, 2.35], { country: 'France' }),
      feature('Lyon', [45.76, 4.83], { country: 'France' }),
      feature('Here', [2.36, 48.87], { country: 'France' }),
    );
    await expect(take(turned)).rejects.toThrow(
      'Latitude and longitude are swapped in 2 of 3 features: feature 1 ("Paris") would be at latitude 2.35, longitude 48.86, which is not in France.',
    );
    expect(await stores()).toEqual([]);
    await expect(take(collection(feature('Tokyo', [35.6, 139.7]), feature('Paris', [48.86, 2.35])))).rejects.toThrow('swapped in 1 of 2');
    expect((await take(turned, true)).findings).toMatchObject([{ line: 3, reason: expect.stringContaining('look swapped') as string }]);
    expect(await stores('q=lyon')).toMatchObject([{ position: { latitude: 45.76, longitude: 4.83 } }]);
  });

  it('that puts two stores on one spot is asked about', async () => {
    const { notes } = await take(collection(feature('A', [2, 48]), feature('B', [2, 48])));
    expect(notes).toEqual(['feature 2 ("B") is at the very place of feature 1 ("A"): is one of them wrong?']);
  });
});

it('imported again, nothing changes; moved or renamed, the same store does', async () => {
  const file = (name: string, lat: number): string => `ref,name,lat,lon\na,${name},${lat},2\n`;
  await take(file('A', 48));
  const [first] = await stores();
  expect((await take(file('A', 48))).changed).toBe(0);
  expect((await take(file('B', 49))).changed).toBe(1);
  expect(await stores()).toMatchObject([{ id: first?.id, name: 'B', position: { latitude: 49 } }]);
  // Without a reference, the same row is the same store.
  const nameless = 'name,lat,lon\nC,50,2\n';
  await take(nameless);
  expect((await take(nameless)).changed).toBe(0);
  expect(await stores()).toHaveLength(2);
});

it.each([
  ['an empty file', '', 'The file is empty.'],
  ['UTF-16', Buffer.from('\ufeffname,lat,lon\nA,48,2', 'utf16le'), 'The file is in UTF-16; save it as CSV in UTF-8.'],
  ['UTF-16 without its mark', Buffer.from('name,lat,lon\nA,48,2', 'utf16le'), 'The file looks like UTF-16; save it as CSV in UTF-8.'],
  ['Latin-1', Buffer.from('name,lat,lon\nCafé,48,2', 'latin1'), 'The file is not in UTF-8 but probably in Latin-1'],
  ['other columns', 'Handle,Title\na,b', 'The file is not a store CSV: its first line has no column for the latitude, the longitude'],
  ['broken JSON', '{"type":', 'The file is not JSON'],
  ['other JSON', '{"stores":[]}', 'The file is not a GeoJSON FeatureCollection'],
  ['a list', '[]', 'The file is not a GeoJSON FeatureCollection'],
  [
    'metres',
    JSON.stringify({ type: 'FeatureCollection', crs: { properties: { name: 'urn:ogc:def:crs:EPSG::3857' } }, features: [] }),
    'The coordinates are in urn:ogc:def:crs:EPSG::3857',
  ],
])('refuses %s whole, with the reason', async (_, content, reason) => {
  await expect(take(content)).rejects.toThrow(reason);
});
