import type { Channel, CustomerId, Fulfilment, LineId, OrderId, OrderKind, OrderStatus, ProductId, StoreId } from '@throughline/contract';
import type { PictureDocument } from './article.ts';
import type { DiscountDocument } from './cart.ts';
import type { Amount } from './money.ts';
import type { Words } from './words.ts';

export interface OrderLineDocument {
  readonly id: LineId;
  readonly sku: string;
  readonly product: ProductId;
  readonly handle: string;
  readonly title: Words;
  readonly options: readonly { readonly name: Words; readonly value: Words }[];
  readonly picture: PictureDocument | null;
  readonly quantity: number;
  readonly unitPrice: Amount;
  /** What offers took off the line. */
  readonly discount: Amount;
  /** Which took how much. */
  readonly offers: readonly DiscountDocument[];
  /** `unitPrice` × `quantity` − `discount`. */
  readonly total: Amount;
  /** The part of `total` that is tax. */
  readonly tax: Amount;
  readonly finalSale: boolean;
  readonly gift: boolean;
  readonly fulfilment: Fulfilment;
  /** Where it comes from, if another place than the order says. Left out: from there. */
  readonly store?: StoreId;
}

/** A status and since when, in milliseconds since the epoch. */
export interface OrderEvent {
  readonly status: OrderStatus;
  readonly at: number;
}

/** What was agreed, in every language, and what became of it. Only `history`, `expiresAt` and `payment` ever change, and who bought when she is erased. */
export interface OrderDocument {
  readonly id: OrderId;
  /** As it is printed: `DE-7K3M-Q9X5`. */
  readonly number: string;
  readonly placedAt: number;
  readonly channel: Channel;
  readonly kind: OrderKind;
  /** Null: a guest's, or of one who was erased. */
  readonly customer: CustomerId | null;
  /** Where letters go; null where none was asked for. */
  readonly email: string | null;
  /** The brand's language nearest to the shopper's, for the brand's words in letters. */
  readonly locale: string;
  /** That of the letters' own sentences. Older orders lack it. */
  readonly language?: string;
  readonly currency: string;
  readonly lines: readonly OrderLineDocument[];
  readonly store: StoreId | null;
  /** What to write on the card. Orders from before there were cards lack it. */
  readonly giftNote?: string | null;
  readonly pickupCode: string | null;
  /** When it lapses unless it is paid or collected; null once it can't. */
  readonly expiresAt: number | null;
  /** Oldest first, never empty; the last is the present status. */
  readonly history: readonly OrderEvent[];
  /** The payment as its provider calls it, once there is one. */
  readonly payment: string | null;
}

export const statusOf = (order: OrderDocument): OrderStatus => order.history.at(-1)?.status ?? 'placed';

/** Units by SKU, sorted: a line bought and one given away may be of the same article. Everybody takes them in this order, so that nobody waits for each other. */
export const unitsBySku = (order: OrderDocument): readonly (readonly [sku: string, units: number])[] => {
  const units = new Map<string, number>();
  for (const { sku, quantity } of order.lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return [...units].toSorted(([a], [b]) => (a < b ? -1 : 1));
};

/** The shelf that the units of an article come from; null: the warehouse. */
export const shelfOf = ({ lines, store }: OrderDocument, sku: string): StoreId | null =>
  lines.find((line) => line.sku === sku && line.store !== undefined)?.store ?? store;

export const orderTotal = (order: OrderDocument): Amount => order.lines.reduce((sum, line) => sum + line.total, 0);
export const orderDiscount = (order: OrderDocument): Amount => order.lines.reduce((sum, line) => sum + line.discount, 0);
export const orderTax = (order: OrderDocument): Amount => order.lines.reduce((sum, line) => sum + line.tax, 0);

/** When the shopper got the goods, from which the days to return them count; null while she has not. */
export const receivedAt = (order: OrderDocument): number | null =>
  order.history.findLast(({ status }) => status === 'collected' || status === 'delivered')?.at ?? null;
