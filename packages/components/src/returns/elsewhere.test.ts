import { expect } from '@esm-bundle/chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { rendered } from '../testing/stage.ts';
import type { Desk } from './desk.ts';
import { EMPTY } from './draft.ts';
import { Elsewhere } from './elsewhere.ts';
import * as Panel from './elsewhere-panel.ts';
import { stepMessages } from './step-messages.en.ts';
import { Speech } from '../i18n/speech.ts';

const speech = Speech.of('en');
const desk = {
  ...{ say: { away: 'No connection', retry: 'Try again', finding: 'One moment', ...stepMessages(speech) }, speech, draft: EMPTY },
  ...{ kiosk: false, restored: undefined, offer: { lines: [] }, share: () => new Promise(() => {}) },
} as unknown as Desk;

describe('the way to another device', () => {
  let answers: (() => Promise<typeof Panel>)[];
  const gone = (): Promise<never> => Promise.reject(new TypeError('offline'));
  let host: Place;

  class Place extends LitElement {
    readonly elsewhere = new Elsewhere(this, () => (answers.shift() ?? gone)());

    protected override render(): TemplateResult {
      return html`${this.elsewhere.show(desk).way}`;
    }
  }
  customElements.define('elsewhere-place', Place);

  const press = async (): Promise<void> => {
    host.renderRoot.querySelector('button')?.click();
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(host);
  };

  beforeEach(async () => {
    host = new Place();
    document.body.append(host);
    await rendered(host);
  });
  afterEach(() => host.remove());

  it('fetches what draws the code when it is asked for, says when that can’t be had, and asks again', async () => {
    answers = [gone, gone, () => Promise.resolve(Panel)];
    expect(answers).to.have.length(3);
    await press();
    expect(host.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('No connection');
    await press();
    expect(host.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('No connection');
    await press();
    expect(host.renderRoot.querySelector('[role=alert]')).to.equal(null);
    expect([host.renderRoot.textContent?.includes('One moment'), host.shadowRoot?.activeElement?.id]).to.deep.equal([true, 'elsewhere']);
  });
});
