import type { Client } from '@throughline/client';

/** What a provider calls with its client, and with `undefined` when it stops providing. */
export type ClientCallback = (client: Client | undefined, unsubscribe?: () => void) => void;

/** The key under which the elements of one prefix ask for their client; two prefixes on one page never answer each other. */
export const clientContext = (prefix: string): string => `throughline-client:${prefix}`;

/** The request event of the Web Components Community Group's context protocol. */
export class ContextRequestEvent extends Event {
  readonly context: string;
  readonly contextTarget: Element;
  readonly callback: ClientCallback;
  readonly subscribe = true;

  constructor(context: string, contextTarget: Element, callback: ClientCallback) {
    super('context-request', { bubbles: true, composed: true });
    this.context = context;
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Tells those who asked in vain that there is a provider now. */
export class ContextProviderEvent extends Event {
  readonly context: string;

  constructor(context: string) {
    super('context-provider', { bubbles: true, composed: true });
    this.context = context;
  }
}
