import type { Client, LineId } from '@throughline/client';
import type { ReactiveElement } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import type { Speech } from '../i18n/speech.ts';
import type { CartExtrasMessages } from './cart-extras-messages.ts';

/** What a cart gives its extras. */
export interface CartSeam {
  /** Whose shadow root everything stands in, and who renders it. */
  readonly element: ReactiveElement;
  readonly client: () => Client | undefined;
  /** The element updates whenever the state changes. */
  readonly read: <T>(state: Readable<T>) => T;
  readonly announce: (text: string, subject?: string) => void;
  /** Where the pressed control was there is nothing any more: on to this line, or to what is left. */
  readonly focusLine: (id: LineId | undefined) => void;
}

/** What each of the extras works with. */
export interface ExtrasContext extends Omit<CartSeam, 'client'> {
  readonly client: Client;
  readonly say: CartExtrasMessages;
  readonly speech: Speech;
}

/** Refusals and the like are told in the cart itself. */
export const toldInCart = (): void => {};
