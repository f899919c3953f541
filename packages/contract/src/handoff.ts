import * as z from 'zod/mini';
import { Cart } from './cart.ts';
import { Channel } from './channel.ts';
import { CartToken, HandoffId, HandoffToken } from './id.ts';
import { MATCH_SYMBOLS } from './match-symbol.ts';

export const MatchSymbol = z.enum(MATCH_SYMBOLS);
export type MatchSymbol = z.infer<typeof MatchSymbol>;

const Match = z.tuple([MatchSymbol, MatchSymbol, MatchSymbol]);

/** `move`: the cart goes along and every other token of it dies (a kiosk's). `share`: one more device holds it (the shopper's own). */
export const HandoffMode = z.enum(['move', 'share']);
export type HandoffMode = z.infer<typeof HandoffMode>;

/** Body of `POST /carts/{id}/handoffs`. A cart has one open hand-off: a new one ends the one before. */
export const HandoffCreation = z.object({
  mode: HandoffMode,
  /** What the claim page calls this screen, such as "Kiosk 2, ground floor". */
  label: z.optional(z.string().check(z.maxLength(80))),
});
export type HandoffCreation = z.infer<typeof HandoffCreation>;

export const Handoff = z.object({
  id: HandoffId,
  /** The brand's claim page with the one-time token in the fragment, for the QR code. */
  url: z.string(),
  /** For typing: two groups of four, letters and digits that can't be mistaken for one another, such as `K7QP-3XWM`. */
  code: z.string(),
  match: Match,
  /** Seconds from the answer until it can't be claimed any more; a duration, for no two clocks agree. */
  expiresIn: z.int(),
});
export type Handoff = z.infer<typeof Handoff>;

/** What a claimer holds: the secret from the QR code's URL, or the typed code (case, blanks and hyphens don't matter). */
export const HandoffProof = z.union([
  z.object({ token: HandoffToken }),
  z.object({ code: z.string().check(z.minLength(1), z.maxLength(32)) }),
]);
export type HandoffProof = z.infer<typeof HandoffProof>;

/** Body of `POST /handoffs/preview`. Consumes nothing. */
export const HandoffPreviewRequest = z.object({ proof: HandoffProof });
export type HandoffPreviewRequest = z.infer<typeof HandoffPreviewRequest>;

/** What may be shown before the shopper says "Continue here": enough to recognise the cart, nothing of what is in it. */
export const HandoffPreview = z.object({
  brand: z.string(),
  mode: HandoffMode,
  from: z.object({ channel: Channel, label: z.nullable(z.string()) }),
  quantity: z.int(),
  match: Match,
  expiresIn: z.int(),
});
export type HandoffPreview = z.infer<typeof HandoffPreview>;

/** Body of `POST /handoffs/claim`. `cartToken` is minted by the claimer, so that a claim whose answer was lost can be repeated. */
export const HandoffClaim = z.object({ proof: HandoffProof, cartToken: CartToken });
export type HandoffClaim = z.infer<typeof HandoffClaim>;

/** The cart, which `cartToken` of the claim opens from now on. */
export const HandoffResult = z.object({ mode: HandoffMode, cart: Cart });
export type HandoffResult = z.infer<typeof HandoffResult>;
