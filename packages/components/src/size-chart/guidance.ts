import type { GarmentKind, Measurement } from '@throughline/client';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { languageOf } from '../base/language.ts';
import type { Guides } from './measuring/guides.ts';

/** How to measure, drawn and in words: a chunk of its own, fetched when somebody is about to measure. */
export class Guidance {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What is being measured now. */
  measurement: Measurement | null = null;
  #guides: Guides | undefined;
  #locale: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** Undefined until it is there, and when it can't be had: the words of the chart stand without it. */
  of(column: Parameters<Guides>[0], kind: GarmentKind, name: string): TemplateResult | undefined {
    return this.#guides?.(column, kind, name);
  }

  async learn(measurement: Measurement | null = this.measurement): Promise<void> {
    const locale = languageOf(this.#host) ?? 'en';
    this.measurement = measurement;
    this.#host.requestUpdate();
    if (this.#locale === locale) return;
    this.#locale = locale;
    try {
      const { guidesIn } = await import('./measuring/guides.ts');
      this.#guides = await guidesIn(locale);
    } catch {
      this.#locale = undefined;
    }
    this.#host.requestUpdate();
  }
}
