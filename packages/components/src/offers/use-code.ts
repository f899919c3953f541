import type { Client, Offer } from '@throughline/client';
import { dropRefusal, refusalWords } from '../code-reasons/refusal-words.ts';
import { OfferAppliedEvent } from '../events/offer-applied-event.ts';
import { OfferApplyEvent } from '../events/offer-apply-event.ts';
import type { OfferView } from './offer-card.ts';

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
  const { say, speech, tagPrefix, element, announce, refuse } = counter;
  if (!code || !element.dispatchEvent(new OfferApplyEvent(tagPrefix, id))) return;
  const { ownerDocument: page, shadowRoot: root } = element;
  const button = root?.activeElement;
  let isOver = false;
  const end = (): void => void (isOver = true);
  page.addEventListener(`${tagPrefix}-session-end`, end, { once: true });
  refuse(null);
  try {
    await client.cart.applyCode(code);
    if (isOver) return;
    announce(say.applied(title));
    // The button goes with the code's being of use; the offer itself keeps the focus.
    if (button && button === root?.activeElement) leadTo(button.closest<HTMLElement>('[part=offer]'));
    element.dispatchEvent(new OfferAppliedEvent(tagPrefix, id));
  } catch (error) {
    // What one shopper of a kiosk was refused is nothing to the next.
    dropRefusal(client.cart, code);
    if (!isOver) refuse(refusalWords(say.whyNot, speech, error) ?? say.notDone);
  } finally {
    page.removeEventListener(`${tagPrefix}-session-end`, end);
  }
};

const leadTo = (card: HTMLElement | null): void => {
  if (!card) return;
  card.tabIndex = -1;
  card.focus();
};
