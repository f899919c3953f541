import { expect } from '@esm-bundle/chai';
import { until } from '../testing/stage.ts';
import { start } from './start.ts';

describe('start', () => {
  const address = 'data:text/javascript,/*throughline*/';
  const { error } = console;
  let said: string[];
  let added: Element[];
  const put = (parent: Element, tag: string, set: object = {}): void => {
    const element = Object.assign(document.createElement(tag), set);
    parent.append(element);
    added.push(element);
  };
  const putScript = (data: Readonly<Record<string, string>>): void => {
    put(document.head, 'script', { type: 'module', src: address });
    Object.assign((added.at(-1) as HTMLScriptElement).dataset, { endpoint: `${location.origin}/nowhere`, key: 'pk_demo', ...data });
  };

  beforeEach(() => {
    said = [];
    added = [];
    console.error = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.error = error;
    for (const element of added) element.remove();
  });

  it('serves every script tag of its address, a wrong one beside a right one too', async () => {
    putScript({ prefix: 'sa' });
    putScript({ prefix: 'sb', key: 'sk_secret' });
    putScript({ prefix: 'sc' });
    for (const prefix of ['sa', 'sb', 'sc']) put(document.body, `${prefix}-claim`);
    start(address);
    await until(() => customElements.get('sa-claim') && customElements.get('sc-claim'));
    expect(customElements.get('sb-claim')).to.equal(undefined);
    await until(() => said.some((text) => text.includes('data-key')));
  });

  it('says once that two tags have the same prefix', async () => {
    putScript({ prefix: 'sd' });
    putScript({ prefix: 'sd' });
    start(address);
    await until(() => said.length);
    expect(said).to.deep.equal(['[throughline] Two script tags have the same data-prefix: the first one counts.']);
  });

  it('says when there is no tag', async () => {
    start('data:text/javascript,/*nobody*/');
    await until(() => said.length);
    expect(said[0]).to.contain('is mine');
  });
});
