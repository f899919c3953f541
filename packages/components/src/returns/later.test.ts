import { expect } from '@esm-bundle/chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { noticeStyles } from '../base/notice.styles.ts';
import { Speech } from '../i18n/speech.ts';
import { rendered } from '../testing/stage.ts';
import type { FirstDesk } from './desk.ts';
import type * as Code from './later-steps.ts';
import { LaterSteps } from './later.ts';

const desk = { say: { away: 'No connection', retry: 'Try again' }, speech: Speech.of('en') } as FirstDesk;
const code = {
  why: () => html`<p id="there">Why?</p>`,
  styles: noticeStyles,
  messages: { en: () => ({ note: 'Note' }), others: {} },
} as unknown as typeof Code;

describe('the steps that come later', () => {
  let answers: (() => Promise<typeof Code>)[];
  const there = (): Promise<typeof Code> => Promise.resolve(code);
  const gone = (): Promise<never> => Promise.reject(new TypeError('offline'));
  let host: Place;

  class Place extends LitElement {
    readonly later = new LaterSteps(this, () => (answers.shift() ?? gone)());

    override focus(): void {
      this.renderRoot.querySelector('h2')?.focus();
    }

    protected override render(): TemplateResult {
      return html`<h2 tabindex="-1">Title</h2>
        ${this.later.show('why', desk)}`;
    }
  }
  customElements.define('later-place', Place);

  const one = (selector: string): HTMLElement | null => host.renderRoot.querySelector(selector);
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(host);
  };

  beforeEach(async () => {
    host = new Place();
    document.body.append(host);
    await rendered(host);
  });
  afterEach(() => host.remove());

  it('are bones until their code is there, and asked for once', async () => {
    answers = [there];
    expect([!!one('.bone'), host.later.words('en')]).to.deep.equal([true, undefined]);
    host.later.fetch();
    host.later.fetch();
    await settle();
    expect([!!one('#there'), host.later.words('en')?.note, answers.length]).to.deep.equal([true, 'Note', 0]);
  });

  it('that could not be had say so, are asked for again, and lose no focus', async () => {
    answers = [gone, gone, there];
    host.later.fetch();
    await settle();
    expect(one('[role=alert]')?.textContent).to.contain('No connection');
    const again = one('button');
    again?.focus();
    again?.click();
    await settle();
    expect(one('[role=alert]')?.textContent).to.contain('No connection');
    expect(host.shadowRoot?.activeElement?.localName).to.equal('button');
    one('button')?.click();
    await settle();
    expect(host.shadowRoot?.activeElement?.localName).to.equal('h2');
    expect([!!one('#there'), one('[role=alert]')]).to.deep.equal([true, null]);
  });
});
