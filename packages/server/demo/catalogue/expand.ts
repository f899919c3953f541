import { height, picture, width } from '../draw/picture.ts';
import { barcode } from './barcode.ts';
import { currencies, type Catalogue, type Picture, type Prices, type Product, type Variant, type Words } from './catalogue.ts';
import { collections } from './collections.ts';
import { colours, type ColourId } from './colours.ts';
import type { Axis, AxisValue, Source } from './source.ts';

export interface Expanded {
  readonly catalogue: Catalogue;
  /** File name in `pictures/` → SVG. */
  readonly pictures: ReadonlyMap<string, string>;
}

/** Works out every variant, price, stock, barcode and picture. The same sources give the same bytes. */
export function expand(sources: readonly Source[]): Expanded {
  const pictures = new Map<string, string>();
  let articles = 0;
  const products = sources.map((source): Product => {
    const drawn = draw(source);
    for (const { picture: shown, svg } of drawn) pictures.set(shown.file.replace('pictures/', ''), svg);
    return {
      handle: source.handle,
      title: source.title,
      description: source.description,
      type: source.type,
      collections: source.collections,
      ...(source.finalSale && { finalSale: true as const }),
      options: source.axes.map(({ id, name, values }) => ({ id, name, values: values.map(plain) })),
      pictures: drawn.map(({ picture: shown }) => shown),
      variants: combinations(source.axes).map((values) => variant(source, values, ++articles)),
    };
  });
  const brand: Catalogue['brand'] = {
    slug: 'olmo-hav',
    name: { en: 'Olmo Hav', ar: 'أولمو هاف' },
    tagline: { en: 'Made slowly, kept long.', ar: 'يُصنع على مهل ويبقى طويلًا.' },
    currencies,
    locales: ['en', 'ar'],
    taxRateBp: 2000,
  };
  return { catalogue: { brand, collections, products }, pictures };
}

/** An option value as shoppers see it: what it adds to the price is in the variants. */
const plain = ({ id, label, swatch }: AxisValue) => ({ id, label, ...(swatch ? { swatch } : {}) });

function variant(source: Source, values: readonly AxisValue[], n: number): Variant {
  const sku = ['OH', source.code, ...values.map(({ id }) => id.replaceAll('-', '').toUpperCase())].join('-');
  const prices = values.reduce<Prices>((sum, { more }) => (more ? add(sum, more) : sum), source.prices);
  return { sku, values: values.map(({ id }) => id), prices, stock: stock(sku), barcode: barcode(n) };
}

const add = (a: Prices, b: Prices): Prices => ({ EUR: a.EUR + b.EUR, USD: a.USD + b.USD, JPY: a.JPY + b.JPY });

function combinations(axes: readonly Axis[]): AxisValue[][] {
  return axes.reduce<AxisValue[][]>((rows, { values }) => rows.flatMap((row) => values.map((value) => [...row, value])), [[]]);
}

/** Some are sold out, some nearly, most are not; and none changes when another product is added. */
function stock(sku: string): number {
  const hash = [...sku].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7);
  const luck = hash % 100;
  if (luck < 7) return 0;
  if (luck < 20) return 1 + (hash % 3);
  return 4 + ((hash >>> 8) % 57);
}

function draw({ handle, seen, axes, looks }: Source): { picture: Picture; svg: string }[] {
  const one = (suffix: string, alt: Words, svg: string, value?: string) => ({
    picture: { file: `pictures/${handle}${suffix}.svg`, alt, ...(value ? { value } : {}), width, height },
    svg,
  });
  if (!('by' in looks)) return [one('', seen, picture(looks.ground, looks.draw()))];
  const shown = axes.find(({ id }) => id === looks.by)?.values ?? [];
  return shown.map(({ id, label }) => {
    if ('each' in looks) {
      const look = looks.each[id];
      if (!look) throw new Error(`${handle} has no drawing for ${id}.`);
      return one(`-${id}`, { en: `${seen.en}: ${label.en}`, ar: `${seen.ar}: ${label.ar}` }, picture(look.ground, look.draw()), id);
    }
    const colour = colours[id as ColourId];
    const alt = { en: `${seen.en}, in ${label.en.toLowerCase()}`, ar: `${seen.ar}، بلون ${label.ar}` };
    return one(`-${id}`, alt, picture(looks.ground ?? colour.ground, looks.draw(colour)), id);
  });
}
