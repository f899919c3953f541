import * as z from 'zod/mini';
import { LineId, OrderId, ReturnId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Pickup } from './pickup.ts';
import { Sku } from './product.ts';
import { Zone } from './zone.ts';

/** Why something goes back. Of `faulty`, `not-as-described`, `wrong-item` and `late` the shopper bears no cost. */
export const RETURN_REASONS = [
  'too-small',
  'too-large',
  'changed-mind',
  'unwanted-gift',
  'faulty',
  'not-as-described',
  'wrong-item',
  'late',
] as const;
export const ReturnReason = z.enum(RETURN_REASONS);
export type ReturnReason = z.infer<typeof ReturnReason>;

/** As the shopper sees it; whoever receives it looks again. */
export const RETURN_CONDITIONS = ['unopened', 'opened', 'worn', 'damaged', 'incomplete'] as const;
export const ReturnCondition = z.enum(RETURN_CONDITIONS);
export type ReturnCondition = z.infer<typeof ReturnCondition>;

/** `store`: brought to one of the brand's · `drop-off`: left with a carrier · `pickup`: fetched at home. */
export const RETURN_METHODS = ['store', 'drop-off', 'pickup'] as const;
export const ReturnMethod = z.enum(RETURN_METHODS);
export type ReturnMethod = z.infer<typeof ReturnMethod>;

/** `refund`: the way it was paid · `credit`: to spend with the brand, with a bonus · `exchange`: another variant of the same product. */
export const RETURN_OUTCOMES = ['refund', 'credit', 'exchange'] as const;
export const ReturnOutcome = z.enum(RETURN_OUTCOMES);
export type ReturnOutcome = z.infer<typeof ReturnOutcome>;

export const ReturnWish = z.object({
  line: LineId,
  quantity: z.int().check(z.minimum(1), z.maximum(LIMITS.unitsPerLine)),
  reason: ReturnReason,
  condition: ReturnCondition,
  outcome: ReturnOutcome,
  /** With `exchange`: the variant wanted instead. */
  exchangeFor: z.optional(Sku),
  /** In the shopper's own words. */
  note: z.optional(z.string().check(z.maxLength(500))),
});
export type ReturnWish = z.infer<typeof ReturnWish>;

const wished = {
  order: OrderId,
  lines: z.array(ReturnWish).check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)),
  method: ReturnMethod,
  /** With `pickup`: where and when. Left out: the brand arranges it with the shopper. */
  pickup: z.optional(Pickup),
  zone: z.optional(Zone),
} as const;

/** Body of `POST /returns/quote`. Books nothing. */
export const ReturnRequest = z.object(wished);
export type ReturnRequest = z.infer<typeof ReturnRequest>;

/** Body of `POST /returns`. `id` is minted by the client: the same request again is the same return. */
export const ReturnCreation = z.object({ id: ReturnId, ...wished });
export type ReturnCreation = z.infer<typeof ReturnCreation>;
