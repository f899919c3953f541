import type { Client, LineId } from '@throughline/client';
import type { ReactiveElement } from 'lit';
import type { Readable } from '../base/state-reader.ts';
import type { Speech } from '../i18n/speech.ts';

/** What a cart gives its extras. */
export interface CartSeam {
  /** Whose shadow root everything stands in, and who renders it. */
  readonly element: ReactiveElement;
  readonly client: () => Client | undefined;
  readonly speech: () => Speech;
  /** The element updates whenever the state changes. */
  readonly read: <T>(state: Readable<T>) => T;
  readonly announce: (text: string, subject?: string) => void;
  /** Where the pressed control was there is nothing any more. */
  readonly focusLine: (id: LineId | undefined) => void;
}
