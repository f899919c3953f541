import { expect } from '@esm-bundle/chai';
import type { Loadable } from '@throughline/client';
import { html, LitElement, type TemplateResult } from 'lit';
import { Speech } from '../i18n/speech.ts';
import { stateMessages as say } from '../i18n/state-messages.en.ts';
import { until } from '../testing/stage.ts';
import { LoadableView } from './loadable-view.ts';

class Words extends LitElement {
  static override properties = { state: { attribute: false }, online: { type: Boolean } };
  declare state: Loadable<string> | undefined;
  declare online: boolean;
  retries = 0;
  readonly #view = new LoadableView(this);

  constructor() {
    super();
    this.online = true;
  }

  protected override render(): TemplateResult {
    return this.#view.show(this.state, {
      say,
      speech: Speech.of('en'),
      online: this.online,
      skeleton: html`<span class="bone"></span>`,
      ready: (value) => html`<b>${value}</b>`,
      retry: () => {
        this.retries += 1;
      },
      failed: (status) => (status === 404 ? 'No such thing' : undefined),
    });
  }
}
customElements.define('test-words', Words);

describe('LoadableView', () => {
  let words: Words;
  const text = (): string => words.shadowRoot?.textContent?.trim().replaceAll(/\s+/g, ' ') ?? '';
  const show = async (state: Loadable<string> | undefined, online = true): Promise<string> => {
    Object.assign(words, { state, online });
    await words.updateComplete;
    return text();
  };
  const error = (status: number, value: string | null = null): Loadable<string> => ({
    status: 'error',
    value,
    problem: { type: 'about:blank', title: '', status },
  });

  beforeEach(() => {
    words = document.createElement('test-words') as Words;
    document.body.append(words);
  });
  afterEach(() => words.remove());

  it('keeps the place, and says when it takes long', async () => {
    expect(await show(undefined)).to.equal('Loading');
    expect(words.shadowRoot?.querySelector('[aria-hidden=true] .bone')).to.not.equal(null);
    await until(() => text() === 'This takes longer than usual.');
    expect(await show({ status: 'ready', value: 'Here', stale: false, at: null })).to.equal('Here');
    expect(await show({ status: 'loading', value: null })).to.equal('Loading');
  });

  it('keeps the focus of the button that asks again, which goes', async () => {
    await show(error(500));
    const button = words.shadowRoot?.querySelector('button');
    button?.focus();
    button?.click();
    expect(words.retries).to.equal(1);
    await show(undefined);
    await show({ status: 'ready', value: 'Here', stale: false, at: null });
    expect(document.activeElement === words).to.equal(true);
  });

  it('waits for nothing once it is off the page', async () => {
    words.remove();
    const { setTimeout: original } = window;
    let waits = 0;
    window.setTimeout = ((...told: Parameters<typeof original>) => {
      waits += 1;
      return original(...told);
    }) as typeof original;
    try {
      await show({ status: 'loading', value: null });
    } finally {
      window.setTimeout = original;
    }
    expect(waits).to.equal(0);
  });

  it('fails with a way on, in the widget’s own words where it has some', async () => {
    expect(await show(error(503))).to.equal('This can’t be shown right now. Try again');
    words.shadowRoot?.querySelector('button')?.click();
    expect(words.retries).to.equal(1);
    expect(await show(error(404))).to.equal('No such thing Try again');
    expect(await show(error(0), false)).to.match(/^You are offline\. This is shown/);
  });

  it('shows what it has without the network, and how old it is', async () => {
    expect(await show({ status: 'ready', value: 'Here', stale: true, at: Date.now() - 300_000 }, false)).to.equal(
      'You are offline. As of 5 minutes ago.Here',
    );
    expect(await show(error(0, 'Here'), false)).to.equal('You are offline. This may have changed.Here');
    expect(await show({ status: 'ready', value: 'Here', stale: true, at: 0 })).to.equal('Here');
  });
});
