import {
  type Brand,
  type Cart,
  type CartId,
  type Line,
  type LineDelivery,
  type LineId,
  lineIdOf,
  type Money,
  type OfferStep,
  type Picture,
  type Product,
  savedIdOf,
} from '@throughline/contract';
import type { PictureDocument } from '../domain/article.ts';
import type { BrandDocument } from '../domain/brand.ts';
import { type CartDocument, discountOf, type LineDocument, taxOf, totalOf, unitsOf } from '../domain/cart.ts';
import type { DeliveryDocument } from '../domain/delivery.ts';
import type { StepDocument } from '../domain/offers/steps.ts';
import { wasAt } from '../domain/price-history.ts';
import type { ProductDocument } from '../domain/product.ts';
import { inLocale } from '../domain/words.ts';
import { presentChange } from './present-change.ts';
import { presentPromise } from './present-store.ts';

/** For whom: in which language, and where the server was reached, without a slash at the end. */
export interface Audience {
  readonly locale: string;
  readonly base: string;
}

export const presentPicture = ({ src, alt, width, height }: PictureDocument, { locale, base }: Audience): Picture => ({
  src: src.startsWith('/') ? base + src : src,
  alt: inLocale(alt, locale),
  width,
  height,
});

const presentDelivery = (delivery: DeliveryDocument | undefined, locale: string, pricedAt: number): LineDelivery => {
  if (delivery === undefined) return { kind: 'ship' };
  const { kind, store, storeName, timeZone, promise, reason } = delivery;
  return {
    kind,
    store,
    storeName: inLocale(storeName, locale),
    timeZone,
    promise: promise && presentPromise(promise, pricedAt),
    reason,
  };
};

const presentStep = ({ title, by, threshold, missing, ...step }: StepDocument, locale: string, currency: string): OfferStep => {
  const about = { ...step, title: inLocale(title, locale) };
  return by === 'units'
    ? { ...about, by, threshold, missing }
    : { ...about, by, threshold: { amount: threshold, currency }, missing: { amount: missing, currency } };
};

/** A version of a cart in one language. */
export const presentCart = (id: CartId, version: number, cart: CartDocument, audience: Audience): Cart => {
  const { locale } = audience;
  const money = (amount: number): Money => ({ amount, currency: cart.currency });
  const presentLine = (line: LineDocument, id: LineId = lineIdOf(line.sku)): Line => ({
    id,
    sku: line.sku,
    product: line.product,
    handle: line.handle,
    title: inLocale(line.title, locale),
    options: line.options.map(({ name, value }) => ({ name: inLocale(name, locale), value: inLocale(value, locale) })),
    picture: line.picture && presentPicture(line.picture, audience),
    quantity: line.quantity,
    unitPrice: money(line.unitPrice),
    was: line.was === null ? null : money(line.was),
    discount: money(discountOf(line)),
    discounts: line.discounts.map(({ offer, title, amount }) => ({ offer, title: inLocale(title, locale), amount: money(amount) })),
    total: money(line.total),
    available: line.available,
    ...(line.finalSale && { finalSale: true }),
    ...(line.gone && { gone: true }),
    delivery: presentDelivery(line.delivery, locale, cart.updatedAt),
  });
  const discount = cart.lines.reduce((sum, line) => sum + discountOf(line), 0);
  const total = totalOf(cart);
  return {
    id,
    version,
    currency: cart.currency,
    lines: cart.lines.map((line) => presentLine(line)),
    gifts: cart.gifts.map((line) => presentLine(line)),
    codes: cart.codes.map(({ code, status, title, missing, with: other }) => ({
      code,
      status,
      title: inLocale(title, locale),
      missing: missing === null ? null : money(missing),
      with: other && inLocale(other, locale),
    })),
    saved: cart.saved.map((line) => presentLine(line, savedIdOf(line.sku))),
    giftNote: cart.giftNote.text,
    changes: cart.changes.map((change) => presentChange(change, locale)),
    totals: {
      quantity: unitsOf(cart),
      subtotal: money(total + discount),
      discount: money(discount),
      shipping: cart.shipping && { threshold: money(cart.shipping.threshold), missing: money(cart.shipping.missing) },
      shippingEstimate: cart.shippingEstimate && { from: money(cart.shippingEstimate.from), to: money(cart.shippingEstimate.to) },
      gifts: cart.steps.map((step) => presentStep(step, locale, cart.currency)),
      total: money(total),
      taxIncluded: money(taxOf(cart)),
    },
    ...(cart.ordered && { ordered: cart.ordered }),
    updatedAt: new Date(cart.updatedAt).toISOString(),
  };
};

/** A product in one language and currency, `now` being when what it cost before has to be proven; undefined when none of its variants is sold in it. */
export const presentProduct = (product: ProductDocument, audience: Audience, currency: string, now: number): Product | undefined => {
  const { locale } = audience;
  const variants = product.variants.flatMap(({ sku, values, prices, was, stock, picture, barcode }) => {
    const amount = prices[currency];
    if (amount === undefined) return [];
    const before = wasAt(was, currency, now);
    const price = { amount, currency };
    return [
      { sku, values: [...values], price, was: before === null ? null : { amount: before, currency }, available: stock, picture, barcode },
    ];
  });
  if (variants.length === 0) return undefined;
  return {
    id: product.id,
    handle: product.handle,
    title: inLocale(product.title, locale),
    description: inLocale(product.description, locale),
    type: inLocale(product.type, locale),
    collections: [...product.collections],
    pictures: product.pictures.map((picture) => presentPicture(picture, audience)),
    options: product.options.map(({ id, name, values }) => ({
      id,
      name: inLocale(name, locale),
      values: values.map(({ id: value, label, swatch }) => ({
        id: value,
        label: inLocale(label, locale),
        ...(swatch !== undefined && { swatch }),
      })),
    })),
    variants,
    ...(product.finalSale && { finalSale: true }),
  };
};

/** The brand in one language; `stylesheet` is the absolute URL for the channel that asks. */
export const presentBrand = (brand: BrandDocument, version: string, locale: string, stylesheet: string): Brand => ({
  id: brand.id,
  name: inLocale(brand.name, locale),
  tagline: inLocale(brand.tagline, locale),
  version,
  stylesheet,
  currencies: [...brand.currencies],
  locales: [...brand.locales],
  collections: brand.collections.map(({ handle, title }) => ({ handle, title: inLocale(title, locale) })),
  links: { ...brand.links },
  policy: { ...brand.policy },
});
