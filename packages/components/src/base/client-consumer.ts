import type { Client } from '@throughline/client';
import type { ReactiveController } from 'lit';
import { clientContext, type ContextProviderEvent, ContextRequestEvent } from './client-context.ts';

/** Asks for the client while its host is on the page, again wherever the host is moved, and when a provider comes late. */
export class ClientConsumer implements ReactiveController {
  readonly #host: Element;
  readonly #context: string;
  readonly #receive: (client: Client | undefined) => void;
  #unsubscribe: (() => void) | undefined;

  constructor(host: Element, prefix: string, receive: (client: Client | undefined) => void) {
    this.#host = host;
    this.#context = clientContext(prefix);
    this.#receive = receive;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('context-provider', this.#late);
    this.#request();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#late);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#receive(undefined);
  }

  #request(): void {
    this.#host.dispatchEvent(
      new ContextRequestEvent(this.#context, this.#host, (client, unsubscribe) => {
        this.#unsubscribe = unsubscribe;
        this.#receive(client);
      }),
    );
  }

  readonly #late = (event: Event): void => {
    if ((event as ContextProviderEvent).context === this.#context && !this.#unsubscribe) this.#request();
  };
}
