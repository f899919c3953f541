import { expect } from '@esm-bundle/chai';
import { until } from '../testing/stage.ts';
import { TagWatcher } from './tag-watcher.ts';

describe('TagWatcher', () => {
  let count = 0;
  let prefix: string;
  let watcher: TagWatcher | undefined;
  let asked: string[];

  const chunk = (noun: string, inner?: string) => async () => {
    asked.push(noun);
    return {
      define: (prefix: string) =>
        customElements.define(
          `${prefix}-${noun}`,
          class extends HTMLElement {
            connectedCallback(): void {
              const root = this.attachShadow({ mode: 'open' });
              if (inner) root.append(document.createElement(`${prefix}-${inner}`));
            }
          },
        ),
    };
  };
  const start = (): void => {
    watcher = new TagWatcher(prefix, { one: chunk('one'), grid: chunk('grid', 'tile'), tile: chunk('tile') }, () => asked.push('client'));
    watcher.watch(document);
  };
  const put = (noun: string): Element => {
    const element = document.createElement(`${prefix}-${noun}`);
    document.body.append(element);
    return element;
  };
  const defined = (noun: string): Promise<unknown> => until(() => customElements.get(`${prefix}-${noun}`));

  beforeEach(() => {
    // A tag can be defined once in a page's life: each test has its own.
    prefix = `t${++count}`;
    asked = [];
  });
  afterEach(() => {
    watcher?.stop();
    for (const element of document.querySelectorAll('*')) if (element.localName.startsWith(`${prefix}-`)) element.remove();
  });

  it('does nothing on a page without a tag', async () => {
    start();
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).to.deep.equal([]);
  });

  it('fetches what is there, the client first and each chunk once', async () => {
    put('one');
    put('one');
    start();
    await defined('one');
    expect(asked).to.deep.equal(['client', 'one']);
  });

  it('fetches what comes later, also within what is added', async () => {
    start();
    const box = document.createElement('div');
    box.append(document.createElement(`${prefix}-one`));
    document.body.append(box);
    await defined('one');
    box.remove();
    expect(asked).to.deep.equal(['client', 'one']);
  });

  it('looks into the shadow roots of what it has found', async () => {
    start();
    put('grid');
    await defined('tile');
    expect(asked).to.deep.equal(['client', 'grid', 'tile']);
  });

  it('leaves what stands in the tag when a chunk can not be had, and tries again later', async () => {
    let fail = true;
    const flaky = async () => {
      if (fail) throw new Error('offline');
      return chunk('flaky')();
    };
    const error = console.error;
    let told = 0;
    console.error = () => told++;
    watcher = new TagWatcher(prefix, { flaky }, () => {});
    watcher.watch(document);
    put('flaky').textContent = 'a link';
    await until(() => told);
    console.error = error;
    fail = false;
    dispatchEvent(new Event('online'));
    await defined('flaky');
  });
});
