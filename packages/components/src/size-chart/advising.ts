import type { Client } from '@throughline/client';
import type { ReactiveControllerHost } from 'lit';
import type { Advisor } from './advisor.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly tagPrefix: string };

/** Milliseconds after which a chart is shown without a finder that is still on its way. */
const PATIENCE = 5000;

/** The finder as it comes: its code, its dress and its words are fetched when a chart is about to be looked at. */
export class Advising {
  readonly #host: Host;
  #advisor: Advisor | undefined;
  /** Whose advisor is there or on its way. */
  #client: Client | undefined;
  /** It could not be had: the chart stands without it. */
  lost = false;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Undefined until it is there, words and all. */
  get advisor(): Advisor | undefined {
    return this.#advisor?.speaks ? this.#advisor : undefined;
  }

  /** Asks for what is not there yet; what was lost only once it is asked for again. */
  readonly fetch = (client: Client, again = false): void => {
    if (this.#client === client && !(again && this.lost)) return;
    this.#client = client;
    this.lost = false;
    void this.#bring(client);
  };

  /** Whoever comes next is asked anew. */
  forget(): void {
    this.#client = undefined;
    this.#advisor = undefined;
    this.lost = false;
  }

  async #bring(client: Client): Promise<void> {
    const host = this.#host;
    const lose = (): void => {
      if (client !== this.#client) return;
      this.lost = true;
      host.requestUpdate();
    };
    const late = setTimeout(lose, PATIENCE);
    try {
      const { Advisor: Found } = await import('./advisor.ts');
      const root = host.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...new Set([...root.adoptedStyleSheets, ...Found.styles])];
      if (client === this.#client) this.#advisor ??= new Found(host, host.tagPrefix, client);
      host.requestUpdate();
    } catch {
      lose();
    } finally {
      clearTimeout(late);
    }
  }
}
