/** What the browser has seen before and shows again when the network is away. A page's own `fetch` has it; a server in the page needs one. */
export class BrowserCache {
  readonly #kept = new Map<string, Response>();

  find(url: string, init: RequestInit): Response | undefined {
    return this.#kept.get(keyOf(url, init))?.clone();
  }

  keep(url: string, init: RequestInit, response: Response): void {
    const reads = (init.method ?? 'GET') === 'GET' && response.ok;
    if (!reads || response.headers.get('Content-Type')?.startsWith('text/event-stream')) return;
    if (!response.headers.get('Cache-Control')?.includes('no-store')) this.#kept.set(keyOf(url, init), response.clone());
  }
}

/** By address and by what the server's answers vary with. */
const keyOf = (url: string, { headers }: RequestInit): string => {
  const sent = new Headers(headers);
  return [url, ...['Accept-Language', 'Throughline-Channel', 'Authorization', 'Cart-Token'].map((name) => sent.get(name))].join(' ');
};
