import type { CatalogueProduct } from './catalogue.ts';

/** What a catalogue seldom has and a design must stand. */
export const edgeProducts = (products: readonly CatalogueProduct[]): CatalogueProduct[] => {
  const [tee] = products;
  if (!tee) return [];
  return [longWinded(tee), withoutPicture(tee), soldOut(tee), almostGone(tee), markup(tee)];
};

const collections = ['edges'];

/** The same, under other names: SKUs name one article. */
const copy = (product: CatalogueProduct, handle: string, stock?: number): CatalogueProduct => ({
  ...product,
  handle,
  collections,
  variants: product.variants.map((variant) => ({ ...variant, sku: variant.sku.replace('OH-TEE', handle), stock: stock ?? variant.stock })),
});

const longWinded = (product: CatalogueProduct): CatalogueProduct => ({
  ...copy(product, 'long-winded', 40),
  title: {
    en: 'Hand-framed Donaudampfschifffahrtsgesellschaftskapitänsmütze in undyed wool from three neighbouring islands, second edition, with the spare button that its wearer will certainly need one day',
    ar: 'قبعة صوف محبوكة يدويًا من ثلاث جزر متجاورة، الطبعة الثانية، مع الزر الاحتياطي الذي سيحتاج إليه صاحبها يومًا ما بكل تأكيد، وبطاقة تروي حكاية كل من عمل عليها',
  },
  description: {
    en: `${product.description['en'] ?? ''} `.repeat(12).trim(),
    ar: `${product.description['ar'] ?? ''} `.repeat(12).trim(),
  },
});

const withoutPicture = (product: CatalogueProduct): CatalogueProduct => ({
  ...copy(product, 'without-picture', 40),
  title: { en: 'Not photographed yet', ar: 'لم يُصوَّر بعد' },
  pictures: [],
});

const soldOut = (product: CatalogueProduct): CatalogueProduct => ({
  ...copy(product, 'sold-out', 0),
  title: { en: 'Gone by noon', ar: 'نفد قبل الظهر' },
});

const almostGone = (product: CatalogueProduct): CatalogueProduct => ({
  ...copy(product, 'almost-gone', 2),
  title: { en: 'The last two', ar: 'القطعتان الأخيرتان' },
});

const markup = (product: CatalogueProduct): CatalogueProduct => ({
  ...copy(product, 'markup', 40),
  title: { en: '<img src=x onerror=alert(1)>', ar: '<img src=x onerror=alert(1)>' },
});
