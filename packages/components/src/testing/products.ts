import type { Money, Product } from '@throughline/client';

const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

const picture = (colour: string): Product['pictures'] => [
  {
    src: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path fill="${colour}" d="M0 0h4v5H0z"/></svg>`)}`,
    alt: '',
    width: 4,
    height: 5,
  },
];

const SIZES: Product['options'] = [
  {
    id: 'size',
    name: 'Size',
    values: [
      { id: 's', label: 'S' },
      { id: 'm', label: 'M' },
    ],
  },
];

/** Few products, one for each thing that can be special about one. */
export const PRODUCTS: readonly Product[] = [
  {
    id: 'pr_tee',
    handle: 'linen-tee',
    title: 'Linen tee',
    description: 'Washed linen.',
    type: 'Tops',
    collections: [],
    pictures: picture('#b9c7bd'),
    options: SIZES,
    variants: [
      { sku: 'TEE-S', values: ['s'], price: eur(4900), was: null, available: 0, picture: 0, barcode: null },
      { sku: 'TEE-M', values: ['m'], price: eur(4900), was: null, available: 5, picture: 0, barcode: null },
    ],
  },
  {
    id: 'pr_vase',
    handle: 'vase',
    title: 'Stoneware vase',
    description: '',
    type: 'Home',
    collections: [],
    pictures: [],
    options: [],
    variants: [{ sku: 'VASE', values: [], price: eur(12900), was: null, available: 2, picture: null, barcode: null }],
  },
  {
    id: 'pr_throw',
    handle: 'throw',
    title: 'Wool throw',
    description: '',
    type: 'Home',
    collections: [],
    options: [],
    pictures: [{ src: 'data:image/png;base64,broken', alt: '', width: 0, height: 0 }],
    variants: [{ sku: 'THROW', values: [], price: eur(9900), was: null, available: 40, picture: 0, barcode: null }],
  },
  {
    id: 'pr_wild',
    handle: 'wild',
    title: '<img src=x onerror=alert(1)>',
    description: '',
    type: 'Home',
    collections: [],
    pictures: picture('#c9b8a8'),
    options: [],
    variants: [{ sku: 'WILD', values: [], price: eur(100), was: null, available: 40, picture: 0, barcode: null }],
  },
  {
    id: 'pr_long',
    handle: 'long',
    title: 'Unendliche '.repeat(450).trim(),
    description: '',
    type: 'Home',
    collections: [],
    pictures: [],
    options: [],
    variants: [{ sku: 'LONG', values: [], price: eur(100), was: null, available: 40, picture: null, barcode: null }],
  },
];
