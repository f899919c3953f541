import type { ProductPublication } from '@throughline/server';

/** What a catalogue seldom has and a design must stand, made from one article that has it all. */
export const edgeProducts = (tee: ProductPublication): ProductPublication[] => [
  longWinded(tee),
  withoutPicture(tee),
  brokenPicture(tee),
  soldOut(tee),
  almostGone(tee),
  markup(tee),
];

/** Collection of what is unusual. */
const collections = ['edges'];

/** The same, under other names: SKUs name one article. */
const copy = (product: ProductPublication, handle: string, stock?: number): ProductPublication => ({
  ...product,
  handle,
  collections,
  variants: product.variants.map((variant) => ({
    ...variant,
    sku: variant.sku.replace('OH-TEE', handle),
    barcode: null,
    stock: stock ?? variant.stock,
  })),
});

const longWinded = (product: ProductPublication): ProductPublication => ({
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

const withoutPicture = (product: ProductPublication): ProductPublication => ({
  ...copy(product, 'without-picture', 40),
  title: { en: 'Not photographed yet', ar: 'لم يُصوَّر بعد' },
  pictures: [],
  variants: copy(product, 'without-picture', 40).variants.map((variant) => ({ ...variant, picture: null })),
});

const brokenPicture = (product: ProductPublication): ProductPublication => ({
  ...copy(product, 'broken-picture', 40),
  title: { en: 'The picture is gone', ar: 'الصورة مفقودة' },
  pictures: product.pictures.map((picture) => ({ ...picture, src: '/seed/broken-picture.svg' })),
});

const soldOut = (product: ProductPublication): ProductPublication => ({
  ...copy(product, 'sold-out', 0),
  title: { en: 'Gone by noon', ar: 'نفد قبل الظهر' },
});

const almostGone = (product: ProductPublication): ProductPublication => ({
  ...copy(product, 'almost-gone', 2),
  title: { en: 'The last two', ar: 'القطعتان الأخيرتان' },
});

const markup = (product: ProductPublication): ProductPublication => ({
  ...copy(product, 'markup', 40),
  title: { en: '<img src=x onerror=alert(1)>', ar: '<img src=x onerror=alert(1)>' },
});
