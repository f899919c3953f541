import * as z from 'zod/mini';
import { LineId, OrderId, ReturnId, WithdrawalId } from './id.ts';
import { LIMITS } from './limits.ts';
import { Money } from './money.ts';
import { OrderEmail, OrderNumber } from './order.ts';
import { returnedArticle } from './return-article.ts';
import { Zone } from './zone.ts';

/** Why the order can't be withdrawn from. */
export const WhyNoWithdrawal = z.enum(['not-distance', 'order-cancelled', 'gift', 'window-closed', 'all-returned', 'exempt']);
export type WhyNoWithdrawal = z.infer<typeof WhyNoWithdrawal>;

/** The statutory right beside the brand's own rules (Directive 2011/83/EU, Art. 9 to 16). */
export const WithdrawalRight = z.object({
  open: z.boolean(),
  whyNot: z.nullable(WhyNoWithdrawal),
  /** The last day; null while something has not arrived, for then the days have not begun. */
  lastDay: z.nullable(z.string()),
  /** Units that can be withdrawn from. */
  lines: z.array(z.object({ line: LineId, units: z.int() })),
});
export type WithdrawalRight = z.infer<typeof WithdrawalRight>;

/**
 * Body of `POST /orders/{id}/withdrawals`: the statement, which is not yet a withdrawal. `id` is minted by the client. Without `lines`:
 * from the whole contract.
 */
export const WithdrawalStatement = z.object({
  id: WithdrawalId,
  name: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Where the acknowledgement goes. */
  email: OrderEmail,
  zone: z.optional(Zone),
  lines: z.optional(
    z
      .array(z.object({ line: LineId, quantity: z.int().check(z.minimum(1), z.maximum(LIMITS.unitsPerLine)) }))
      .check(z.minLength(1), z.maxLength(LIMITS.linesPerCart)),
  ),
});
export type WithdrawalStatement = z.infer<typeof WithdrawalStatement>;

/** `stated`: to be confirmed · `confirmed`: withdrawn; `acknowledgement` is there to be kept. */
export const Withdrawal = z.object({
  id: WithdrawalId,
  order: OrderId,
  status: z.enum(['stated', 'confirmed']),
  name: z.string(),
  email: z.string(),
  orderNumber: OrderNumber,
  lines: z.array(z.object({ ...returnedArticle, quantity: z.int() })),
  /** All that was paid for it; no fee is kept. */
  refund: Money,
  lastDay: z.nullable(z.string()),
  /** Null until it is confirmed. Its document is at `GET /withdrawals/{id}/acknowledgement`. */
  acknowledgement: z.nullable(
    z.object({
      /** When the confirmation came in; RFC 3339, UTC. */
      at: z.string(),
      /** SHA-256 of the document, base64url. */
      hash: z.string(),
      /** The return that brings the goods back. */
      return: ReturnId,
    }),
  ),
});
export type Withdrawal = z.infer<typeof Withdrawal>;
