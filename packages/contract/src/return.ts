import * as z from 'zod/mini';
import { LineId, OrderId, OrderToken, PhotoId, ReturnId, StoreId } from './id.ts';
import { LIMITS } from './limits.ts';
import { ArrangedPickup } from './pickup.ts';
import { Sku } from './product.ts';
import { returnedArticle } from './return-article.ts';
import { ReturnAmounts } from './return-quote.ts';
import { ReturnCondition, ReturnMethod, ReturnOutcome, ReturnReason } from './return-wish.ts';

/** `placed`: on its way · `received`: checked in · `completed`: compensated · `rejected`: nothing of it was accepted · `cancelled`. */
export const RETURN_STATUSES = ['placed', 'received', 'completed', 'rejected', 'cancelled'] as const;
export const ReturnStatus = z.enum(RETURN_STATUSES);
export type ReturnStatus = z.infer<typeof ReturnStatus>;

/** A picture as it is kept: without place, time or device. Its bytes are at `GET /returns/{id}/photos/{photo}`. */
export const ReturnPhoto = z.object({
  id: PhotoId,
  line: LineId,
  type: z.enum(['image/jpeg', 'image/png', 'image/webp']),
  bytes: z.int(),
  width: z.int(),
  height: z.int(),
});
export type ReturnPhoto = z.infer<typeof ReturnPhoto>;

export const ReturnLine = z.object({
  ...returnedArticle,
  quantity: z.int(),
  /** Null in a withdrawal: nobody is asked why. */
  reason: z.nullable(ReturnReason),
  condition: z.nullable(ReturnCondition),
  outcome: ReturnOutcome,
  /** The variant wanted instead. */
  exchangeFor: z.nullable(z.object({ sku: Sku, options: returnedArticle.options })),
  note: z.nullable(z.string()),
  /** Units, once it was received; null before. */
  accepted: z.nullable(z.int()),
  rejected: z.nullable(z.int()),
  photos: z.array(ReturnPhoto),
  amounts: z.nullable(ReturnAmounts),
});
export type ReturnLine = z.infer<typeof ReturnLine>;

export const Return = z.object({
  id: ReturnId,
  order: OrderId,
  kind: z.enum(['return', 'withdrawal']),
  gift: z.boolean(),
  status: ReturnStatus,
  method: ReturnMethod,
  /** Null: it is not fetched, or nothing was said of where and when. */
  pickup: z.nullable(ArrangedPickup),
  lines: z.array(ReturnLine),
  /** What was promised; once completed, what was given. Null with a gift receipt. */
  amounts: z.nullable(ReturnAmounts),
  /** Oldest first; RFC 3339, UTC. */
  history: z.array(z.object({ status: ReturnStatus, at: z.string() })),
});
export type Return = z.infer<typeof Return>;

/** The newest first. */
export const ReturnPage = z.object({ items: z.array(Return), next: z.nullable(z.string()) });
export type ReturnPage = z.infer<typeof ReturnPage>;

/**
 * For a QR code: shown at the counter or drop-off, or scanned by the shopper's phone to go on there. `token` opens this one return,
 * sent as an order token, until it is over; it says nothing of whose it is. Of a return that is half filled in it opens that, and what
 * can be returned of the order; once it is placed, the return alone.
 */
export const ReturnCode = z.object({
  /** The brand's page with id and token in the fragment. */
  url: z.string(),
  token: OrderToken,
});
export type ReturnCode = z.infer<typeof ReturnCode>;

/** Body of `POST /returns/{id}/receive`: what came in. Units neither accepted nor rejected did not come and can be returned again. */
export const ReturnReceipt = z.object({
  /** The store whose stock they go to; left out: the warehouse's. */
  store: z.optional(StoreId),
  lines: z
    .array(
      z.object({
        line: LineId,
        accepted: z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine)),
        rejected: z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine)),
        /** Of the accepted ones, those fit to be sold again; none when left out. */
        restock: z.optional(z.int().check(z.minimum(0), z.maximum(LIMITS.unitsPerLine))),
      }),
    )
    .check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)),
});
export type ReturnReceipt = z.infer<typeof ReturnReceipt>;
