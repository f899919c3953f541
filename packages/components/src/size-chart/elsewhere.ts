import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { nearest, NearestView } from './nearest.ts';

/** Shops that have what is sold out online: a chunk of its own, fetched when something is. */
export class Elsewhere {
  readonly #host: ReactiveControllerHost;
  #nearest: typeof nearest | undefined;
  #place = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render(view: Omit<NearestView, 'place' | 'look'>): TemplateResult | typeof nothing {
    if (this.#nearest) return this.#nearest({ ...view, place: this.#place, look: (place) => this.#look(place) });
    void import('./nearest.ts').then(
      ({ nearest: render }) => {
        this.#nearest = render;
        this.#host.requestUpdate();
      },
      () => {},
    );
    return nothing;
  }

  forget(): void {
    this.#place = '';
  }

  #look(place: string): void {
    this.#place = place;
    this.#host.requestUpdate();
  }
}
