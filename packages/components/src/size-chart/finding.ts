import type { BodyMeasurements, Client, Measurement, Recommendation, SizeChart } from '@throughline/client';
import type { ReactiveControllerHost } from 'lit';
import { type Asked, askedBefore, bodyOf, type Entries, forgetAsked, keepAsked, NOTHING } from './asked.ts';
import { type LengthWriter, parseLength } from './length.ts';

/** What was asked of the finder, and what it told. Reckoning is the client's; this keeps the newest question and its answer together. */
export class Finding {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #prefix: string;
  asked: Asked = NOTHING;
  told: Recommendation | null = null;
  /** She asked for an answer: from now on she gets a no, too. */
  wanted = false;
  #client: Client | undefined;
  #chart: SizeChart | null = null;
  #question = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, prefix: string) {
    this.#host = host;
    this.#prefix = prefix;
  }

  /** What she told another article is known here. True when it is another client than before. */
  begin(client: Client | undefined): boolean {
    if (client === this.#client) return false;
    this.#client = client;
    this.asked = client ? askedBefore(client) : NOTHING;
    this.#chart = null;
    return true;
  }

  /** Asks of this chart from now on. */
  look(chart: SizeChart | null): void {
    if (chart === this.#chart) return;
    this.#chart = chart;
    this.told = null;
    void this.ask();
  }

  /** Rejects never; gives what there is to say now, if this is still the question. */
  async ask(): Promise<Recommendation | null> {
    const [client, chart, question] = [this.#client, this.#chart, ++this.#question];
    const { way, entries, brand, label, fit } = this.asked;
    const known = chart?.references.some((reference) => reference.brand === brand && reference.sizes.some((size) => size.label === label));
    let told: Recommendation | null = null;
    try {
      if (client && chart && way === 'brand') {
        if (known) told = await client.sizes.recommendFrom(chart, { brand, label }, fit ?? undefined);
      } else if (client && chart) told = await client.sizes.recommend(chart, bodyOf(entries), fit ?? undefined);
    } catch {
      // Without its code there is no answer, and the chart says that it can't be had.
    }
    if (question !== this.#question) return null;
    const silent = told?.kind === 'unknown' && told.why === 'missing' && !this.wanted;
    this.told = silent ? null : told;
    this.#host.requestUpdate();
    return this.told;
  }

  change(part: Partial<Asked>): Promise<Recommendation | null> {
    this.asked = { ...this.asked, ...part };
    if (this.#client) keepAsked(this.#client, this.asked, this.#host.ownerDocument, this.#prefix);
    this.#host.requestUpdate();
    return this.ask();
  }

  fill(measurement: Measurement, text: string, lengths: LengthWriter): Promise<Recommendation | null> {
    const entry = { text, length: parseLength(text, lengths.units) };
    return this.change({ entries: { ...this.asked.entries, [measurement]: entry } });
  }

  /** Measurements that were not typed here. */
  take(body: BodyMeasurements, lengths: LengthWriter): void {
    const entries = Object.entries(body).map(([measurement, length]) => [measurement, { text: lengths.exact(length), length }]);
    void this.change({ way: 'body', entries: { ...this.asked.entries, ...(Object.fromEntries(entries) as Entries) } });
  }

  /** The words change with the unit, the lengths stay what they are. */
  measure(lengths: LengthWriter): void {
    const entries = Object.entries(this.asked.entries).map(([measurement, entry]) => [
      measurement,
      entry.length === null ? entry : { ...entry, text: lengths.exact(entry.length) },
    ]);
    void this.change({ units: lengths.units, entries: Object.fromEntries(entries) as Entries });
  }

  forget(): void {
    this.asked = NOTHING;
    this.told = null;
    this.wanted = false;
    if (this.#client) forgetAsked(this.#client);
    this.#host.requestUpdate();
  }
}
