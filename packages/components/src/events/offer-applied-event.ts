/** `tl-offer-applied`: an offer's code is in the bag, and the shop has said what it gives. */
export class OfferAppliedEvent extends Event {
  readonly offer: string;

  constructor(prefix: string, offer: string) {
    super(`${prefix}-offer-applied`, { bubbles: true, composed: true });
    this.offer = offer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-offer-applied': OfferAppliedEvent;
  }
  interface DocumentEventMap {
    'tl-offer-applied': OfferAppliedEvent;
  }
}
