import type { Client, Offer } from '@throughline/client';
import { OfferAppliedEvent } from '../events/offer-applied-event.ts';
import { OfferApplyEvent } from '../events/offer-apply-event.ts';
import { type OfferView, whyNot } from './offer-card.ts';

export interface Counter extends Pick<OfferView, 'say' | 'speech'> {
  readonly tagPrefix: string;
  /** Tells the page. */
  readonly element: HTMLElement;
  readonly announce: (text: string) => void;
  /** Null: not any more. */
  readonly refuse: (words: string | null) => void;
}

/** Puts an offer's code into the bag, or says why it is not in there: fetched when somebody uses one. */
export const useCode = async (client: Client, { id, code, title }: Offer, counter: Counter): Promise<void> => {
  const { say, tagPrefix, element, announce, refuse } = counter;
  if (!code || !element.dispatchEvent(new OfferApplyEvent(tagPrefix, id))) return;
  refuse(null);
  try {
    await client.cart.applyCode(code);
    announce(say.applied(title));
    element.dispatchEvent(new OfferAppliedEvent(tagPrefix, id));
  } catch (error) {
    refuse(why(error, counter) ?? say.notDone);
  }
};

/** By what it looks like, not by class: the page's client may come from another copy of the package. */
const why = (error: unknown, counter: Counter): string | undefined => {
  const { problem } = error as { readonly problem?: Partial<Pick<Offer, 'missing' | 'with'>> & { readonly reason?: Offer['status'] } };
  return problem?.reason && whyNot(counter, { status: problem.reason, missing: problem.missing ?? null, with: problem.with ?? null });
};
