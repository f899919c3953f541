import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { StoreId } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import type { StoreMapEngine } from './engine.ts';
import { nextPin, type Pin } from './pin.ts';
import type { StoreMapMessages } from './store-map.en.ts';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

interface PinParts {
  readonly say: StoreMapMessages;
  readonly speech: Speech;
  /** The store that is looked at. */
  readonly chosen: StoreId | undefined;
  readonly press: (pin: Pin) => void;
}

/** The pins over a map: one stop for Tab, from which arrows go on to the others. */
export class PinBoard {
  readonly #host: Host;
  readonly #engine: () => StoreMapEngine | undefined;
  #pins: readonly Pin[] = [];
  /** Key of the pin that Tab comes to. */
  #stop: string | undefined;

  constructor(host: Host, engine: () => StoreMapEngine | undefined) {
    this.#host = host;
    this.#engine = engine;
  }

  /** For `willUpdate`. */
  set(pins: readonly Pin[]): void {
    this.#pins = pins;
    if (!pins.some(({ key }) => key === this.#stop)) this.#stop = pins[0]?.key;
  }

  render({ say, speech, chosen, press }: PinParts): TemplateResult {
    return html`<ul class="pins" aria-label=${say.pins} ?hidden=${!this.#pins.length} @keydown=${this.#steer}>
      ${this.#pins.map((pin) => {
        const { store, count, listed, key } = pin;
        return html`<li>
          <button type="button" part="pin" class="pin ${store ? 'one' : 'many'} ${listed ? 'listed' : ''}" tabindex=${key === this.#stop ? 0 : -1}
            aria-label=${store ? store.name : say.cluster(count)} aria-current=${store && chosen === store.id ? 'true' : nothing}
            @click=${() => press(pin)} @focus=${() => this.#stand(key)}>
            ${store ? nothing : html`<span aria-hidden="true">${speech.number(count)}</span>`}
          </button>
        </li>`;
      })}
    </ul>`;
  }

  /** In one go, with nothing read between: a frame has no time for more. */
  place(): void {
    const engine = this.#engine();
    if (!engine) return;
    const buttons = this.#buttons;
    this.#pins.forEach(({ position }, index) => {
      const { x, y } = engine.place(position);
      const button = buttons[index];
      if (button) button.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
    });
  }

  /** Who stands on a pin goes on standing on it, or on the first where it is gone. For `updated`. */
  keepFocus(): void {
    const { activeElement } = this.#host.renderRoot as ShadowRoot;
    if (activeElement?.matches('.pin[tabindex="-1"]'))
      this.#host.renderRoot.querySelector<HTMLElement>('.pin[tabindex="0"]')?.focus({ preventScroll: true });
  }

  get #buttons(): NodeListOf<HTMLElement> {
    return this.#host.renderRoot.querySelectorAll('.pin');
  }

  #stand(key: string): void {
    if (key === this.#stop) return;
    this.#stop = key;
    this.#host.requestUpdate();
  }

  readonly #steer = (event: KeyboardEvent): void => {
    const engine = this.#engine();
    if (!engine || !event.key.startsWith('Arrow')) return;
    const { clientWidth, clientHeight } = this.#host;
    const places = this.#pins.map(({ position }) => {
      const { x, y } = engine.place(position);
      return x >= 0 && y >= 0 && x <= clientWidth && y <= clientHeight ? { x, y } : undefined;
    });
    const from = this.#pins.findIndex(({ key }) => key === this.#stop);
    const to = nextPin(places, from, event.key);
    event.preventDefault();
    event.stopPropagation();
    if (to >= 0) this.#buttons[to]?.focus();
  };
}
