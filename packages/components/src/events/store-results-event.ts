/** `tl-store-results`: a list of stores shows others than before. The list itself is asked which. */
export class StoreResultsEvent extends Event {
  /** Stores shown so far. */
  readonly count: number;
  /** There are no more. */
  readonly complete: boolean;

  constructor(prefix: string, count: number, complete: boolean) {
    super(`${prefix}-store-results`, { bubbles: true, composed: true });
    this.count = count;
    this.complete = complete;
  }
}

declare global {
  interface HTMLElementEventMap {
    'tl-store-results': StoreResultsEvent;
  }
  interface DocumentEventMap {
    'tl-store-results': StoreResultsEvent;
  }
}
