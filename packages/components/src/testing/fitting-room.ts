import { expect } from '@esm-bundle/chai';
import type { Profile, Session } from '@throughline/client';
import { define } from '../size-chart/define.ts';
import type { SizeChartElement } from '../size-chart/size-chart.ts';
import { MemoryClient } from './memory-client.ts';
import type { MemorySizes } from './memory-sizes.ts';
import { PRODUCTS } from './products.ts';
import { rendered, Stage, until } from './stage.ts';

define();

const SESSION: Session = { id: 'se_memory', customer: 'cu_memory', email: 's…@example.com', channel: 'web' };
const PROFILE: Profile = {
  id: 'cu_memory',
  email: 'shopper@example.com',
  version: 1,
  since: '2026-01-01T00:00:00.000Z',
  preferences: { language: null, currency: null, units: null, homeStore: null },
  measurements: null,
  consents: [],
  loyalty: null,
};

/** One size chart on a page, and what a shopper does with it. */
export class FittingRoom extends Stage {
  readonly sizes: MemorySizes;
  #chart: SizeChartElement | undefined;

  constructor(channel: 'web' | 'kiosk' = 'web') {
    const client = new MemoryClient(PRODUCTS, channel);
    super(client);
    this.sizes = client.sizes;
  }

  /** The chart of the tee, with its finder where there is a chart to be seen. */
  async show(attributes: Readonly<Record<string, string>> = {}): Promise<SizeChartElement> {
    const chart = await this.put('tl-size-chart', { product: 'linen-tee', ...attributes });
    this.#chart = chart;
    if (!('dialog' in attributes) && this.sizes.$chart.get().value)
      await until(() => this.inside.querySelector('form') && this.inside.querySelector('table'));
    return chart;
  }

  get chart(): SizeChartElement {
    return this.#chart ?? expect.fail('No chart is shown');
  }

  get inside(): ShadowRoot {
    return this.chart.shadowRoot ?? expect.fail('The chart has no root');
  }

  one<E extends Element = HTMLElement>(selector: string): E {
    return this.inside.querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  }

  all(selector: string): HTMLElement[] {
    return [...this.inside.querySelectorAll<HTMLElement>(selector)];
  }

  text(selector: string): string {
    return (this.one(selector).textContent ?? '').replace(/\s+/g, ' ').trim();
  }

  async settled(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(this.chart);
  }

  async set(selector: string, value: string): Promise<void> {
    const field = this.one<HTMLInputElement | HTMLSelectElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change'));
    await this.settled();
  }

  async ask(): Promise<void> {
    this.one<HTMLFormElement>('[part=finder]').requestSubmit();
    await this.settled();
    await this.settled();
  }

  async measure(chest: string): Promise<void> {
    await this.set('#chest', chest);
    await this.ask();
  }

  signIn(measurements: Profile['measurements'] = null): void {
    this.client.session.show(SESSION);
    this.client.profile.$profile.set({ status: 'ready', value: { ...PROFILE, measurements }, stale: false, at: null });
  }
}
