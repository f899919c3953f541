/** `tl-offer-apply`: a shopper wants an offer's code in her bag. `preventDefault()` keeps it out. */
export class OfferApplyEvent extends Event {
  readonly offer: string;

  constructor(prefix: string, offer: string) {
    super(`${prefix}-offer-apply`, { bubbles: true, composed: true, cancelable: true });
    this.offer = offer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-offer-apply': OfferApplyEvent;
  }
  interface DocumentEventMap {
    'tl-offer-apply': OfferApplyEvent;
  }
}
