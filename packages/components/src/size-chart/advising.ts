import type { Client } from '@throughline/client';
import type { ReactiveControllerHost } from 'lit';
import { OnDemand } from '../base/on-demand.ts';
import type { Advisor } from './advisor.ts';

/** Milliseconds after which a chart is shown without a finder that is still on its way. */
const PATIENCE = 5000;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment; readonly tagPrefix: string };

/** The finder as it comes: its code, its dress and its words are fetched when a chart is about to be looked at. */
export class Advising {
  readonly #host: Host;
  readonly #code: OnDemand<typeof Advisor>;
  #late = false;
  #client: Client | undefined;
  #advisor: Advisor | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#code = new OnDemand(host, async () => {
      const { Advisor: found } = await import('./advisor.ts');
      const root = host.renderRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...found.styles];
      return found;
    });
  }

  /** Undefined until it is there, words and all. */
  get advisor(): Advisor | undefined {
    const found = this.#code.value;
    if (this.#client && found) this.#advisor ??= new found(this.#host, this.#host.tagPrefix, this.#client);
    return this.#advisor?.speaks ? this.#advisor : undefined;
  }

  /** It could not be had, or not yet: the chart stands without it. */
  get lost(): boolean {
    return this.#late || this.#code.failed;
  }

  /** Asks for what is not there yet; what was lost only once it is asked for again. */
  async fetch(client: Client, again = false): Promise<void> {
    if (client === this.#client && !again) return;
    this.#client = client;
    const late = setTimeout(() => {
      this.#late = true;
      this.#host.requestUpdate();
    }, PATIENCE);
    await this.#code.fetch();
    clearTimeout(late);
    this.#late = false;
  }

  /** Whoever comes next is asked anew. */
  forget(): void {
    this.#client = undefined;
    this.#advisor = undefined;
  }
}
