import type { BodyMeasurements, Client, Measurement, Recommendation, SizeChart } from '@throughline/client';
import type { ReactiveControllerHost } from 'lit';
import { type Asked, askedOf, bodyOf, type Entries, keepAsked } from './asked.ts';
import type { LengthWriter } from './length.ts';
import { namesUnit, readLength } from './parse-length.ts';

/** What was asked of the finder, and what it told. Reckoning is the client's; this keeps the newest question and its answer together. */
export class Finding {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #prefix: string;
  readonly #client: Client;
  told: Recommendation | null = null;
  /** She asked for an answer: from now on she gets a no, too. */
  wanted = false;
  #chart: SizeChart | null = null;
  #question = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, prefix: string, client: Client) {
    this.#host = host;
    this.#prefix = prefix;
    this.#client = client;
  }

  get asked(): Asked {
    return askedOf(this.#client);
  }

  /** Asks of this chart from now on. */
  look(chart: SizeChart): void {
    if (chart === this.#chart) return;
    this.#chart = chart;
    this.told = null;
    void this.ask();
  }

  /** Gives what there is to say now, if this is still the question; rejects never. */
  async ask(): Promise<Recommendation | null> {
    const question = ++this.#question;
    const told = await this.#answer().catch(() => null);
    if (question !== this.#question) return null;
    // She need not be asked for what she has given, and is told beside its field what is wrong with it.
    const silent =
      told?.kind === 'unknown' && told.why === 'missing' && (!this.wanted || told.missing.some((one) => this.asked.entries[one]?.text));
    this.told = silent ? null : told;
    this.#host.requestUpdate();
    return this.told;
  }

  change(part: Partial<Asked>): Promise<Recommendation | null> {
    // Another question, which she has not asked yet.
    if ('way' in part || 'brand' in part) this.wanted = false;
    keepAsked(this.#client, part, this.#host.ownerDocument, this.#prefix);
    this.#host.requestUpdate();
    return this.ask();
  }

  fill(measurement: Measurement, text: string, lengths: LengthWriter): Promise<Recommendation | null> {
    const { units } = lengths;
    const length = readLength(text, units);
    // In feet or metres it would stand beside the name of another unit.
    const entry = { text: length !== null && namesUnit(text) ? lengths.exact(length) : text.trim(), units, length };
    return this.change({ entries: { ...this.asked.entries, [measurement]: entry } });
  }

  /** Measurements that were not typed here. */
  take(body: BodyMeasurements, lengths: LengthWriter): void {
    const { units } = lengths;
    const entries = Object.entries(body).map(([measurement, length]) => [measurement, { text: lengths.exact(length), units, length }]);
    void this.change({ way: 'body', entries: { ...this.asked.entries, ...(Object.fromEntries(entries) as Entries) } });
  }

  async #answer(): Promise<Recommendation | null> {
    const chart = this.#chart;
    if (!chart) return null;
    const { way, entries, brand, label, fit } = this.asked;
    if (way === 'body' || !chart.references.length) return this.#client.sizes.recommend(chart, bodyOf(chart, entries), fit ?? undefined);
    const known = chart.references.some((one) => one.brand === brand && one.sizes.some((size) => size.label === label));
    return known ? this.#client.sizes.recommendFrom(chart, { brand, label }, fit ?? undefined) : null;
  }
}
