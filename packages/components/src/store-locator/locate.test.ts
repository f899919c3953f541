import { expect } from '@esm-bundle/chai';
import type { StoreList, StoreQuery } from '@throughline/client';
import { store } from '../testing/memory-stores.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import { locate } from './locate.ts';
import type { StoreLocator } from './store-locator.ts';

define();

const found = (items: StoreList['items']): StoreList => ({ items, around: null, complete: true });

describe('locating', () => {
  let stage: Stage;
  let element: StoreLocator;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const summary = (): string => one('#results').innerText;
  const type = async (words: string): Promise<void> => {
    one<HTMLInputElement>('#words').value = words;
    one<HTMLFormElement>('form').requestSubmit();
    await rendered(element);
  };
  const put = async (answer: (query: StoreQuery) => StoreList): Promise<void> => {
    stage.client.stores.answer = answer;
    element = await stage.put('tl-store-locator');
  };
  const geolocation = navigator.geolocation;
  const locateWith = (fake: Partial<Geolocation> | undefined): void =>
    void Object.defineProperty(navigator, 'geolocation', { value: fake, configurable: true });

  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    stage.leave();
    Object.defineProperty(navigator, 'geolocation', { value: geolocation, configurable: true });
  });

  const position = (latitude: number, longitude: number): GeolocationPosition =>
    ({ coords: { latitude, longitude } }) as GeolocationPosition;
  const press = async (): Promise<void> => {
    one('.locate').click();
    await rendered(element);
  };

  it('asks only when told to, and searches there', async () => {
    let asked = 0;
    locateWith({
      getCurrentPosition: (done) => {
        asked += 1;
        done(position(45.75, 4.85));
      },
    });
    await put(({ near }) => (near ? found([store('a', { distance: 300 })]) : found([store('x')])));
    expect(asked).to.equal(0);
    await press();
    await until(() => summary() === '1 store near you');
    expect(stage.client.stores.asked.at(-1)?.near).to.deep.equal({ latitude: 45.75, longitude: 4.85 });
  });

  for (const [code, words] of [
    [1, 'keeps your location to itself'],
    [2, 'can’t tell where it is'],
    [3, 'takes too long'],
  ] as const) {
    it(`goes on with the field when refused: ${words}`, async () => {
      locateWith({ getCurrentPosition: (_, fail) => fail?.({ code } as GeolocationPositionError) });
      await put(() => found([store('x')]));
      await press();
      await until(() => root().querySelector('#fault')?.textContent?.includes(words));
      await until(() => root().activeElement?.id === 'words');
      expect(one('#words').getAttribute('aria-describedby')).to.equal('fault');
      expect(await violations(element)).to.deep.equal([]);
      await type('Lyon');
      expect(root().querySelector('#fault')).to.equal(null);
    });
  }

  it('says so where the page’s policy forbids the browser to ask', async () => {
    locateWith({
      getCurrentPosition: () => {
        throw new DOMException('Disabled in this document', 'SecurityError');
      },
    });
    await put(() => found([store('x')]));
    await press();
    await until(() => root().querySelector('#fault')?.textContent?.includes('keeps your location to itself'));
  });

  it('asks nobody on a page that isn’t secure', async () => {
    let asked = 0;
    const geolocationOfAll = { getCurrentPosition: () => void (asked += 1) } as unknown as Geolocation;
    expect([await locate(geolocationOfAll, false), asked]).to.deep.equal(['insecure', 0]);
  });

  it('says so where the browser has no way to', async () => {
    locateWith(undefined);
    await put(() => found([store('x')]));
    await press();
    await until(() => root().textContent?.includes('This browser can’t tell where you are'));
  });
});
