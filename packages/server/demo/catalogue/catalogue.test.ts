import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accessories } from './accessories.ts';
import { checkDigit } from './barcode.ts';
import { currencies, type Catalogue, type Words } from './catalogue.ts';
import { expand } from './expand.ts';
import { outfits } from './outfits.ts';
import { rooms } from './rooms.ts';
import { table } from './table.ts';
import { tops } from './tops.ts';

const demo = new URL('../', import.meta.url);
const text = readFileSync(new URL('catalogue.json', demo), 'utf8');
const catalogue: Catalogue = JSON.parse(text);
const { products, collections } = catalogue;
const variants = products.flatMap((product) => product.variants.map((variant) => ({ product, ...variant })));
const pictures = products.flatMap((product) => product.pictures.map((picture) => ({ product, ...picture })));
const repeated = (values: readonly string[]) => values.filter((value, i) => values.indexOf(value) !== i);

test('there is enough to fill a shop', () => {
  expect(products.length).toBeGreaterThanOrEqual(40);
  expect(variants.length).toBeGreaterThanOrEqual(150);
  expect(collections.length).toBeGreaterThanOrEqual(8);
  expect(new Set(products.map(({ options }) => options.length))).toEqual(new Set([0, 1, 2, 3]));
});

test('handles, SKUs and barcodes are used once', () => {
  expect(repeated(products.map(({ handle }) => handle))).toEqual([]);
  expect(repeated(collections.map(({ handle }) => handle))).toEqual([]);
  expect(repeated(variants.map(({ sku }) => sku))).toEqual([]);
  expect(repeated(variants.map(({ barcode }) => barcode))).toEqual([]);
  for (const { sku } of variants) expect(sku).toMatch(/^OH(-[A-Z0-9]+)+$/);
});

test('every barcode is an EAN-13 with the right check digit', () => {
  // A book's number that anyone can check, so that the rule itself is proved.
  expect(checkDigit('978030640615')).toBe('7');
  for (const { barcode } of variants) {
    expect(barcode).toMatch(/^\d{13}$/);
    expect(barcode.at(-1), barcode).toBe(checkDigit(barcode.slice(0, 12)));
  }
});

test('every variant has a price in every currency, in whole minor units', () => {
  for (const { sku, prices } of variants) {
    expect(Object.keys(prices)).toEqual([...currencies]);
    for (const amount of Object.values(prices)) expect(Number.isSafeInteger(amount) && amount > 0, sku).toBe(true);
  }
});

test('stock is varied: some sold out, some nearly', () => {
  const stock = variants.map((variant) => variant.stock);
  expect(stock.every((count) => Number.isSafeInteger(count) && count >= 0)).toBe(true);
  expect(stock.filter((count) => count === 0).length).toBeGreaterThan(5);
  expect(stock.filter((count) => count > 0 && count <= 3).length).toBeGreaterThan(10);
});

test('every combination of option values is one variant', () => {
  for (const { handle, options, variants: own } of products) {
    const combinations = options.reduce<string[]>(
      (rows, { values }) => rows.flatMap((row) => values.map(({ id }) => `${row}/${id}`)),
      [''],
    );
    expect(own.map(({ values }) => ['', ...values].join('/')).sort(), handle).toEqual(combinations.sort());
  }
});

test('collections and parents exist, and none is empty', () => {
  const handles = collections.map(({ handle }) => handle);
  for (const product of products) expect(handles, product.handle).toEqual(expect.arrayContaining([...product.collections]));
  for (const { handle, parent } of collections) {
    if (parent) expect(handles).toContain(parent);
    const members = products.filter((product) => product.collections.includes(handle));
    const children = collections.filter((collection) => collection.parent === handle);
    expect(members.length + children.length, handle).toBeGreaterThan(0);
  }
});

test('every picture is there, is small, and neither runs nor fetches anything', () => {
  expect(repeated(pictures.map(({ file }) => file))).toEqual([]);
  for (const { product, file, value, width, height } of pictures) {
    const svg = readFileSync(new URL(file, demo), 'utf8');
    expect(svg.length, file).toBeLessThan(6 * 1024);
    expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
    expect(svg).not.toMatch(/<script|<text|<image|<foreignObject|\son\w+=|href="(?!#)|url\((?!#)|NaN|undefined/);
    if (value)
      expect(
        product.options.flatMap((option) => option.values.map(({ id }) => id)),
        file,
      ).toContain(value);
  }
});

test('everything is said in English and in Arabic', () => {
  const words: Words[] = [
    catalogue.brand.name,
    catalogue.brand.tagline,
    ...collections.map(({ title }) => title),
    ...pictures.map(({ alt }) => alt),
  ];
  for (const { title, description, type, options } of products)
    words.push(title, description, type, ...options.flatMap(({ name, values }) => [name, ...values.map(({ label }) => label)]));
  for (const { en, ar } of words) {
    expect(en.trim().length).toBeGreaterThan(0);
    expect(en).not.toMatch(/[\u0600-\u06ff]/);
    expect(ar.trim().length).toBeGreaterThan(0);
    // Sizes such as XL are written the same in both.
    if (!/^[\d\s×–XSML]+$/.test(en)) expect(ar, en).toMatch(/[\u0600-\u06ff]/);
  }
});

test('what is committed is what the sources say', () => {
  const fresh = expand([...tops, ...outfits, ...accessories, ...table, ...rooms]);
  expect(JSON.parse(JSON.stringify(fresh.catalogue))).toEqual(catalogue);
  for (const [file, svg] of fresh.pictures) expect(readFileSync(new URL(`pictures/${file}`, demo), 'utf8') === svg, file).toBe(true);
});
