/** `tl-signed-out`: nobody is signed in here any more. */
export class SignedOutEvent extends Event {
  /** `left`: she signed out, here or everywhere. `erased`: she is forgotten. */
  readonly reason: 'left' | 'erased';

  constructor(prefix: string, reason: 'left' | 'erased') {
    super(`${prefix}-signed-out`, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-signed-out': SignedOutEvent;
  }
  interface DocumentEventMap {
    'tl-signed-out': SignedOutEvent;
  }
}
