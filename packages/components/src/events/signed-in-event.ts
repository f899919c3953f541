/** `tl-signed-in`: a shopper has signed in here. Who it is the client's `session` says. */
export class SignedInEvent extends Event {
  /** Lines of the cart held until now that there is something to tell about; 0: nothing had to be merged. */
  readonly merged: number;

  constructor(prefix: string, merged: number) {
    super(`${prefix}-signed-in`, { bubbles: true, composed: true });
    this.merged = merged;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-signed-in': SignedInEvent;
  }
  interface DocumentEventMap {
    'tl-signed-in': SignedInEvent;
  }
}
