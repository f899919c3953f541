import type { Client, Product, Profile, Recommendation, SizeChart, SizeRow, Units } from '@throughline/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { safeUrl } from '../base/safe-url.ts';
import type { Readable } from '../base/state-reader.ts';
import type { Speech } from '../i18n/speech.ts';
import { advice, adviceInWords } from './advice.ts';
import { type Asked, bodyOf } from './asked.ts';
import { Elsewhere } from './elsewhere.ts';
import { finder } from './finder.ts';
import { Finding } from './finding.ts';
import { Guidance } from './guidance.ts';
import { Keeping } from './keeping.ts';
import type { LengthWriter } from './length.ts';
import type { SizeChartMessages } from './size-chart.en.ts';
import { variantsOf } from './variants.ts';

/** What an answer is given about. */
export interface Occasion {
  readonly client: Client;
  readonly chart: SizeChart;
  readonly say: SizeChartMessages;
  readonly speech: Speech;
  readonly lengths: LengthWriter;
  readonly article: Product | null;
  /** SKU of the variant chosen on the page, as far as it told. */
  readonly chosen: string | null;
  readonly profile: Profile | null;
  readonly store: string | undefined;
  readonly prefix: string;
  readonly choose: (row: SizeRow) => (() => void) | undefined;
  readonly isChosen: (row: SizeRow) => boolean;
  readonly read: <T>(state: Readable<T>) => T;
  readonly announce: (text: string) => void;
}

/** Asks what is needed to tell a size, tells it, and says what can be done with it. */
export class Advisor {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly finding: Finding;
  readonly guidance: Guidance;
  readonly #keeping: Keeping;
  readonly #elsewhere: Elsewhere;
  #toPhone: typeof import('./to-phone.ts').toPhone | undefined;
  /** The heading of the answer is to be focused when it is there. */
  #lead = false;

  constructor(host: ReactiveControllerHost & HTMLElement, prefix: string) {
    this.#host = host;
    this.finding = new Finding(host, prefix);
    this.guidance = new Guidance(host);
    this.#keeping = new Keeping(host);
    this.#elsewhere = new Elsewhere(host);
  }

  get best(): SizeRow | undefined {
    const { told } = this.finding;
    return told && told.kind !== 'unknown' ? told.best.row : undefined;
  }

  render(occasion: Occasion): TemplateResult {
    const { chart, client, say, speech, lengths, article, profile } = occasion;
    const { asked, told } = this.finding;
    const { measurement } = this.guidance;
    const column = chart.columns.find((each) => each.measurement === measurement);
    const tell = (answer: Promise<Recommendation | null>): void => void answer.then((now) => now && this.#tell(occasion, now));
    return html`${finder({
      chart,
      say,
      asked,
      units: lengths.units,
      guided: measurement,
      guide: column && this.guidance.of(column),
      change: (part: Partial<Asked>) => tell(this.finding.change(part)),
      fill: (of, text) => tell(this.finding.fill(of, text, lengths)),
      learn: (of) => void this.guidance.learn(speech.locale, of),
      submit: (event) => this.#submit(event),
    })}
    ${
      told
        ? html`<div class="advice" part="advice">
            ${advice({ ...occasion, told, elsewhere: (row) => this.#where(occasion, row) })}
          </div>`
        : nothing
    }
    ${profile ? this.#keeping.render(client, profile, bodyOf(asked.entries), say) : nothing}
    ${client.channel === 'kiosk' && article ? this.#phone(occasion, article) : nothing}`;
  }

  /** After an update: who asked is led to the answer, or to what can't be read. */
  updated(root: ParentNode): void {
    if (!this.#lead) return;
    const there = root.querySelector<HTMLElement>('[aria-invalid]') ?? root.querySelector<HTMLElement>('#told');
    if (!there) return;
    this.#lead = false;
    there.focus();
  }

  measureIn(units: Units, lengths: LengthWriter): void {
    this.finding.measure(units === lengths.units ? lengths : lengths.other);
  }

  forget(): void {
    this.finding.forget();
    this.guidance.measurement = null;
    this.#elsewhere.forget();
    this.#toPhone = undefined;
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.finding.wanted = true;
    void this.finding.ask().then(() => {
      this.#lead = true;
      this.#host.requestUpdate();
    });
  }

  #tell(occasion: Occasion, told: Recommendation): void {
    const { say, announce } = occasion;
    const head = told.kind === 'unknown' ? say.unknown : `${say.yourSize} ${told.best.row.label}.`;
    announce(`${head} ${adviceInWords({ ...occasion, told })}`);
  }

  #where({ article, chosen, ...occasion }: Occasion, row: SizeRow): TemplateResult | typeof nothing {
    if (!article) return nothing;
    const { any } = variantsOf(article, row, chosen);
    const [first] = any;
    if (!first || any.some(({ available }) => available > 0)) return nothing;
    const store = occasion.store ?? occasion.profile?.preferences.homeStore;
    return this.#elsewhere.render({ ...occasion, store, sku: first.sku, label: row.label });
  }

  #phone({ client, say, prefix, read }: Occasion, { handle }: Product): TemplateResult | typeof nothing {
    const pattern = read(client.brand.$brand).value?.links.product;
    const address = safeUrl(pattern?.replace('{handle}', encodeURIComponent(handle)), 'link');
    if (!address) return nothing;
    if (this.#toPhone) return this.#toPhone(address, prefix, bodyOf(this.finding.asked.entries), say.toPhoneLead);
    return html`<button type="button" class="plain" @click=${() => void this.#showPhone()}>${say.toPhone}</button>`;
  }

  async #showPhone(): Promise<void> {
    // Without it nothing is lost: the button stays.
    this.#toPhone = await import('./to-phone.ts').then(
      ({ toPhone }) => toPhone,
      () => undefined,
    );
    this.#host.requestUpdate();
  }
}
