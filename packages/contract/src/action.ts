import * as z from 'zod/mini';
import { Cart } from './cart.ts';
import { Code } from './code.ts';
import { Currency } from './currency.ts';
import { Delivery } from './delivery.ts';
import { ActionId, ChangeId, ClientId, LineId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Problem } from './problem.ts';
import { Sku } from './product.ts';

const UNITS = `expected a whole number from 1 to ${LIMITS.unitsPerLine}`;
const units = z.int(UNITS).check(z.minimum(1, UNITS), z.maximum(LIMITS.unitsPerLine, UNITS));

const STEP = `expected a whole number from -${LIMITS.unitsPerLine} to ${LIMITS.unitsPerLine}, other than 0`;

const envelope = {
  id: ActionId,
  /** Counts up by client from 1, in the order the shopper acted. The server never executes one at or below the highest it has seen. */
  seq: z.int().check(z.minimum(1)),
};

/** Adds units of a SKU; joins the line that already holds it. Commutes: no precondition. */
export const AddLine = z.object({
  ...envelope,
  type: z.literal('addLine'),
  sku: Sku,
  quantity: units,
  /** How it comes, for a line that is new; sent where the store does not offer it. */
  delivery: z.optional(Delivery),
  /** To what is saved for later, and not to the lines. */
  saved: z.optional(z.literal(true)),
});

/** Adds (`by` > 0) or takes away (`by` < 0) units; a line that reaches 0 is gone. Commutes. */
export const ChangeQuantity = z.object({
  ...envelope,
  type: z.literal('changeQuantity'),
  line: LineId,
  by: z.int(STEP).check(
    z.minimum(-LIMITS.unitsPerLine, STEP),
    z.maximum(LIMITS.unitsPerLine, STEP),
    z.refine((by) => by !== 0, STEP),
    // A check in code is not in the API's description by itself.
    z.meta({ not: { const: 0 } }),
  ),
});

/** Takes the line away whatever its quantity, also one saved for later. A line that is gone already is no error: the shopper has what she asked for. */
export const RemoveLine = z.object({ ...envelope, type: z.literal('removeLine'), line: LineId });

/** Absolute, hence with the version it was decided on; refused as `stale-version` (412) when the cart has moved on. */
export const SetCurrency = z.object({ ...envelope, type: z.literal('setCurrency'), currency: Currency, basedOn: z.int() });

/** Refused as `code-not-applicable` when it gives nothing now. A code that is there already is no error. */
export const ApplyCode = z.object({ ...envelope, type: z.literal('applyCode'), code: Code });

/** A code that is gone already is no error. */
export const RemoveCode = z.object({ ...envelope, type: z.literal('removeCode'), code: Code });

/**
 * Another article in the line's place, as many and delivered the same way. It joins the line that already holds that SKU. What of it can't be
 * had is left out, but never all.
 */
export const ChangeVariant = z.object({ ...envelope, type: z.literal('changeVariant'), line: LineId, sku: Sku });

/** Joins what is saved of that SKU already. */
export const SaveForLater = z.object({ ...envelope, type: z.literal('saveForLater'), line: LineId });

/** Joins the line that holds the SKU; what of it can't be had stays saved. Refused when that is all. */
export const MoveToCart = z.object({ ...envelope, type: z.literal('moveToCart'), line: LineId });

/** The last choice counts. Refused as `delivery-unavailable` when the store does not offer it at all. */
export const SetDelivery = z.object({ ...envelope, type: z.literal('setDelivery'), line: LineId, delivery: Delivery });

/** Absolute, hence with the version it was decided on; refused as `stale-version` (412) when another note was written since. Null: none. */
export const SetGiftNote = z.object({
  ...envelope,
  type: z.literal('setGiftNote'),
  note: z.nullable(z.string().check(z.maxLength(LIMITS.giftNoteLength))),
  basedOn: z.int(),
});

/**
 * Takes back what the shop changed, as far as it can be: units that a sign-in added go, units that had run out are in the line again. What
 * can't be taken back any more is no error where the cart is so already, and refused as `not-undoable` otherwise.
 */
export const UndoChange = z.object({ ...envelope, type: z.literal('undoChange'), change: ChangeId });

export const Action = z.discriminatedUnion('type', [
  AddLine,
  ChangeQuantity,
  RemoveLine,
  SetCurrency,
  ApplyCode,
  RemoveCode,
  ChangeVariant,
  SaveForLater,
  MoveToCart,
  SetDelivery,
  SetGiftNote,
  UndoChange,
]);
export type Action = z.infer<typeof Action>;

/** Body of `POST /carts/{id}/actions`. */
export const ActionBatch = z.object({
  client: ClientId,
  actions: z.array(Action).check(z.minLength(1), z.maxLength(LIMITS.actionsPerRequest)),
});
export type ActionBatch = z.infer<typeof ActionBatch>;

/** The first answer to an action, repeated byte for byte whenever the action comes again. */
export const ActionResult = z.discriminatedUnion('status', [
  /** `version` is the cart's after this action: it can leave the outbox once a snapshot at or past it is here. */
  z.object({ id: ActionId, status: z.literal('applied'), version: z.int() }),
  /** `version` is the cart's when it was refused; the cart did not change. */
  z.object({ id: ActionId, status: z.literal('refused'), version: z.int(), problem: Problem }),
]);
export type ActionResult = z.infer<typeof ActionResult>;

/** One result per action, in their order, and the cart as it is now. `Idempotent-Replayed: true` when no action was new. */
export const ActionAnswer = z.object({ cart: Cart, results: z.array(ActionResult) });
export type ActionAnswer = z.infer<typeof ActionAnswer>;
