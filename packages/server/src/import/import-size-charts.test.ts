import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Device, openShop, type Shop } from '../../test/shop.ts';
import { importSizeCharts } from './import-size-charts.ts';

const chart = (id: string, more: object = {}) => ({
  id,
  title: { en: id },
  kind: 'tops',
  columns: [{ measurement: 'chest', basis: 'body', primary: true }],
  rows: [
    { values: { size: 's' }, label: 'S', ranges: [{ min: 860, max: 920 }] },
    { values: { size: 'm' }, label: 'M', ranges: [{ min: 920, max: 1000 }] },
  ],
  appliesTo: { products: ['tee'] },
  ...more,
});

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.storage.close());

const take = (content: unknown) =>
  importSizeCharts(shop.storage, typeof content === 'string' ? Buffer.from(content) : Buffer.from(JSON.stringify(content)), 'shop');
const told = (path: string) => new Device(shop.app).send('GET', path);

describe('importing size charts', () => {
  it('puts them where their products are found, and changes nothing the second time', async () => {
    expect(await take({ sizeCharts: [chart('tees')] })).toEqual({ charts: 1, changed: 1, warnings: [] });
    expect(await take({ sizeCharts: [chart('tees')] })).toEqual({ charts: 1, changed: 0, warnings: [] });
    expect((await told('/products/tee/size-chart')).body).toMatchObject({ id: 'tees', rows: [{ record: null }, { label: 'M' }] });
  });

  it('names a field there is not, and one that is called otherwise', async () => {
    const row = { values: { size: 's' }, label: 'S', ranges: [{ min: 860, max: 920 }], regional: { mars: 'S' } };
    const title = { e: 'Tees' };
    await expect(take({ sizeCharts: [chart('tees', { rows: [row], title, colour: 'red' })], version: 1 })).rejects.toThrow(
      [
        'The file was not imported:',
        '/sizeCharts/0/title/e: expected no such field; its name should be at least 2 characters',
        '/sizeCharts/0/rows/0/regional/mars: expected no such field',
        '/sizeCharts/0/colour: expected no such field',
        '/version: expected no such field',
      ].join('\n'),
    );
  });

  it('gives a product its own chart before that of its collection', async () => {
    const own = chart('own', { appliesTo: { products: ['tee'] } });
    const shared = chart('shared', { appliesTo: { collections: ['apparel'] } });
    await take({ sizeCharts: [shared] });
    expect((await told('/products/tee/size-chart')).body['id']).toBe('shared');
    await take({ sizeCharts: [own] });
    expect((await told('/products/tee/size-chart')).body['id']).toBe('own');
  });

  it('reads its own documentation', async () => {
    const text = await readFile(new URL('../../../../docs/size-charts.md', import.meta.url), 'utf8');
    const example = /```json\n([\s\S]+?)```/.exec(text)?.[1] ?? '';
    expect(await take(example)).toMatchObject({ charts: 1, changed: 1 });
  });

  it('warns of gaps, disorder and products that are not there', async () => {
    const gap = chart('gap', {
      rows: [
        { values: { size: 's' }, label: 'S', ranges: [{ min: 860, max: 900 }] },
        { values: { size: 'm' }, label: 'M', ranges: [{ min: 940, max: 1000 }] },
        { values: { size: 'l' }, label: 'L', ranges: [{ min: 930, max: 1100 }] },
      ],
      appliesTo: { products: ['nowhere'] },
    });
    expect((await take({ sizeCharts: [gap] })).warnings).toEqual([
      'gap: S and M leave 40 mm of chest between them',
      'gap: M and L are not in order of chest',
      'gap: there is no product "nowhere" yet',
    ]);
  });

  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /not JSON; its format is in docs/],
    ['nothing', '', /is empty/],
    ['another encoding', String.fromCodePoint(0xfe_ff), /UTF-8|not JSON/],
    ['no charts', { sizeCharts: [] }, /\/sizeCharts: expected at least 1 entries/],
    ['an unknown field', { sizeCharts: [{ ...chart('a'), colour: 1 }] }, /colour|unrecognized|expected another value/i],
    [
      'centimetres',
      { sizeCharts: [chart('a', { rows: [{ values: { size: 's' }, label: 'S', ranges: [{ min: 8.6, max: 9.2 }] }] })] },
      /whole millimetres|another shape/,
    ],
    [
      'a range upside down',
      { sizeCharts: [chart('a', { rows: [{ values: { size: 's' }, label: 'S', ranges: [{ min: 920, max: 860 }] }] })] },
      /\/sizeCharts\/0\/rows\/0\/ranges\/0: expected min not above max, got 920 and 860/,
    ],
    [
      'too few ranges',
      { sizeCharts: [chart('a', { rows: [{ values: { size: 's' }, label: 'S', ranges: [] }] })] },
      /expected 1 ranges, one per column, got 0/,
    ],
    [
      'a size twice',
      { sizeCharts: [chart('a', { rows: [chart('a').rows[0], chart('a').rows[0]] })] },
      /two rows are for the values size s/,
    ],
    [
      'no primary column',
      { sizeCharts: [chart('a', { columns: [{ measurement: 'chest', basis: 'body' }] })] },
      /at least one primary column/,
    ],
    ['a chart twice', { sizeCharts: [chart('a'), chart('a')] }, /two charts are "a"/],
    ['two charts for one product', { sizeCharts: [chart('a'), chart('b')] }, /b: "tee" already has the size chart "a"/],
  ])('refuses %s whole', async (_, content, message) => {
    await expect(take(content)).rejects.toThrow(message);
    expect((await told('/products/tee/size-chart')).status).toBe(404);
  });
});
