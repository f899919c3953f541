/** `tl-session-end`: a kiosk has forgotten its shopper; the page goes back to its start screen. */
export class SessionEndEvent extends Event {
  /** `idle`: nobody was there any more. `taken`: the cart went along with the shopper. `asked`: the page or the shopper ended it. */
  readonly reason: 'idle' | 'taken' | 'asked';

  constructor(prefix: string, reason: 'idle' | 'taken' | 'asked') {
    super(`${prefix}-session-end`, { bubbles: true, composed: true });
    this.reason = reason;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-session-end': SessionEndEvent;
  }
  interface DocumentEventMap {
    'tl-session-end': SessionEndEvent;
  }
}
