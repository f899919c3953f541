import type { Client, LineId, LineView, Refusal } from '@throughline/client';
import type { ReactiveElement } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import type { CartMessages } from '../cart/cart-messages.ts';
import type { Speech } from '../i18n/speech.ts';
import type { CartExtrasMessages } from './cart-extras-messages.ts';

/** What a cart gives its extras. */
export interface CartSeam {
  /** Whose shadow root everything stands in, and who renders it. */
  readonly element: ReactiveElement & { readonly tagPrefix: string };
  readonly client: () => Client | undefined;
  /** What the cart itself says. */
  readonly base: () => CartMessages;
  /** What had been refused before the cart was here. */
  readonly told: readonly Refusal[];
  /** The element updates whenever the state changes. */
  readonly read: <T>(state: Readable<T>) => T;
  readonly announce: (text: string, subject?: string) => void;
  /** `by` units more of a line, as its stepper does. */
  readonly change: (line: LineView, by: number) => void;
  /** Where the pressed control was there is nothing any more: on to this line, or to what is left. */
  readonly focusLine: (id: LineId | undefined) => void;
}

/** What each of the extras works with. */
export interface ExtrasContext extends Omit<CartSeam, 'client' | 'base' | 'told'> {
  readonly client: Client;
  readonly base: CartMessages;
  readonly say: CartExtrasMessages;
  readonly speech: Speech;
}

/** Refusals and the like are told in the cart itself. */
export const toldInCart = (): void => {};

/** Whether a name from outside is one that there are words for. */
export const isNamed = <K extends string>(words: Readonly<Record<K, unknown>>, name: string | undefined): name is K =>
  name !== undefined && Object.hasOwn(words, name);
