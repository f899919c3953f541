import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { nearest, NearestView } from './nearest.ts';

interface ElsewhereView extends Omit<NearestView, 'place' | 'look'> {
  /** The size that is sold out online. */
  readonly label: string;
}

/** What is sold out online, and shops that have it: those are a chunk of its own, fetched when something is. */
export class Elsewhere {
  readonly #host: ReactiveControllerHost;
  #nearest: typeof nearest | undefined;
  #place = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({ label, ...view }: ElsewhereView): TemplateResult {
    if (!this.#nearest) void this.#fetch();
    return html`<div class="elsewhere" part="elsewhere">
      <p class="notice watch"><span>${view.say.soldOut(label)}</span></p>
      ${this.#nearest?.({ ...view, place: this.#place, look: (place) => this.#look(place) }) ?? nothing}
    </div>`;
  }

  /** Without it she knows at least; the next look tries again. */
  async #fetch(): Promise<void> {
    const found = await import('./nearest.ts').catch(() => undefined);
    if (!found || this.#nearest) return;
    this.#nearest = found.nearest;
    this.#host.requestUpdate();
  }

  #look(place: string): void {
    this.#place = place;
    this.#host.requestUpdate();
  }
}
