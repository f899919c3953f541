/** `tl-claimed`: the cart of another device is here. `preventDefault()` keeps the cart from being opened. */
export class ClaimedEvent extends Event {
  readonly mode: 'move' | 'share';

  constructor(prefix: string, mode: 'move' | 'share') {
    super(`${prefix}-claimed`, { bubbles: true, composed: true, cancelable: true });
    this.mode = mode;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-claimed': ClaimedEvent;
  }
  interface DocumentEventMap {
    'tl-claimed': ClaimedEvent;
  }
}
