import type { Client, Fitting, Measurement, Product, Profile, Recommendation, SizeChart, SizeRow } from '@throughline/client';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { fieldStyles } from '../base/field.styles.ts';
import { languageOf } from '../base/language.ts';
import { safeUrl } from '../base/safe-url.ts';
import type { Readable } from '../base/state-reader.ts';
import { formatPercent } from '../i18n/percents.ts';
import type { Speech } from '../i18n/speech.ts';
import { advice, adviceInWords, fittingInWords } from './advice.ts';
import { bodyOf, toldBefore } from './asked.ts';
import { Elsewhere } from './elsewhere.ts';
import type { FinderMessages } from './finder.en.ts';
import { finder, shownIn } from './finder.ts';
import { finderStyles } from './finder.styles.ts';
import { type FinderWords, finderWords } from './finder-words.ts';
import { Finding } from './finding.ts';
import { Guidance } from './guidance.ts';
import { Keeping } from './keeping.ts';
import type { LengthWriter } from './length.ts';
import { runsOf } from './runs.ts';
import type { SizeChartMessages } from './size-chart.en.ts';
import type { toPhone } from './to-phone.ts';
import { takeMeasurements } from './take-along.ts';
import { type Values, variantsOf } from './variants.ts';

/** What an answer is given about. */
export interface Occasion {
  readonly client: Client;
  readonly chart: SizeChart;
  readonly say: SizeChartMessages;
  readonly speech: Speech;
  readonly lengths: LengthWriter;
  readonly article: Product | null;
  /** What is decided on the page, as far as it told. */
  readonly decided: Values;
  readonly store: string | undefined;
  readonly prefix: string;
  readonly choose: (row: SizeRow) => (() => void) | undefined;
  readonly isChosen: (row: SizeRow) => boolean;
  readonly read: <T>(state: Readable<T>) => T;
  readonly announce: (text: string) => void;
}

type Occasioned = Omit<Occasion, 'say'> & { readonly say: FinderWords; readonly profile: Profile | null };

/** Asks what is needed to tell a size, tells it, and says what can be done with it. Fetched when a chart is looked at. */
export class Advisor {
  static readonly styles = [fieldStyles, finderStyles].flatMap(({ styleSheet }) => styleSheet ?? []);

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #finding: Finding;
  readonly guidance: Guidance;
  readonly #keeping: Keeping;
  readonly #elsewhere: Elsewhere;
  #words: { readonly locale: string; say?: FinderMessages } | undefined;
  #toPhone: typeof toPhone | undefined;
  /** She has used the finder: from now on it is worth asking who she is. */
  #engaged = false;
  #prefilled = false;
  /** A size she looks at in place of the best one, of the answer it belongs to. */
  #tried: Fitting | undefined;
  /** What is to be looked at next, once it is there. */
  #next = '';

  constructor(host: ReactiveControllerHost & HTMLElement, prefix: string, client: Client) {
    this.#host = host;
    this.#finding = new Finding(host, prefix, client);
    this.guidance = new Guidance(host);
    this.#keeping = new Keeping(host);
    this.#elsewhere = new Elsewhere(host);
  }

  /** The size it found. */
  get best(): SizeRow | undefined {
    const { told } = this.#finding;
    return told && told.kind !== 'unknown' ? told.best.row : undefined;
  }

  /** It has words. */
  get speaks(): boolean {
    return !!this.#says;
  }

  /** "Your size is". */
  get yours(): string {
    return this.#says?.yourSize ?? '';
  }

  /** For `willUpdate`: what she told elsewhere, in the page's address, or the shop once. */
  look({ client, chart, say, lengths, prefix, read }: Occasion): void {
    const finding = this.#finding;
    const taken = takeMeasurements(window, prefix, Object.keys(say.measurements));
    this.#engaged ||= !!taken;
    if (taken && Object.keys(taken).length) finding.take(taken, lengths);
    const saved = this.#profile(client, read)?.measurements;
    if (saved && !this.#prefilled) {
      this.#prefilled = true;
      // What she typed here is newer.
      if (!toldBefore(finding.asked)) finding.take(saved, lengths);
    }
    finding.look(chart);
  }

  render({ say: chartSays, ...rest }: Occasion): TemplateResult | undefined {
    const { chart, client, lengths, article, read, speech } = rest;
    const finderSays = this.#says;
    if (!finderSays) return undefined;
    const say = { ...chartSays, ...finderSays };
    const occasion: Occasioned = { ...rest, say, profile: this.#profile(client, read) };
    const { asked, told } = this.#finding;
    const { measurement } = this.guidance;
    const runs = runsOf(chart.rows.map(({ record }) => record));
    const column = chart.columns.find((each) => each.measurement === measurement);
    const tell = (answer: Promise<Recommendation | null>): void => void answer.then((now) => now && this.#tell(occasion, now));
    return html`<section class="find" aria-labelledby="find" @focusin=${() => this.#engage()}>
      <h3 id="find" tabindex="-1">${say.findMine}</h3>
      ${runs ? html`<p class="hint runs">${say.runs[runs.runs]} ${say.found[runs.runs](formatPercent(speech, runs.share))}</p>` : nothing}
      ${finder({
        ...{ chart, say, asked, lengths },
        wanted: this.#finding.wanted,
        guided: measurement,
        guide: column && this.guidance.of(column, chart.kind, say.measurements[column.measurement]),
        change: (part) => tell(this.#finding.change(part)),
        fill: (of, text) => {
          tell(this.#finding.fill(of, text, lengths));
          return shownIn(this.#finding.asked, of, lengths);
        },
        learn: (of) => void this.guidance.learn(of),
        submit: (event) => this.#submit(event, lengths),
      })}
      ${
        told
          ? html`<div class="advice" part="advice">${advice({
              ...{ ...occasion, told, tried: this.#tried },
              tryOn: (size) => this.#tryOn(occasion, told, size),
              elsewhere: (row) => this.#where(occasion, row),
            })}</div>`
          : nothing
      }
      ${occasion.profile ? this.#keeping.render(client, occasion.profile, bodyOf(chart, asked.entries), say) : nothing}
      ${client.channel === 'kiosk' && article ? this.#phone(occasion, article) : nothing}
    </section>`;
  }

  /** After an update: who asked is led to the answer, or to what can't be read. */
  lead(root: ParentNode): void {
    const there = this.#next && root.querySelector<HTMLElement>(this.#next);
    if (!there) return;
    this.#next = '';
    there.focus();
  }

  #profile(client: Client, read: Occasion['read']): Profile | null {
    return this.#engaged && read(client.session.$session).value ? read(client.profile.$profile).value : null;
  }

  #engage(): void {
    if (this.#engaged) return;
    this.#engaged = true;
    this.#host.requestUpdate();
  }

  get #says(): FinderMessages | undefined {
    const locale = languageOf(this.#host) ?? 'en';
    if (this.#words?.locale === locale) return this.#words.say;
    const found = finderWords(locale);
    if (!(found instanceof Promise)) {
      this.#words = { locale, say: found };
      return found;
    }
    // Those of the language before, where the page changes its own: nothing is taken away from under her hands.
    const words: { readonly locale: string; say?: FinderMessages } = (this.#words = { ...this.#words, locale });
    void found.then((say) => {
      words.say = say;
      this.#host.requestUpdate();
    });
    return words.say;
  }

  #submit(event: SubmitEvent, lengths: LengthWriter): void {
    event.preventDefault();
    // Whoever presses Enter has not left the field, and not every engine says by then that it has changed.
    for (const { id, value } of (event.target as HTMLFormElement).querySelectorAll<HTMLInputElement>('.length input')) {
      const measurement = id as Measurement;
      if (value !== shownIn(this.#finding.asked, measurement, lengths)) void this.#finding.fill(measurement, value, lengths);
    }
    this.#finding.wanted = true;
    void this.#finding.ask().then(() => {
      this.#next = '[aria-invalid], #told';
      this.#host.requestUpdate();
    });
  }

  #tell({ announce, ...occasion }: Occasioned, told: Recommendation): void {
    const { say } = occasion;
    const head = told.kind === 'unknown' ? say.unknown : `${say.yourSize} ${told.best.row.label}.`;
    announce(`${head} ${adviceInWords({ ...occasion, told })}`);
  }

  #tryOn({ announce, ...occasion }: Occasioned, told: Recommendation, size: Fitting): void {
    this.#tried = size;
    announce(fittingInWords({ ...occasion, told }, size));
    this.#host.requestUpdate();
  }

  #where({ article, decided, ...occasion }: Occasioned, row: SizeRow): TemplateResult | typeof nothing {
    if (!article) return nothing;
    const variants = variantsOf(article, row, decided);
    const [first] = variants;
    if (!first || variants.some(({ available }) => available > 0)) return nothing;
    return this.#elsewhere.render({ ...occasion, sku: first.sku, label: row.label });
  }

  #phone({ client, chart, say, prefix, read }: Occasioned, { handle }: Product): TemplateResult | typeof nothing {
    const pattern = read(client.brand.$brand).value?.links.product;
    const address = safeUrl(pattern?.replace('{handle}', encodeURIComponent(handle)), 'link');
    if (!address) return nothing;
    if (this.#toPhone) return this.#toPhone(address, prefix, bodyOf(chart, this.#finding.asked.entries), say.toPhoneLead);
    return html`<button type="button" class="plain" @click=${() => void this.#showPhone()}>${say.toPhone}</button>`;
  }

  async #showPhone(): Promise<void> {
    // Without it nothing is lost: the button stays.
    this.#toPhone = await import('./to-phone.ts').then(
      ({ toPhone: draw }) => draw,
      () => undefined,
    );
    this.#next = '#phone';
    this.#host.requestUpdate();
  }
}
