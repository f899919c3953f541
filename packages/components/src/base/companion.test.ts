import { expect } from '@esm-bundle/chai';
import { html, LitElement, type TemplateResult } from 'lit';
import { rendered } from '../testing/stage.ts';
import { Companion } from './companion.ts';

const SAY = { away: 'No connection', retry: 'Try again' };

describe('a companion', () => {
  let answers: Promise<{ define(prefix: string): void }>[];
  let host: Place;
  const defined: string[] = [];
  const module = { define: (prefix: string): void => void defined.push(prefix) };

  class Place extends LitElement {
    readonly tagPrefix = 'xy';
    readonly friend = new Companion(this, 'friend', () => answers.shift() ?? Promise.reject(new Error('asked too often')));

    protected override render(): TemplateResult {
      return html`${this.friend.show(SAY)}`;
    }
  }
  customElements.define('companion-place', Place);

  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    await rendered(host);
  };
  const arrive = async (): Promise<void> => {
    host = new Place();
    document.body.append(host);
    await settle();
  };

  afterEach(() => {
    host.remove();
    defined.length = 0;
  });

  it('has its code fetched when it is shown, with the prefix of its host', async () => {
    answers = [Promise.resolve(module)];
    await arrive();
    expect(host.renderRoot.querySelector('xy-friend')).to.be.instanceOf(HTMLElement);
    expect(defined).to.deep.equal(['xy']);
  });

  it('whose code could not be had says so, and is asked for again', async () => {
    answers = [Promise.reject(new TypeError('offline')), Promise.resolve(module)];
    await arrive();
    expect(host.renderRoot.querySelector('[role=alert]')?.textContent).to.contain('No connection');
    host.renderRoot.querySelector('button')?.click();
    await settle();
    expect(host.renderRoot.querySelector('[role=alert]')).to.equal(null);
    expect(defined).to.deep.equal(['xy']);
  });
});
