import type { Channel, Money, Offer } from '@throughline/contract';
import type { Article } from '../domain/article.ts';
import type { CartDocument, offersFor } from '../domain/cart.ts';
import { messageOf } from '../domain/offers/messages.ts';
import { namesArticle } from '../domain/offers/names-article.ts';
import type { Outcome } from '../domain/offers/price-offers.ts';
import { progressOf } from '../domain/offers/progress.ts';
import { inLocale } from '../domain/words.ts';

/** Most offers told at once. */
const MOST_TOLD = 100;

export interface OfferAudience {
  readonly channel: Channel;
  readonly locale: string;
  /** Whether an experiment can tell who asks. */
  readonly isKnown: boolean;
  /** Only what is about one of these in particular. */
  readonly about?: readonly Article[] | undefined;
}

/** Kept from whoever can do nothing about them: over, not begun, of another channel or currency, for others, or a code's own secret. */
const isListed = ({ offer, assigned, status }: Outcome, isKnown: boolean): boolean => {
  if (status === 'expired' || status === 'not-yet' || status === 'wrong-channel' || status === 'wrong-currency') return false;
  if (assigned === null || status === 'not-for-you' || (offer.experiment !== null && !isKnown)) return false;
  return offer.public || status === 'applied';
};

/** The offers of a cart in one language, for one channel; those it has first, then by priority. */
export const presentOffers = (
  { currency, lines, codes }: CartDocument,
  { positions, situation, priced }: ReturnType<typeof offersFor>,
  { channel, locale, isKnown, about }: OfferAudience,
): Offer[] => {
  const money = (amount: number): Money => ({ amount, currency });
  const rank = ({ status }: Outcome): number => (status === 'applied' ? 0 : 1);
  return priced.outcomes
    .filter((outcome) => isListed(outcome, isKnown))
    .filter(({ assigned }) => about === undefined || (assigned !== null && namesArticle(assigned.benefit, about)))
    .toSorted((a, b) => rank(a) - rank(b) || b.offer.priority - a.offer.priority)
    .slice(0, MOST_TOLD)
    .flatMap((outcome) => {
      const { offer, assigned, status, parts, missing, with: other } = outcome;
      if (assigned === null) return [];
      const discount = parts.reduce((sum, part) => sum + part, 0);
      // With nothing in the cart nothing matches yet: no reason against an offer that comes by itself. A code is refused, though.
      const waits = status === 'nothing-matches' && lines.length === 0 && offer.codes.length === 0;
      return [
        {
          id: offer.id,
          kind: assigned.benefit.kind,
          title: inLocale(offer.title, locale),
          message: messageOf(offer, assigned, channel, { locale, currency }),
          status: waits ? ('available' as const) : status,
          code: codes.find(({ code }) => offer.codes.includes(code))?.code ?? (offer.public ? offer.codes[0] : undefined) ?? null,
          discount: discount > 0 ? money(discount) : null,
          missing: missing === null ? null : money(missing),
          with: other && inLocale(other.title, locale),
          progress: progressOf(outcome, positions, situation) ?? null,
          endsAt: offer.ends === null ? null : new Date(offer.ends).toISOString(),
          variant: assigned.variant,
        },
      ];
    });
};
