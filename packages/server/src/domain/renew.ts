import { type CartDocument, type LineDocument, reprice, type Shelf } from './cart.ts';
import { changesBetween, record, withUndo } from './cart-change.ts';

/** Units up to which the shopper is told how many are left; beyond that one more or less is no news. */
const FEW = 10;

const shownOf = ({ sku, quantity, unitPrice, was, discounts, available, gone, delivery }: LineDocument): unknown => [
  sku,
  quantity,
  unitPrice,
  was,
  discounts,
  Math.min(available, Math.max(FEW, quantity)),
  gone,
  delivery && [delivery.storeName, delivery.promise, delivery.reason],
];

/** What a shopper would notice of a version. */
const contentOf = ({ lines, saved, gifts, codes, shipping, steps, shippingEstimate, changes }: CartDocument): string =>
  JSON.stringify([
    [lines, saved, gifts].map((each) => each.map(shownOf)),
    codes,
    shipping,
    steps,
    shippingEstimate,
    changes.map(({ id, undo }) => [id, undo]),
  ]);

/**
 * A cart as the shop would price it now, with what the shop changed since it was priced last on record; `version` is the one that would come
 * with it. Undefined when a shopper would notice nothing: then the version stands as it is, and only `until` is worth keeping.
 */
export const renew = (
  before: CartDocument,
  version: number,
  shelf: Shelf,
  now: number,
): { readonly renewed: CartDocument | undefined; readonly until: number | null } => {
  const priced = reprice(before, shelf, now);
  const found = changesBetween(before, priced);
  const changes = withUndo(record(priced.changes, found, version, now), priced, shelf);
  const after = { ...priced, changes, updatedAt: now };
  return { renewed: contentOf(after) === contentOf(before) ? undefined : after, until: priced.until };
};
