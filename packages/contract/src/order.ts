import * as z from 'zod/mini';
import { Cart } from './cart.ts';
import { Channel } from './channel.ts';
import { Currency } from './currency.ts';
import { CartId, ClientId, LineId, OrderId, OrderToken, ProductId, StoreId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Money } from './money.ts';
import { Problem } from './problem.ts';
import { Picture, Sku } from './product.ts';

/** `counter`: pay at the counter, now. `reserve`: set aside in a store until `expiresAt`. `checkout`: pay on the brand's hosted page. */
export const OrderKind = z.enum(['counter', 'reserve', 'checkout']);
export type OrderKind = z.infer<typeof OrderKind>;

/**
 * `placed`: waits to be paid or made ready · `paid` · `ready`: to be picked up · `collected` · `shipped` · `delivered` · `cancelled` by the
 * shopper or the brand · `failed`: the payment did · `expired`: nobody paid or came in time.
 */
export const OrderStatus = z.enum(['placed', 'paid', 'ready', 'collected', 'shipped', 'delivered', 'cancelled', 'failed', 'expired']);
export type OrderStatus = z.infer<typeof OrderStatus>;

/** How the goods reach the shopper: over the counter at once, picked up in a store later, or sent. */
export const Fulfilment = z.enum(['counter', 'pickup', 'delivery']);
export type Fulfilment = z.infer<typeof Fulfilment>;

/** Number of an order, to be read aloud: `DE-7K3M-Q9X5`. What is typed may have any case, blanks, hyphens, and O for 0, I or L for 1. */
export const OrderNumber = z.string().check(z.minLength(1), z.maxLength(32));

/** An address for letters. Whether it is one is the server's to say, which also knows internationalised ones. */
export const OrderEmail = z
  .string()
  .check(z.maxLength(254), z.regex(/^\s*[^\s@\p{Cc}]+@[^\s@\p{Cc}]+\s*$/u, 'expected an e-mail address such as "name@shop.example"'));

const price = z.nullable(Money);

/** Prices are null where the order is shown to somebody it was a gift for. */
export const OrderLine = z.object({
  /** Names the line within the order; another than in the cart. */
  id: LineId,
  sku: Sku,
  product: ProductId,
  handle: z.string(),
  title: z.string(),
  options: z.array(z.object({ name: z.string(), value: z.string() })),
  picture: z.nullable(Picture),
  quantity: z.int().check(z.minimum(1)),
  unitPrice: price,
  /** What offers took off the line. */
  discount: price,
  /** `unitPrice` × `quantity` − `discount`. */
  total: price,
  /** The part of `total` that is tax. */
  taxIncluded: price,
  /** Can't be returned, save by law. */
  finalSale: z.boolean(),
  gift: z.boolean(),
  fulfilment: Fulfilment,
  /** The store that hands it over or brings it; null where it is sent from elsewhere. */
  store: z.nullable(StoreId),
});
export type OrderLine = z.infer<typeof OrderLine>;

export const OrderTotals = z.object({
  /** Units over all lines. */
  quantity: z.int(),
  discount: price,
  /** Sum of the lines' totals, to the last minor unit. */
  total: price,
  taxIncluded: price,
});
export type OrderTotals = z.infer<typeof OrderTotals>;

/** What was agreed. Lines and prices never change; the status does. Words are in the language of the request. */
export const Order = z.object({
  id: OrderId,
  number: OrderNumber,
  /** RFC 3339, UTC, as all times here. */
  placedAt: z.string(),
  channel: Channel,
  kind: OrderKind,
  currency: Currency,
  status: OrderStatus,
  /** Oldest first; the first is `placed`, the last is the present status. */
  history: z.array(z.object({ status: OrderStatus, at: z.string() })).check(z.minLength(1)),
  lines: z.array(OrderLine),
  totals: OrderTotals,
  /** Where letters about it go; null when there are none, or for a gift's recipient. */
  email: z.nullable(z.string()),
  /** Where it is paid, set aside or picked up. */
  store: z.nullable(StoreId),
  /** What to write on the card. */
  giftNote: z.nullable(z.string()),
  /** Four digits to say at the counter; null when nothing is handed over there. */
  pickupCode: z.nullable(z.string()),
  /** Until when it is paid or collected, if not for good; null once it is. */
  expiresAt: z.nullable(z.string()),
  /** What the holder may do with it now. */
  cancellable: z.boolean(),
  /** `gift`: seen as a gift's recipient sees it, with the gifts alone and no prices. */
  view: z.enum(['full', 'gift']),
});
export type Order = z.infer<typeof Order>;

export const OrderPage = z.object({ items: z.array(Order), next: z.nullable(z.string()) });
export type OrderPage = z.infer<typeof OrderPage>;

/**
 * Body of `POST /orders`. The client mints `id` and `token` when the shopper commits, and sends the same again when the answer was lost.
 * No field takes a card: unknown ones are refused.
 */
export const OrderPlacement = z.strictObject({
  id: OrderId,
  /** Opens this order for `LIMITS.receiptDays`; the server keeps only its SHA-256. A receipt's QR carries it. */
  token: OrderToken,
  cart: CartId,
  /** Whose doing it is, as with actions. */
  client: ClientId,
  /** The version of the cart that the shopper saw, and its total. */
  version: z.int().check(z.minimum(0)),
  total: Money,
  kind: OrderKind,
  /** Needed of a guest, except at the counter; a signed-in customer's own otherwise. */
  email: z.optional(OrderEmail),
  /** Needed to reserve. With a checkout: picked up there, not sent. */
  store: z.optional(StoreId),
  /** Lines that are presents, and a second token that shows these alone, without prices. */
  gift: z.optional(z.strictObject({ token: OrderToken, lines: z.array(LineId).check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)) })),
});
export type OrderPlacement = z.infer<typeof OrderPlacement>;

/** Answer to `POST /orders`, the same byte for byte whenever the placement comes again, whatever has become of the order since. */
export const OrderPlaced = z.object({
  order: Order,
  /** The hosted page to pay on, with a signed reference; null for other kinds. */
  checkout: z.nullable(z.string()),
  /** The brand's page for orders, which takes `#tl-order=<id>.<token>` (what the QR code of a receipt holds); null when it has none. */
  page: z.nullable(z.string()),
});
export type OrderPlaced = z.infer<typeof OrderPlaced>;

/** What is not as the shopper saw it. */
export const OrderChange = z.discriminatedUnion('type', [
  z.object({ type: z.literal('price'), line: LineId, title: z.string(), was: Money, now: Money }),
  /** Fewer can be had than the line holds, where they would come from: in the store that was chosen, else from the warehouse. */
  z.object({ type: z.literal('quantity'), line: LineId, title: z.string(), was: z.int(), now: z.int() }),
  /** No longer sold, or not in this currency. */
  z.object({ type: z.literal('gone'), line: LineId, title: z.string() }),
  z.object({ type: z.literal('discount'), line: LineId, title: z.string(), was: Money, now: Money }),
]);
export type OrderChange = z.infer<typeof OrderChange>;

/**
 * `order-changed`: nothing was ordered. `cart` has present prices and availability; quantities, and lines that can't be had, are the shopper's
 * to decide on. Place again at its version once she has.
 */
export const OrderChangedProblem = z.extend(Problem, { changes: z.array(OrderChange), cart: Cart });
export type OrderChangedProblem = z.infer<typeof OrderChangedProblem>;

/** Body of `POST /orders/lookup`. */
export const OrderLookup = z.strictObject({ number: OrderNumber, email: OrderEmail });
export type OrderLookup = z.infer<typeof OrderLookup>;

/** A token for exactly this order, and for how many seconds. */
export const OrderFound = z.object({ id: OrderId, token: OrderToken, expiresIn: z.int() });
export type OrderFound = z.infer<typeof OrderFound>;

/** Body of `POST /orders/{id}/payment`, from the hosted checkout's own server. Carries no card data: unknown fields are refused. */
export const OrderPayment = z.strictObject({
  outcome: z.enum(['paid', 'failed']),
  /** What was paid; has to be the order's total. */
  amount: Money,
  /** The payment as its provider calls it. */
  reference: z.string().check(z.regex(/^[\w.:-]{1,64}$/, 'expected 1 to 64 letters, digits, ".", ":", "_" or "-"')),
});
export type OrderPayment = z.infer<typeof OrderPayment>;

/** Body of `POST /orders/{id}/status`. The status it already has changes nothing. */
export const OrderStatusChange = z.strictObject({
  status: z.enum(['paid', 'ready', 'collected', 'shipped', 'delivered', 'cancelled']),
});
export type OrderStatusChange = z.infer<typeof OrderStatusChange>;
