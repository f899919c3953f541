import { expect } from '@esm-bundle/chai';
import type { Store, StoreList, StoreQuery } from '@throughline/client';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { HOURS, store } from '../testing/memory-stores.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { StoreLocator } from './store-locator.ts';

define();

const found = (items: readonly Store[], more: Partial<StoreList> = {}): StoreList => ({ items, around: null, complete: true, ...more });
const around = (label: string, items: readonly Store[], more: Partial<StoreList> = {}): StoreList =>
  found(items, { around: { by: 'place', position: { latitude: 45.75, longitude: 4.85 }, label }, ...more });
const LYON = [store('a', { distance: 800 }), store('b', { distance: 2400 }), store('c', { distance: 120_000 })];

describe('<tl-store-locator>', () => {
  let stage: Stage;
  let element: StoreLocator;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const summary = (): string =>
    one('#results')
      .innerText.replaceAll(/[\u2068\u2069]/g, '')
      .replaceAll('\u00a0', ' ');
  const lines = (): string[] => [...root().querySelectorAll<HTMLElement>('.state')].map(({ innerText }) => innerText);
  const type = async (words: string): Promise<void> => {
    one<HTMLInputElement>('#words').value = words;
    one<HTMLFormElement>('form').requestSubmit();
    await rendered(element);
  };
  const put = async (answer: (query: StoreQuery) => StoreList, attributes: Record<string, string> = {}): Promise<void> => {
    stage.client.stores.answer = answer;
    element = await stage.put('tl-store-locator', attributes);
  };
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  it('says back what was searched and found, to those who listen too', async () => {
    await put(({ place }) => (place ? around('Lyon', LYON) : found([store('x')])));
    expect(summary()).to.equal('Stores by town');
    await type('lyon');
    expect(stage.client.stores.asked.at(-1)).to.deep.equal({ place: 'lyon', limit: 10 });
    expect(summary()).to.equal('2 stores near Lyon');
    expect([...root().querySelectorAll('h3')].map(({ innerText }) => innerText)).to.deep.equal([
      'Shop a',
      'Shop b',
      'Farther away',
      'Shop c',
    ]);
    await until(() => spoken().includes('2 stores near'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells “Paris, TX” from the other, and a name from a place', async () => {
    await put(({ place }) =>
      place === 'Paris, TX' ? around('Paris, TX, United States', [store('a', { distance: 900 })]) : found([store('b')]),
    );
    await type('Paris, TX');
    expect(summary()).to.equal('1 store near Paris, TX, United States');
    await type('Café');
    expect(summary()).to.equal('1 store for “Café”');
  });

  it('says how far the nearest is, and what to try where nothing is found', async () => {
    await put(({ place }) => (place === 'x' ? found([]) : around('Oslo', [store('far', { distance: 120_000 })])), { place: 'Oslo' });
    expect(summary()).to.equal('No store within 50 km of Oslo. The nearest is Shop far, 120 km away.');
    await type('x');
    expect(summary()).to.equal('No store found for “x”.');
    expect(root().textContent).to.contain('Try a larger town nearby or a postal code');
    expect(root().activeElement).to.equal(null);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says “nearest” while there are more, and loads them on asking', async () => {
    const first = around('Lyon', [store('a', { distance: 10 }), store('b', { distance: 20 })], { complete: false });
    await put(() => first, { place: 'Lyon' });
    expect(summary()).to.equal('The 2 stores nearest to Lyon');
    const query = stage.client.stores.asked.at(-1) ?? {};
    one('.foot button').click();
    stage.client.stores.show(query, {
      status: 'ready',
      value: { ...first, items: [...first.items, store('c', { distance: 30 })], complete: true },
      stale: false,
      at: null,
    });
    await until(() => root().activeElement?.id === 'store-st_c');
    await until(() => spoken().includes('1 more store shown'));
    expect(stage.client.stores.moreAsked).to.have.length(1);
    expect(root().querySelector('.foot')).to.equal(null);
  });

  it('tells hours by the clocks at the store, names the zone where the viewer’s differ, and closes in time', async () => {
    const clock = new FakeClock();
    stage.client.stores.answer = () =>
      found([
        store('soon', { now: { open: true, until: '2026-11-24T10:40:00.000Z', special: null } }),
        store('tokyo', { timeZone: 'Asia/Tokyo', now: { open: false, until: '2026-11-25T02:00:00.000Z', special: null } }),
        store('shut', { now: { open: false, until: null, special: 'Refurbishment' }, hours: { ...HOURS, week: HOURS.week.map(() => []) } }),
        store('always', { now: { open: true, until: null, special: null } }),
        store('unknown', { now: null, hours: null }),
        store('feast', { now: { open: false, until: '2026-11-26T09:00:00.000Z', special: 'Feast' } }),
      ]);
    element = document.createElement('tl-store-locator');
    element.clock = clock;
    stage.root.append(element);
    await until(() => lines().length === 6 && lines()[0]);
    const told = lines();
    expect(told[0]).to.match(/^Closes in 40\s?min$/);
    expect(told[1]).to.match(/^Closed, opens tomorrow at 11:00\s?AM \(Japan/);
    expect(told.slice(2, 5)).to.deep.equal(['Closed: Refurbishment', 'Open 24 hours', 'Hours not known']);
    expect(told[5]).to.match(/^Closed, opens Thursday.* at 10:00\s?AM.* · Feast$/);
    // It comes once the stores are there.
    await until(() => clock.waiting);
    clock.pass(30 * 60);
    await until(() => /^Closes in 10\s?min$/.test(lines()[0] ?? ''));
    // The minute it closes the rules of its hours say what comes next, without asking anybody.
    clock.pass(9.2 * 3600);
    await until(() => lines()[0]?.startsWith('Closed, opens tomorrow'));
    expect(lines()[2]).to.equal('Closed');
  });

  it('says what a store has and how old that is, and warns of who comes too late', async () => {
    const stock = (level: 'in-stock' | 'low' | 'out' | 'unknown', quantity: number | null, updatedAt: string | null) => ({
      level,
      quantity,
      updatedAt,
    });
    await put(
      () =>
        found([
          store('a', {
            stock: stock('low', 2, '2026-11-24T09:50:00.000Z'),
            arrival: { at: '2026-11-24T19:00:00.000Z', state: { open: false, until: null, special: null } },
          }),
          store('b', { stock: stock('in-stock', 9, '2026-11-20T10:00:00.000Z') }),
          store('c', { stock: stock('out', 0, '2026-11-24T10:00:00.000Z') }),
          store('d', { stock: stock('unknown', null, null) }),
        ]),
      { sku: 'TEE-M' },
    );
    expect(stage.client.stores.asked.at(-1)?.sku).to.equal('TEE-M');
    const texts = [...root().querySelectorAll<HTMLElement>('.stock')].map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());
    expect(texts[0]).to.match(/^Only 2 left ?counted 10 min\.? ago$/);
    expect(texts[1]).to.match(/^In stock ?counted 4 days ago$/);
    expect(root().querySelectorAll('.age.old')).to.have.length(1);
    expect(texts.slice(2)).to.deep.equal(
      ['Sold out here counted now', 'Stock not known'].map((text) => texts.find((each) => each.startsWith(text.slice(0, 12))) ?? text),
    );
    expect(root().querySelector('.arrival')?.textContent).to.equal('Closed when you arrive');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('filters by what is open and offered, keeps the field, and clears', async () => {
    const far = store('far', { distance: 282_000 });
    await put(({ services, openAt }) => found(openAt === 'now' ? [] : services || openAt ? [far] : [store('a')]), { place: 'Lyon' });
    const details = one<HTMLDetailsElement>('details');
    details.open = true;
    const filters = await until(() => root().querySelector('tl-store-filters'));
    await rendered(filters);
    const inner = filters.shadowRoot ?? expect.fail();
    await until(() => inner.querySelector('input[value=now]'));
    inner.querySelector<HTMLInputElement>('input[value=now]')?.click();
    await rendered(element);
    expect(stage.client.stores.asked.at(-1)).to.deep.include({ openAt: 'now', place: 'Lyon' });
    expect(summary()).to.equal('No store here matches your filters.');
    expect(one('summary').innerText).to.equal('Filters, 1 on');
    inner.querySelector<HTMLInputElement>('input[value=at]')?.click();
    await rendered(element);
    expect(stage.client.stores.asked.at(-1)?.openAt).to.match(/^20\d\d-.*:00:00\.000Z$/);
    // The nearest that matches is far; those that are near are only shut.
    expect(summary()).to.equal('No store here matches your filters.');
    await rendered(filters);
    expect(await violations(filters)).to.deep.equal([]);
    inner.querySelector<HTMLInputElement>('input[value=now]')?.click();
    await rendered(element);
    one('.results .secondary').click();
    await rendered(element);
    expect(summary()).to.equal('1 store for “Lyon”');
  });

  it('knows when she arrives from the town she typed', async () => {
    await put(() => around('Lyon', LYON), { place: 'Lyon' });
    one<HTMLDetailsElement>('details').open = true;
    const filters = await until(() => root().querySelector('tl-store-filters'));
    const arrival = await until(() => filters.shadowRoot?.querySelector<HTMLInputElement>('input[value=arrival]'));
    arrival.click();
    await until(() => stage.client.stores.asked.at(-1)?.openAt === 'arrival');
    expect(stage.client.stores.asked.at(-1)).to.deep.include({ near: { latitude: 45.75, longitude: 4.85 }, speed: 20 });
    expect(summary()).to.equal('2 stores near Lyon');
  });

  it('opens one store at a time, says so to the page, and follows the map', async () => {
    await put(() => found([store('a'), store('b')]));
    const heard: (string | null)[] = [];
    element.addEventListener('tl-store-select', (event) => heard.push(event.store));
    one('#store-st_a').click();
    await rendered(element);
    expect(one('#store-st_a').ariaExpanded).to.equal('true');
    const details = await until(() => root().querySelector('tl-store-details'));
    await until(() => details.shadowRoot?.querySelector('table'));
    expect(await violations(element)).to.deep.equal([]);
    const { StoreSelectEvent } = await import('../events/store-select-event.ts');
    const map = document.createElement('div');
    map.slot = 'map';
    element.append(map);
    map.dispatchEvent(new StoreSelectEvent('tl', 'st_b'));
    await rendered(element);
    expect([one('#store-st_a').ariaExpanded, one('#store-st_b').ariaExpanded]).to.deep.equal(['false', 'true']);
    expect(heard).to.deep.equal(['st_a', 'st_b']);
  });

  it('fails with a way on, and keeps what it had without a network', async () => {
    stage.client.stores.answer = () => ({ type: 'about:blank', title: '', status: 503 });
    element = await stage.put('tl-store-locator');
    await until(() => root().querySelector('[role=alert]'));
    stage.client.stores.answer = () => found([store('a')]);
    one('[role=alert] button').click();
    await until(() => root().querySelector('#store-st_a'));
    const query = stage.client.stores.asked.at(-1) ?? {};
    stage.client.$network.set('offline');
    stage.client.stores.show(query, { status: 'ready', value: found([store('a')]), stale: true, at: Date.now() - 600_000 });
    await until(() => root().textContent?.includes('You are offline. As of 10\u00a0minutes ago.'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps the stores that are there when a new search can’t be had, with their age, and finds again when it can', async () => {
    let gone = false;
    stage.client.stores.answer = ({ place }) =>
      gone ? { type: 'about:blank', title: 'Offline', status: 0 } : place ? around('Lyon', LYON) : found([store('x')]);
    element = await stage.put('tl-store-locator', { place: 'Lyon' });
    expect(summary()).to.equal('2 stores near Lyon');
    const query = stage.client.stores.asked.at(-1) ?? {};
    stage.client.stores.show(query, { status: 'ready', value: around('Lyon', LYON), stale: true, at: Date.now() - 600_000 });
    await rendered(element);
    gone = true;
    stage.client.$network.set('offline');
    await type('Paris');
    await until(() => root().querySelector('[role=alert]')?.textContent?.includes('A search needs the network'));
    expect(root().textContent).to.contain('You are offline. As of 10\u00a0minutes ago.');
    expect([summary(), one<HTMLInputElement>('#words').value]).to.deep.equal(['2 stores near Lyon', 'Paris']);
    expect(element.stores.map(({ id }) => id)).to.deep.equal(LYON.map(({ id }) => id));
    expect(await violations(element)).to.deep.equal([]);
    stage.client.$network.set('online');
    await until(() => root().querySelector('[role=alert]')?.textContent?.includes('can’t be shown right now'));
    gone = false;
    stage.client.stores.answer = () => around('Paris', [store('p', { distance: 10 })]);
    one('[role=alert] button').click();
    await until(() => summary() === '1 store near Paris');
    expect(root().querySelector('[role=alert]')).to.equal(null);
  });

  it('tells distances in miles where the stores are, and towns as they are written there', async () => {
    const address = { lines: ['210 Elizabeth Street'], city: 'New York', region: 'NY', postalCode: '10012', country: 'US' };
    const read = (selector: string): string =>
      one(selector)
        .innerText.replaceAll(/[\u2068\u2069]/g, '')
        .replaceAll('\u00a0', ' ');
    await put(() => found([store('a', { distance: 4000, address })]), { place: 'New York' });
    expect([read('.distance'), read('.where')]).to.deep.equal(['2.5 mi', '210 Elizabeth Street, New York, NY 10012']);
    element.unit = 'km';
    await rendered(element);
    expect(read('.distance')).to.equal('4 km');
    element.remove();
    await put(() => found([store('a', { distance: 4000 })]), { place: 'Lyon' });
    expect([read('.distance'), read('.where')]).to.deep.equal(['4 km', '1 Main Street, 69001 Lyon']);
  });

  it('at a kiosk says where it stands, asks nobody for a place, and keeps nobody’s store', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(undefined, 'kiosk'));
    await put(({ near }) => (near ? found([store('here', { distance: 0 }), store('b', { distance: 900 })]) : found([store('x')])), {
      here: 'st_here',
    });
    await until(() => summary() === 'Stores near this one');
    expect(root().querySelector('.locate')).to.equal(null);
    expect(one('.tag').innerText).to.equal('You are here');
    one('#store-st_b').click();
    const details = await until(() => root().querySelector('tl-store-details'));
    const inner = await until(() => details.shadowRoot?.querySelector('.actions') && details.shadowRoot);
    expect(inner.querySelector('a')).to.equal(null);
    inner.querySelector<HTMLElement>('.actions .secondary')?.click();
    await until(() => inner.querySelector('svg.qr path[d^=M]'));
    expect(await violations(element)).to.deep.equal([]);
  });

  it('forgets what one shopper looked for, opened and typed when a kiosk’s session ends', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(undefined, 'kiosk'));
    await put(({ place }) => (place ? around('Lyon', LYON) : found([store('here', { distance: 0 })])), { here: 'st_here' });
    expect(one<HTMLInputElement>('#words').autocomplete).to.equal('off');
    await type('lyon');
    one('#store-st_a').click();
    await until(() => root().querySelector('tl-store-details'));
    one<HTMLInputElement>('#words').value = 'home, sweet ho';
    document.dispatchEvent(new Event('tl-session-end'));
    await until(() => summary() === 'Stores near this one');
    expect(one<HTMLInputElement>('#words').value).to.equal('');
    expect(root().querySelector('tl-store-details')).to.equal(null);
  });

  it('looks fine with words of 200 letters, in either direction', async () => {
    const long = 'Very long name of a store '.repeat(8);
    await put(() => found([store('a', { name: long, address: { ...store('a').address, lines: [long] } })]));
    stage.root.style.inlineSize = '320px';
    document.documentElement.dir = 'rtl';
    await rendered(element);
    expect(one('.locator').scrollWidth).to.be.at.most(320);
    stage.root.style.inlineSize = '';
  });
});
