/** `tl-merge-read`: she has read what became of her bag when she signed in; whatever stands around takes the focus on. */
export class MergeReadEvent extends Event {
  constructor(prefix: string) {
    super(`${prefix}-merge-read`, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-merge-read': MergeReadEvent;
  }
  interface DocumentEventMap {
    'tl-merge-read': MergeReadEvent;
  }
}
