import { describe, expect, it } from 'vitest';
import { Device, KEY, openShop, OTHER_KEY, type Shop } from '../../test/shop.ts';
import { findBrand } from '../storage/brand-rows.ts';
import { ImportError } from './import-error.ts';
import { type ImportReport, importProducts } from './import-products.ts';
import { plainText } from './plain-text.ts';
import { readPrice } from './price.ts';

const COLUMNS = [
  'Handle',
  'Title',
  'Body (HTML)',
  'Type',
  'Tags',
  'Published',
  'Option1 Name',
  'Option1 Value',
  'Option2 Name',
  'Option2 Value',
  'Variant SKU',
  'Variant Inventory Tracker',
  'Variant Inventory Qty',
  'Variant Inventory Policy',
  'Variant Price',
  'Variant Barcode',
  'Image Src',
  'Image Position',
  'Image Alt Text',
  'Variant Image',
] as const;
type Cells = Partial<Record<(typeof COLUMNS)[number], string>>;

const quote = (cell: string): string => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const csv = (...rows: Cells[]): Uint8Array =>
  Buffer.from([COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => quote(row[column] ?? '')).join(','))].join('\n'));

const shirt: Cells = { Handle: 'shirt', Title: 'Shirt', 'Option1 Name': 'Size', 'Option1 Value': 'S', 'Variant Price': '50' };
const plain: Cells = {
  Handle: 'lamp-2',
  Title: 'Lamp',
  'Option1 Name': 'Title',
  'Option1 Value': 'Default Title',
  'Variant Price': '1,299.00',
};

const importInto = async ({ storage }: Shop, bytes: Uint8Array, currency?: string): Promise<ImportReport> => {
  const brand = await findBrand(storage.db, KEY);
  if (brand === undefined) throw new Error('no brand');
  return importProducts(storage, bytes, { brand, currency });
};

interface Shown {
  description: string;
  options: { id: string; name: string; values: { id: string; label: string }[] }[];
  pictures: { src: string; alt: string }[];
  variants: { sku: string; values: string[]; price: { amount: number; currency: string }; available: number; picture: number | null }[];
}
const show = async ({ app }: Shop, handle: string, query = ''): Promise<Shown & { status: number }> => {
  const { status, body } = await new Device(app).send('GET', `/products/${handle}${query}`);
  return { ...(body as unknown as Shown), status };
};

it('joins the rows of a product: options, derived SKUs, pictures, stock', async () => {
  const shop = await openShop();
  const report = await importInto(
    shop,
    csv(
      {
        ...shirt,
        'Body (HTML)': '<p>Soft &amp; warm</p><script>alert(1)</script>',
        'Image Src': 'https://p.test/b.jpg',
        'Image Position': '2',
        'Variant Image': 'https://p.test/v.jpg',
      },
      {
        Handle: 'shirt',
        'Option1 Value': 'M',
        'Variant Price': '55.5',
        'Variant SKU': "'0012",
        'Variant Inventory Tracker': 'shopify',
        'Variant Inventory Qty': '4',
        'Image Src': 'https://p.test/a.jpg',
        'Image Position': '1',
        'Image Alt Text': 'Front',
      },
      { Handle: 'shirt', 'Image Src': 'https://p.test/c.jpg', 'Image Position': '3' },
      plain,
    ),
  );
  expect([report.products, report.variants, report.changed, report.findings]).toEqual([2, 3, 2, []]);
  const product = await show(shop, 'shirt');
  expect(product.description).toBe('Soft & warm');
  expect(product.options).toEqual([
    {
      id: 'size',
      name: 'Size',
      values: [
        { id: 's', label: 'S' },
        { id: 'm', label: 'M' },
      ],
    },
  ]);
  expect(product.pictures.map((picture) => [picture.src, picture.alt])).toEqual([
    ['https://p.test/a.jpg', 'Front'],
    ['https://p.test/b.jpg', 'Shirt'],
    ['https://p.test/c.jpg', 'Shirt'],
    ['https://p.test/v.jpg', 'Shirt'],
  ]);
  expect(product.variants).toMatchObject([
    { sku: 'shirt-s', values: ['s'], price: { amount: 5000, currency: 'EUR' }, available: 999, picture: 3 },
    { sku: '0012', values: ['m'], price: { amount: 5550 }, available: 4, picture: 0 },
  ]);
  expect(await show(shop, 'lamp-2')).toMatchObject({ options: [], variants: [{ sku: 'lamp-2', values: [], price: { amount: 129_900 } }] });
});

it('files each product where shop and kiosk list it', async () => {
  const shop = await openShop();
  const versionOf = async (): Promise<unknown> => (await new Device(shop.app).send('GET', '/brand')).body['version'];
  const before = await versionOf();
  await importInto(shop, csv(plain, { ...shirt, Type: 'Night Wear', Tags: 'apparel, Summer sale' }));
  const { body } = await new Device(shop.app).send('GET', '/brand', undefined, { 'accept-language': 'ar' });
  expect(body['collections']).toEqual([
    { handle: 'apparel', title: 'ملابس' },
    { handle: 'night-wear', title: 'Night wear' },
    { handle: 'summer-sale', title: 'Summer sale' },
    { handle: 'more', title: 'المزيد' },
  ]);
  expect(await versionOf()).not.toBe(before);
  const foundIn = async (collection: string): Promise<string[]> => {
    const page = (await new Device(shop.app).send('GET', `/products?collection=${collection}`)).body as { items: { handle: string }[] };
    return page.items.map(({ handle }) => handle);
  };
  expect(await foundIn('apparel')).toEqual(['tee', 'shirt']);
  expect([await foundIn('night-wear'), await foundIn('summer-sale'), await foundIn('more')]).toEqual([['shirt'], ['shirt'], ['lamp-2']]);
  const other = await shop.app.request('/v1/brand', { headers: { 'throughline-key': OTHER_KEY } });
  expect(((await other.json()) as { collections: unknown[] }).collections).toHaveLength(1);
});

it('changes nothing the second time', async () => {
  const shop = await openShop();
  const file = csv(
    shirt,
    { Handle: 'shirt', 'Option1 Value': 'S/M', 'Variant Price': '1' },
    { Handle: 'shirt', 'Option1 Value': 's-m', 'Variant Price': '1' },
    plain,
  );
  const first = await importInto(shop, file);
  const skus = (await show(shop, 'shirt')).variants.map((variant) => variant.sku);
  const second = await importInto(shop, file);
  expect([first.changed, second.changed, second.products]).toEqual([2, 0, 2]);
  expect(new Set(skus).size).toBe(3);
  expect((await show(shop, 'shirt')).variants.map((variant) => variant.sku)).toEqual(skus);
});

it('sells what it imported in the one currency the prices are in', async () => {
  const shop = await openShop();
  await importInto(shop, csv(shirt), 'JPY');
  const device = new Device(shop.app);
  await device.open('EUR');
  expect((await show(shop, 'shirt', '?currency=JPY')).variants[0]?.price).toEqual({ amount: 50, currency: 'JPY' });
  expect((await show(shop, 'shirt', '?currency=EUR')).status).toBe(422);
  expect((await device.send('GET', '/products?currency=EUR')).text).not.toContain('"shirt"');
  expect((await device.add('shirt-s')).text).toContain('urn:throughline:problem:currency-unavailable');
  await expect(importInto(shop, csv(shirt), 'CHF').catch((error: unknown) => error)).resolves.toBeInstanceOf(ImportError);
});

describe('a bad row', () => {
  it.each<[string, Cells, string, RegExp]>([
    ['no handle', { ...shirt, Handle: '' }, 'Handle', /got nothing/],
    ['a strange handle', { ...shirt, Handle: 'a/b c' }, 'Handle', /expected a handle/],
    ['no title', { ...shirt, Title: '' }, 'Title', /got nothing/],
    ['a title that is too long', { ...shirt, Title: 'x'.repeat(5001) }, 'Title', /at most 5000 characters, got 5001/],
    ['no price', { ...shirt, 'Variant Price': '' }, 'Variant Price', /got nothing/],
    ['a price in words', { ...shirt, 'Variant Price': 'fifty' }, 'Variant Price', /got "fifty"/],
    ['a negative price', { ...shirt, 'Variant Price': '-5' }, 'Variant Price', /got "-5"/],
    ['half a cent', { ...shirt, 'Variant Price': '5.005' }, 'Variant Price', /at most 2 decimals/],
    ['a decimal comma', { ...shirt, 'Variant Price': '12,50' }, 'Variant Price', /such as 1299.00/],
    [
      'stock in words',
      { ...shirt, 'Variant Inventory Tracker': 'shopify', 'Variant Inventory Qty': 'many' },
      'Variant Inventory Qty',
      /got "many"/,
    ],
    ['no option value', { ...shirt, 'Option2 Name': 'Colour' }, 'Option2 Value', /value for the option "Colour"/],
    ['a SKU that is too long', { ...shirt, 'Variant SKU': 'x'.repeat(65) }, 'Variant SKU', /1 to 64/],
    ["another product's SKU", { ...shirt, 'Variant SKU': 'MUG' }, 'Variant SKU', /belongs to another product/],
  ])('with %s is told by line and column, and stops no other', async (_name, bad, column, reason) => {
    const shop = await openShop();
    const report = await importInto(shop, csv({ ...plain, 'Body (HTML)': 'two\nlines' }, bad, { ...plain, Handle: 'lamp-3' }));
    expect(report.products).toBe(2);
    const [finding] = report.findings;
    expect(report.findings.map((each) => [each.line, each.column])).toEqual([[4, column]]);
    expect(finding?.reason).toMatch(reason);
    expect((await show(shop, 'lamp-3')).status).toBe(200);
  });

  it('among the variants of a product costs that variant', async () => {
    const shop = await openShop();
    const report = await importInto(
      shop,
      csv(
        shirt,
        { Handle: 'shirt', 'Option1 Value': 'S', 'Variant Price': '1' },
        { Handle: 'shirt', 'Option1 Value': 'L', 'Variant Price': '60', 'Variant SKU': 'shirt-s' },
      ),
    );
    expect(report.findings.map(({ line, column }) => [line, column])).toEqual([
      [3, 'Option1 Value'],
      [4, 'Variant SKU'],
    ]);
    expect((await show(shop, 'shirt')).variants).toHaveLength(1);
  });

  it('that ends too early is told as that, once', async () => {
    const report = await importInto(await openShop(), Buffer.concat([csv(plain), Buffer.from('\nshirt,Shirt,,')]));
    expect(report.findings).toEqual([{ line: 3, column: '', reason: expect.stringContaining('got 4; the row ends too early') as unknown }]);
    expect(report.products).toBe(1);
  });

  it('with a quote that never closes ends what can be read', async () => {
    const shop = await openShop();
    const report = await importInto(shop, Buffer.concat([csv(plain), Buffer.from('\nshirt,"Shirt,\nshirt-2,x')]));
    expect([report.products, report.findings[0]?.line]).toEqual([1, 3]);
  });

  it('with a picture that is not https costs the picture', async () => {
    const shop = await openShop();
    const report = await importInto(shop, csv({ ...shirt, 'Image Src': 'http://p.test/plain.jpg' }));
    expect([report.products, report.findings[0]?.column]).toEqual([1, 'Image Src']);
    expect((await show(shop, 'shirt')).pictures).toEqual([]);
  });
});

it('leaves out what is not published, and says so', async () => {
  const report = await importInto(await openShop(), csv({ ...shirt, Published: 'FALSE' }, plain));
  expect([report.products, report.unpublished]).toEqual([1, ['shirt']]);
});

it.each<[string, Uint8Array, RegExp]>([
  ['an empty one', new Uint8Array(), /empty/],
  ['another CSV', Buffer.from('name,age\nA,3\n'), /no column "Handle"/],
  ['something binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), /not text/],
  ['one in Latin-1', Buffer.concat([csv(shirt), Buffer.from([0xe9, 0x0a])]), /UTF-8/],
  ['one in UTF-16', Buffer.from('\ufeffHandle,Title', 'utf16le'), /UTF-16/],
])('refuses a file whole: %s', async (_name, bytes, reason) => {
  const error = await importInto(await openShop(), bytes).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ImportError);
  expect((error as ImportError).message).toMatch(reason);
});

it('reads a file with a byte order mark and Windows line ends', async () => {
  const windows = Buffer.from(`\ufeff${Buffer.from(csv(shirt, plain)).toString().replaceAll('\n', '\r\n')}\r\n`);
  expect(await importInto(await openShop(), windows)).toMatchObject({ products: 2, findings: [] });
});

it.each([
  ['50', 'EUR', 5000],
  ['50.00', 'JPY', 50],
  ['1,299.00', 'EUR', 129_900],
  ['0', 'EUR', 0],
  ['1234567', 'KWD', 1_234_567_000],
  ['9.999', 'KWD', 9999],
])('reads the price %s %s as %i', (text, currency, amount) => {
  expect(readPrice(text, currency)).toBe(amount);
});

it.each([
  ['<p>One</p><p>Two <b>three</b></p>', 'One\nTwo three'],
  ['a<br>b<ul><li>c<li>d</ul>', 'a\nb\nc\nd'],
  ['<style>p{}</style>x<iframe src=x>y</iframe>', 'x'],
  ['<img src=x onerror=alert(1)>&lt;b&gt;', '<b>'],
  ['no tags at all', 'no tags at all'],
  ['<p>never closed <script>alert(1)', 'never closed'],
])('reduces %s to text', (html, text) => {
  expect(plainText(html)).toBe(text);
});
