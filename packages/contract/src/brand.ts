import * as z from 'zod/mini';
import { Currency } from './currency.ts';

/** A brand as a page or kiosk needs it. Words are in the language of the request (`Accept-Language`). */
export const Brand = z.object({
  id: z.string(),
  name: z.string(),
  tagline: z.string(),
  /** Changes whenever anything below changes; the token URL carries it and is immutable. */
  version: z.string(),
  /** Absolute URL of the brand's style sheet for the channel of the request. */
  stylesheet: z.string(),
  currencies: z.array(Currency).check(z.minLength(1)),
  locales: z.array(z.string()).check(z.minLength(1)),
  collections: z.array(z.object({ handle: z.string(), title: z.string() })),
  links: z.object({
    /** The page that holds `<tl-claim>`; a hand-off's URL is this and a fragment. */
    claim: z.string(),
    /** A product's page, `{handle}` to be replaced. */
    product: z.string(),
    /** The shop's front page. */
    home: z.string(),
  }),
  policy: z.object({
    /** Seconds a kiosk is left alone before it warns. */
    kioskIdleSeconds: z.int(),
    /** Seconds the warning stands before the kiosk forgets the shopper; at least 20 (WCAG 2.2.1). */
    kioskWarningSeconds: z.int(),
  }),
});
export type Brand = z.infer<typeof Brand>;
