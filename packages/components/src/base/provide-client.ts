import type { Client } from '@throughline/client';
import { loadBrand, type Scheme } from './brand-sheet.ts';
import { type ClientCallback, clientContext, ContextProviderEvent, type ContextRequestEvent } from './client-context.ts';
import { DEFAULT_PREFIX } from './define-element.ts';

export interface ProvideOptions {
  /** Prefix of the tags that shall have this client; `tl` when left out. */
  readonly prefix?: string;
  /** `auto` follows the shopper's system; when left out the page's own `color-scheme` decides, once. */
  readonly scheme?: Scheme;
}

/**
 * Gives every Throughline element in `root` (a document, an element, a shadow root) its client, those already on the page and those
 * to come, and dresses them in the client's brand. Returns what ends it: the elements are without a client then.
 */
export function provideClient(root: Document | Element | ShadowRoot, client: Client, options: ProvideOptions = {}): () => void {
  const context = clientContext(options.prefix ?? DEFAULT_PREFIX);
  const subscribers = new Set<ClientCallback>();
  const stopBrand = loadBrand(client, options.scheme);

  const answer = (event: Event): void => {
    const request = event as ContextRequestEvent;
    if (request.context !== context || typeof request.callback !== 'function') return;
    event.stopImmediatePropagation();
    const { callback } = request;
    if (!request.subscribe) return callback(client);
    subscribers.add(callback);
    callback(client, () => subscribers.delete(callback));
  };

  root.addEventListener('context-request', answer);
  root.dispatchEvent(new ContextProviderEvent(context));
  return () => {
    root.removeEventListener('context-request', answer);
    stopBrand();
    for (const callback of subscribers) callback(undefined);
    subscribers.clear();
  };
}
