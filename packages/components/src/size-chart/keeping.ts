import type { BodyMeasurements, Client, Profile } from '@throughline/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { FinderWords } from './finder-words.ts';

/** Version of the words of `keepWhy`. */
const TEXT = '2026-11';

/**
 * Measurements in the shopper's profile, with her yes and not without. At a kiosk those she has may be used until she leaves; none are
 * put there from it.
 */
export class Keeping {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #state: 'idle' | 'busy' | 'failed' = 'idle';

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render(client: Client, profile: Profile, body: BodyMeasurements, say: FinderWords): TemplateResult | typeof nothing {
    const { measurements } = profile;
    const kiosk = client.channel === 'kiosk';
    const fault = this.#state === 'failed' ? html`<p class="fault" role="alert">${say.keepFailed}</p>` : nothing;
    const button = (words: string, act: () => Promise<unknown>) =>
      html`<button type="button" class="secondary" aria-disabled=${this.#state === 'busy'} @click=${() => this.#do(act)}>${words}</button>`;
    const agree = () => client.profile.giveConsent('fit', client.channel, { text: TEXT, locale: client.$locale.get() });
    if (kiosk) return measurements ? nothing : html`<div class="keep">${button(say.useKept, agree)} ${fault}</div>`;
    const news = Object.entries(body).filter(([measurement, length]) => measurements?.[measurement as keyof BodyMeasurements] !== length);
    if (!news.length) return Object.keys(body).length ? html`<p class="hint keep" role="status" tabindex="-1">${say.keptNow}</p>` : nothing;
    const keep = async (): Promise<void> => {
      if (!measurements) await agree();
      await client.profile.update({ measurements: body });
    };
    return html`<div class="keep">
      ${button(say.keep, keep)}
      <p class="hint">${say.keepWhy}</p>
      ${fault}
    </div>`;
  }

  async #do(act: () => Promise<unknown>): Promise<void> {
    if (this.#state === 'busy') return;
    this.#set('busy');
    await act().then(
      () => this.#set('idle'),
      () => this.#set('failed'),
    );
    if (this.#state === 'idle') await this.#goOn();
  }

  /** The button that was pressed is gone; whoever went elsewhere meanwhile is left there. */
  async #goOn(): Promise<void> {
    await this.#host.updateComplete;
    const { shadowRoot: root, ownerDocument: page } = this.#host;
    if (page.activeElement !== page.body) return;
    for (const place of ['.keep', '#find']) {
      const there = root?.querySelector<HTMLElement>(place);
      if (there) return there.focus();
    }
  }

  #set(state: 'idle' | 'busy' | 'failed'): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
