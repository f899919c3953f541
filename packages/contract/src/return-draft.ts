import * as z from 'zod/mini';
import { OrderId, ReturnId } from './id.ts';
import { LIMITS } from './limits.ts';
import { PickupWindow } from './pickup.ts';
import { ReturnMethod, ReturnWish } from './return-wish.ts';

/** As far as it is typed; whether a carrier can use it is for the return itself to say. */
const typed = z.optional(z.string().check(z.maxLength(200)));

const filledIn = {
  order: OrderId,
  lines: z.array(z.partial(ReturnWish)).check(z.maxLength(LIMITS.linesPerCart)),
  method: z.optional(ReturnMethod),
  pickup: z.optional(
    z.object({
      address: z.optional(
        z.object({
          name: typed,
          lines: z.optional(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(3))),
          city: typed,
          region: typed,
          postalCode: typed,
          country: typed,
          phone: typed,
        }),
      ),
      window: z.optional(PickupWindow),
    }),
  ),
} as const;

/**
 * Body of `PUT /returns/{id}/draft`: a return that is half filled in; what is missing is left out. `id` is minted by the client, and is the
 * return's once it is placed.
 */
export const ReturnDraft = z.object(filledIn);
export type ReturnDraft = z.infer<typeof ReturnDraft>;

/** What is kept, to be gone on with by whoever has a code for it: until it is placed, `expiresAt` (RFC 3339, UTC) at the latest. */
export const KeptReturnDraft = z.object({ id: ReturnId, ...filledIn, expiresAt: z.string() });
export type KeptReturnDraft = z.infer<typeof KeptReturnDraft>;
