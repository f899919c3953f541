import * as z from 'zod/mini';
import { Channel } from './channel.ts';
import { ReceiptId } from './id.ts';

/**
 * What a shopper may agree to, each apart. `analytics`: how she uses the shop is counted · `marketing`: she is written to ·
 * `personalisation`: what she is shown depends on what she did · `fit`: her measurements are kept.
 */
export const Purpose = z.enum(['analytics', 'marketing', 'personalisation', 'fit']);
export type Purpose = z.infer<typeof Purpose>;

const TEXT = 'expected the version of the text she was shown, such as "2026-11": letters, digits, ".", "_", "-"';
const LANGUAGE = 'expected a language such as "en" or "pt-BR"';

/** A BCP 47 tag. */
export const Language = z.string().check(z.regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/, LANGUAGE));

const about = {
  /** Minted by whoever asked her, when she chose; the same again is the same choice. */
  id: ReceiptId,
  purpose: Purpose,
  /** Where it holds: on this channel, and on no other. */
  channel: Channel,
};

/** To agree, she must have been told to what; to withdraw, she need not say more than that. */
export const ConsentChoice = z.discriminatedUnion('choice', [
  z.object({
    ...about,
    choice: z.literal('granted'),
    /** Version of the words she agreed to. */
    text: z.string().check(z.regex(/^[\w.-]{1,40}$/, TEXT)),
    /** The language they were in. */
    locale: Language,
  }),
  z.object({ ...about, choice: z.literal('withdrawn') }),
]);
export type ConsentChoice = z.infer<typeof ConsentChoice>;

/** Body of `POST /profile/consents`: what one press of a button decides. */
export const ConsentChoices = z.object({ choices: z.array(ConsentChoice).check(z.minLength(1), z.maxLength(24)) });
export type ConsentChoices = z.infer<typeof ConsentChoices>;

/** A choice on record. Nothing of it ever changes; what holds for a purpose and channel is its last one, and none is no. */
export const ConsentReceipt = z.object({
  id: ReceiptId,
  purpose: Purpose,
  channel: Channel,
  choice: z.enum(['granted', 'withdrawn']),
  /** RFC 3339, UTC. */
  at: z.string(),
  text: z.nullable(z.string()),
  locale: z.nullable(z.string()),
  /** Where she was when she chose. */
  place: Channel,
  /** `session`: made at a kiosk, and holds there until she leaves it. `profile`: holds wherever she signs in. */
  scope: z.enum(['profile', 'session']),
});
export type ConsentReceipt = z.infer<typeof ConsentReceipt>;

/** One receipt per choice, in their order. */
export const ConsentReceipts = z.object({ receipts: z.array(ConsentReceipt) });
export type ConsentReceipts = z.infer<typeof ConsentReceipts>;
