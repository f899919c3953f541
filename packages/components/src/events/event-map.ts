import type { AddEvent } from './add-event.ts';
import type { AddedEvent } from './added-event.ts';
import type { CartCloseEvent } from './cart-close-event.ts';
import type { CartOpenEvent } from './cart-open-event.ts';

/** Under another prefix the names begin with that. */
export interface CartEventMap {
  'tl-add': AddEvent;
  'tl-added': AddedEvent;
  'tl-cart-open': CartOpenEvent;
  'tl-cart-close': CartCloseEvent;
}

declare global {
  interface HTMLElementEventMap extends CartEventMap {}
  interface DocumentEventMap extends CartEventMap {}
}
