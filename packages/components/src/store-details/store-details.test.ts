import { expect } from '@esm-bundle/chai';
import type { Availability } from '@throughline/client';
import { store } from '../testing/memory-stores.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import { directionsUrl, ownDirectionsUrl } from './directions.ts';
import type { StoreDetails } from './store-details.ts';

define();

const NOW = Date.parse('2026-11-24T10:00:00Z');

describe('<tl-store-details>', () => {
  let stage: Stage;
  let element: StoreDetails;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const buttons = (): HTMLElement[] => [...root().querySelectorAll<HTMLElement>('.actions > *')];
  const rows = (): string[] =>
    [...root().querySelectorAll<HTMLElement>('tbody tr')].map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());
  const put = async (known = store('a'), sku?: string): Promise<void> => {
    element = await stage.put('tl-store-details');
    Object.assign(element, { known, now: NOW, sku });
    await rendered(element);
  };

  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  it('tells hours past midnight, a holiday by its name, and special days ahead', async () => {
    const late = [{ opens: 1080, closes: 1560 }];
    await put(
      store('a', {
        hours: {
          week: Array.from({ length: 7 }, () => late),
          seasons: [],
          exceptions: [
            { from: '2026-11-25', to: '2026-11-25', name: 'Feast', spans: [] },
            { from: '2026-12-10', to: '2026-12-10', name: 'Long night', spans: [{ opens: 600, closes: 840 }] },
          ],
        },
      }),
    );
    expect(rows()[0]).to.match(/^Today 6:00.PM.–.2:00.AM$/);
    expect(rows()[1]).to.match(/^Wed.* Closed Feast$/);
    expect(rows().slice(7)).to.have.length(2);
    expect(rows()[8]).to.match(/Dec 10 10:00.AM.–.2:00.PM Long night$/);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('by itself: bones, then why there is no store and a way on, then the store', async () => {
    const { stores } = stage.client;
    stores.lone$.set({ status: 'loading', value: null });
    element = await stage.put('tl-store-details', { store: 'st_a' });
    expect(root().querySelector('[aria-busy=true] .bone')).to.not.equal(null);
    stores.lone$.set({ status: 'error', value: null, problem: { type: 'about:blank', title: '', status: 500 } });
    await rendered(element);
    expect(await violations(element)).to.deep.equal([]);
    root().querySelector<HTMLElement>('[role=alert] button')?.click();
    expect(stores.refreshed).to.equal(1);
    stores.lone$.set({ status: 'ready', value: store('a'), stale: false, at: null });
    await rendered(element);
    expect(rows()).to.have.length(7);
  });

  it('says by when an article is ready', async () => {
    const at = { level: 'in-stock', quantity: 4, updatedAt: '2026-11-24T09:00:00.000Z' } as const;
    const availability: Availability = {
      sku: 'TEE-M',
      online: at,
      stores: [
        {
          store: store('a'),
          stock: at,
          promises: [{ kind: 'pickup', by: '2026-11-24T14:00:00.000Z', cutoffAt: '2026-11-24T12:10:00.000Z', orderWithinSeconds: 7800 }],
        },
      ],
      checkedAt: '2026-11-24T10:00:00.000Z',
    };
    stage.client.stores.availability$.set({ status: 'ready', value: availability, stale: false, at: null });
    await put(store('a'), 'TEE-M');
    expect(root().querySelector('.promises')?.textContent).to.match(/Ready to pick up Today, .*2.hr.*10.min/);
    expect(buttons()[0]?.textContent).to.equal('Reserve here');
  });

  it('makes a store the shopper’s own unless the page objects, and says what became of it', async () => {
    await put();
    const choose = (): HTMLElement => buttons().at(-1) ?? expect.fail();
    const object = (event: Event): void => event.preventDefault();
    element.addEventListener('tl-store-choose', object);
    choose().click();
    await rendered(element);
    expect(choose().ariaPressed).to.equal('false');
    element.removeEventListener('tl-store-choose', object);
    choose().click();
    await until(() => choose().ariaPressed === 'true');
    expect(root().textContent).to.contain('Kept for this visit. Sign in to keep it.');
    await until(() => spoken().includes('Shop a is your store now.'));
    stage.client.stores.homeFails = true;
    choose().click();
    await until(() => spoken().includes('That could not be saved.'));
    expect(choose().ariaPressed).to.equal('true');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leads to the store’s own page where there is one, and tells search engines of it there', async () => {
    await put();
    expect(buttons().map(({ textContent }) => textContent)).to.not.include('Store page');
    element.href = 'javascript:alert({id})';
    await rendered(element);
    expect(buttons().map(({ textContent }) => textContent)).to.not.include('Store page');
    Object.assign(element, { href: '/stores/{id}', structured: true });
    await rendered(element);
    const address = new URL('/stores/st_a', document.baseURI).href;
    expect(buttons().at(-1)?.textContent).to.equal('Store page');
    expect(buttons().at(-1)?.getAttribute('href')).to.equal(address);
    const script = await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    await until(() => script.textContent?.includes('Shop a'));
    const data = JSON.parse(script.textContent ?? '') as { '@graph': unknown[] };
    expect(data['@graph'][0]).to.deep.include({ '@type': 'Store', name: 'Shop a', url: address });
    element.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('sends to the device’s own map', () => {
    const one = store('a', { name: 'Shop & Co' });
    expect(ownDirectionsUrl(one, 'iPhone')).to.equal('https://maps.apple.com/?daddr=45.76%2C4.83');
    expect(ownDirectionsUrl(one, 'Linux; Android 15')).to.equal('geo:45.76,4.83?q=45.76,4.83(Shop%20%26%20Co)');
    expect(ownDirectionsUrl(one, 'Windows')).to.equal(directionsUrl(one));
  });

  it('reserves nothing that there isn’t, and asks a guest for an address first', async () => {
    await put();
    expect(buttons().map(({ textContent }) => textContent)).to.not.include('Reserve here');
    stage.client.cart.hold(['VASE', 1]);
    await rendered(element);
    buttons()[0]?.click();
    const panel = await until(() => root().querySelector('tl-store-reserve'));
    await rendered(panel);
    const inner = panel.shadowRoot ?? expect.fail();
    expect(inner.textContent).to.contain('We set aside the one article in your bag.');
    inner.querySelector<HTMLFormElement>('form')?.requestSubmit();
    await until(() => inner.querySelector('#bad-email'));
    expect(inner.querySelector('#email')?.getAttribute('aria-invalid')).to.equal('true');
    expect(await violations(panel)).to.deep.equal([]);
  });

  it('at a kiosk draws the way as a code, and forgets with the session that somebody asked for it', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(undefined, 'kiosk'));
    await put();
    buttons().at(-1)?.click();
    await until(() => root().querySelector('.qr'));
    expect(await violations(element)).to.deep.equal([]);
    document.dispatchEvent(new Event('tl-session-end'));
    await rendered(element);
    expect(root().querySelector('.qr') === null).to.equal(true);
    expect(buttons().at(-1)?.ariaExpanded).to.equal('false');
  });

  it('at a kiosk keeps no address, and forgets a reservation with the session', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(undefined, 'kiosk'));
    await put();
    stage.client.cart.hold(['VASE', 1]);
    await rendered(element);
    buttons()[0]?.click();
    const panel = await until(() => root().querySelector('tl-store-reserve'));
    await rendered(panel);
    expect(panel.shadowRoot?.querySelector<HTMLInputElement>('#email')?.autocomplete).to.equal('off');
    document.dispatchEvent(new Event('tl-session-end'));
    await rendered(element);
    expect(root().querySelector('tl-store-reserve')).to.equal(null);
  });
});
