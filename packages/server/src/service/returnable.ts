import type { LineId, PickupOffer, ReturnOutcome } from '@throughline/contract';
import type { Context } from '../context.ts';
import type { OrderLineDocument } from '../domain/order.ts';
import { articleOf, type ProductDocument } from '../domain/product.ts';
import { isZone } from '../domain/returns/day.ts';
import { type Eligibility, eligibilityOf } from '../domain/returns/eligibility.ts';
import { pickupOffer } from '../domain/returns/pickup.ts';
import { DEFAULT_POLICY, type ReturnsPolicy } from '../domain/returns/policy.ts';
import type { Taken } from '../domain/returns/unit.ts';
import { type Right, withdrawalRight } from '../domain/returns/withdrawal.ts';
import { wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { findProducts } from '../storage/product-rows.ts';
import { readTaken } from '../storage/return-rows.ts';
import type { Database } from '../storage/storage.ts';
import type { HeldOrder } from './order-access.ts';
import { availableOf } from './stock.ts';

/** Another variant of a line's product. `difference`: per unit, above zero the shopper pays it. */
export interface Exchange {
  readonly sku: string;
  readonly options: ReturnType<typeof articleOf>['options'];
  readonly available: number;
  readonly difference: number;
}

export interface LineOnOffer {
  readonly line: OrderLineDocument;
  readonly eligibility: Eligibility;
  readonly outcomes: readonly ReturnOutcome[];
  readonly exchanges: readonly Exchange[];
}

/** What an order's holder may return, and by which rules. */
export interface OnOffer {
  readonly order: HeldOrder;
  readonly policy: ReturnsPolicy;
  readonly zone: string;
  readonly pickup: PickupOffer | null;
  readonly lines: readonly LineOnOffer[];
  readonly right: Right;
}

export const policyOf = (brand: BrandRow): ReturnsPolicy => brand.document.returns ?? DEFAULT_POLICY;

/** The zone the shopper's device says, else the brand's. */
export const zoneOf = (brand: BrandRow, asked: string | undefined, pointer: string): string => {
  if (asked === undefined) return policyOf(brand).zone;
  if (isZone(asked)) return asked;
  throw wrongInput(pointer, 'expected a time zone such as "Europe/Berlin"');
};

/**
 * Other variants at the price paid: what is compared is what both cost today, so that neither a discount nor a price that has risen since
 * is taken from the shopper.
 */
const exchangesOf = (
  product: ProductDocument | undefined,
  line: OrderLineDocument,
  currency: string,
  available: ReadonlyMap<string, number>,
): Exchange[] => {
  const own = product?.variants.find(({ sku }) => sku === line.sku)?.prices[currency] ?? line.unitPrice;
  return (product?.variants ?? []).flatMap((variant) => {
    const price = variant.prices[currency];
    if (product === undefined || price === undefined || variant.sku === line.sku) return [];
    const { options } = articleOf(product, variant);
    return [{ sku: variant.sku, options, available: available.get(variant.sku) ?? 0, difference: price - own }];
  });
};

const outcomesOf = (gift: boolean, reasons: Eligibility['reasons'], exchanges: readonly Exchange[]): ReturnOutcome[] => {
  if (reasons.length === 0) return [];
  const outcomes: ReturnOutcome[] = gift ? ['credit'] : ['refund', 'credit'];
  return exchanges.length > 0 ? [...outcomes, 'exchange'] : outcomes;
};

/** Everything that can be said of returning the order, at `now`. */
export const lookAt = async (
  db: Database,
  { clock }: Pick<Context, 'clock'>,
  brand: BrandRow,
  order: HeldOrder,
  zone: string,
  now = clock.now(),
): Promise<OnOffer> => {
  const brandId = brand.document.id;
  const { document, scope } = order;
  const policy = policyOf(brand);
  const gift = scope === 'gift';
  const seen = gift ? document.lines.filter((line) => line.gift) : document.lines;
  const taken = await readTaken(db, document.id);
  const products = await findProducts(
    db,
    brandId,
    seen.map(({ product }) => product),
  );
  const skus = [...products.values()].flatMap((product) => product.variants.map(({ sku }) => sku));
  const available = await availableOf(db, { brandId, storeId: null }, skus, now);
  const takenOf = (line: LineId): readonly Taken[] => taken.get(line) ?? [];

  const lines = seen.map((line) => {
    const product = products.get(line.product);
    const eligibility = eligibilityOf({ order: document, line, taken: takenOf(line.id), traits: product, policy, zone }, now);
    const exchanges = eligibility.reasons.length === 0 ? [] : exchangesOf(product, line, document.currency, available);
    return { line, eligibility, exchanges, outcomes: outcomesOf(gift, eligibility.reasons, exchanges) };
  });
  const traitsOf = (id: LineId): ProductDocument | undefined => {
    const line = document.lines.find((each) => each.id === id);
    return line && products.get(line.product);
  };
  const right = withdrawalRight(document, policy, takenOf, traitsOf, gift, zone, now);
  const pickup = policy.pickup && policy.methods.pickup ? pickupOffer(policy.pickup, zone, now) : null;
  return { order, policy, zone, pickup, lines, right };
};
