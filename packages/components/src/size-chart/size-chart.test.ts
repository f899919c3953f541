import { expect } from '@esm-bundle/chai';
import type { Client, Loadable, Profile, Session, SizeChart, StoreList } from '@throughline/client';
import { atom } from 'nanostores';
import { define as defineProduct } from '../product/define.ts';
import { SessionEndEvent } from '../events/session-end-event.ts';
import { fitting, type MemorySizes, TEES } from '../testing/memory-sizes.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { SizeChartElement } from './size-chart.ts';

define();
defineProduct();

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

describe('<tl-size-chart>', () => {
  let stage: Stage;
  let sizes: MemorySizes;
  beforeEach(() => {
    const client = new MemoryClient();
    sizes = client.sizes;
    stage = new Stage(client);
  });
  afterEach(() => stage.leave());

  const root = (chart: Element): ShadowRoot => chart.shadowRoot as ShadowRoot;
  const one = <E extends Element = HTMLElement>(chart: Element, selector: string): E =>
    root(chart).querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const all = (chart: Element, selector: string): HTMLElement[] => [...root(chart).querySelectorAll<HTMLElement>(selector)];
  const text = (chart: Element, selector: string): string => (one(chart, selector).textContent ?? '').replace(/\s+/g, ' ').trim();
  const settled = async (chart: Element): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(chart);
  };

  const put = async (attributes: Record<string, string> = {}): Promise<SizeChartElement> => {
    const chart = await stage.put('tl-size-chart', { product: 'linen-tee', ...attributes });
    if (!('dialog' in attributes)) await until(() => root(chart).querySelector('form'));
    return chart;
  };
  const fill = async (chart: Element, value: string): Promise<void> => {
    const input = one<HTMLInputElement>(chart, '#chest');
    input.value = value;
    input.dispatchEvent(new Event('change'));
    await settled(chart);
  };
  const submit = async (chart: Element): Promise<void> => {
    one<HTMLFormElement>(chart, '[part=finder]').requestSubmit();
    await settled(chart);
    await settled(chart);
  };
  const measure = async (chart: Element, value: string): Promise<void> => {
    await fill(chart, value);
    await submit(chart);
  };
  const signIn = (measurements: Profile['measurements'] = null): void => {
    stage.client.session.show(SESSION);
    stage.client.profile.$profile.set({ status: 'ready', value: { ...PROFILE, measurements }, stale: false, at: null });
  };

  it('is a table with heads, bodies and garments apart', async () => {
    const chart = await put();
    const [body, garment] = all(chart, 'table');
    expect(all(chart, 'table').length).to.equal(2);
    expect(body?.querySelector('caption')?.textContent).to.contain('Your body');
    expect([...(body?.querySelectorAll('thead th') ?? [])].map((head) => [head.getAttribute('scope'), head.textContent])).to.deep.equal([
      ['col', 'Size'],
      ['col', 'EU'],
      ['col', 'Chest'],
      ['col', 'Kept'],
    ]);
    expect([...(body?.querySelectorAll('tbody tr:first-child > *') ?? [])].map((cell) => cell.textContent?.trim())).to.deep.equal([
      'S',
      '36',
      '86–92',
      '–',
    ]);
    expect(body?.querySelector('tbody th')?.getAttribute('scope')).to.equal('row');
    expect(body?.textContent).to.contain('90%');
    expect(garment?.textContent).to.contain('68');
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('keeps head and first column in sight on a narrow screen, in both directions', async () => {
    stage.root.style.inlineSize = '200px';
    for (const direction of ['ltr', 'rtl'] as const) {
      document.documentElement.dir = direction;
      const chart = await put();
      const scroller = one(chart, '.scroller');
      scroller.style.maxBlockSize = '90px';
      const side = direction === 'ltr' ? 'left' : 'right';
      const before = scroller.getBoundingClientRect();
      scroller.scrollBy({ left: direction === 'ltr' ? 60 : -60, top: 40, behavior: 'instant' });
      expect(Math.abs(scroller.scrollLeft)).to.be.above(20);
      expect(one(chart, 'tbody th').getBoundingClientRect()[side]).to.be.closeTo(before[side], 1);
      expect(one(chart, 'thead th').getBoundingClientRect().top).to.be.closeTo(before.top, 1);
      chart.remove();
    }
  });

  it('shows lengths in inches and sizes of another country, without losing what was typed', async () => {
    const chart = await put();
    await fill(chart, '96,5');
    one<HTMLInputElement>(chart, 'input[value=in]').click();
    one<HTMLInputElement>(chart, 'input[value=us]').click();
    await settled(chart);
    expect(text(chart, 'tbody tr:first-child')).to.contain('33¾–36¼').and.to.contain('4');
    expect(one<HTMLInputElement>(chart, '#chest').value).to.equal('38');
    one<HTMLInputElement>(chart, 'input[value=cm]').click();
    await settled(chart);
    expect(one<HTMLInputElement>(chart, '#chest').value).to.equal('96,5');
    expect(sizes.asked.filter((question) => question !== '{}').every((question) => question === '{"chest":965}')).to.equal(true);
  });

  it('tells a size, why, how sure it is, and that it was kept', async () => {
    sizes.told = fitting('M', 960);
    const chart = await put();
    await measure(chart, '96');
    expect(text(chart, '#told')).to.equal('Your size is M');
    expect(root(chart).activeElement?.id).to.equal('told');
    expect(text(chart, '.sure')).to.equal('Sure');
    expect(text(chart, '.slacks')).to.contain('Chest fits');
    expect(one(chart, '.slack').getAttribute('aria-hidden')).to.equal('true');
    expect(text(chart, '.advice')).to.contain('90% of those who bought M kept it. 8% found it too small.');
    expect(all(chart, 'tr.best').length).to.equal(2);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('advises between two sizes, and says when it is tight', async () => {
    const [small, medium] = [fitting('S', 925, 5), fitting('M', 925)];
    if (small.kind !== 'fits' || medium.kind !== 'fits') return expect.fail();
    sizes.told = { kind: 'between', best: medium.best, smaller: small.best, larger: medium.best, confidence: 'medium', missing: [] };
    const chart = await put();
    await measure(chart, '92.5');
    expect(text(chart, '.advice')).to.contain('between S and M').and.to.contain('take M');
    expect(all(chart, '.advice [part=choose]').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Choose M', 'Choose S']);
    sizes.told = fitting('S', 940, 20);
    await measure(chart, '94');
    expect(text(chart, '.slacks')).to.match(/Chest 2\scm too tight/);
  });

  it('says when it can’t tell, and why', async () => {
    const chart = await put();
    await submit(chart);
    expect(text(chart, '.advice')).to.contain('we need: Chest');
    const nearest = fitting('M', 1400, 400);
    if (nearest.kind !== 'fits') return expect.fail();
    sizes.told = { kind: 'unknown', why: 'outside', nearest: nearest.best, off: 400 };
    await measure(chart, '140');
    expect(text(chart, '.advice')).to.match(/We can’t tell.*40\scm above M/);
    sizes.told = { kind: 'unknown', why: 'at-odds', apart: [nearest.best, nearest.best] };
    await measure(chart, '141');
    expect(text(chart, '.advice')).to.contain('far apart: M and M');
  });

  it('leads to what it can’t read', async () => {
    const chart = await put();
    await measure(chart, 'medium');
    expect(root(chart).activeElement?.id).to.equal('chest');
    expect(one(chart, '#chest').getAttribute('aria-invalid')).to.equal('true');
    expect(text(chart, '#chest-fault')).to.contain('37 1/2');
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('draws and says how to measure what is being filled in', async () => {
    const chart = await put();
    one(chart, '#chest').focus();
    await until(() => root(chart).querySelector('#guide svg'));
    expect(one(chart, '#chest').getAttribute('aria-describedby')).to.equal('guide');
    expect(text(chart, '#guide')).to.contain('fullest part');
    one<HTMLDetailsElement>(chart, 'details').open = true;
    await until(() => all(chart, '.guides svg').length === 2);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('works from a size of another brand', async () => {
    sizes.told = fitting('S', 890);
    const chart = await put();
    one<HTMLInputElement>(chart, 'input[value=brand]').click();
    await settled(chart);
    const pick = async (id: string, value: string): Promise<void> => {
      const select = one<HTMLSelectElement>(chart, id);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await settled(chart);
    };
    await pick('#brand', 'Northline');
    await pick('#label', '2');
    await until(() => root(chart).querySelector('#told'));
    expect(sizes.asked.at(-1)).to.equal('Northline 2');
    expect(text(chart, '#told')).to.contain('S');
  });

  it('takes the size for the article on the page', async () => {
    const product = await stage.put('tl-product', { product: 'linen-tee' });
    const button = document.createElement('tl-add-to-cart');
    button.setAttribute('sku', 'TEE-S');
    stage.root.append(button);
    const chart = await put();
    const events: string[] = [];
    stage.root.addEventListener('tl-size-select', (event) => events.push(`${event.product} ${event.values['size']} ${event.sku}`));
    stage.root.addEventListener('tl-variant-change', (event) => events.push(`${event.sku}`));
    all(chart, '[part=size]')[1]?.click();
    await rendered(product);
    expect(events).to.deep.equal(['pr_tee m TEE-M', 'TEE-M']);
    expect(root(product).querySelector<HTMLInputElement>('input[value=m]')?.checked).to.equal(true);
    expect(button.getAttribute('sku')).to.equal('TEE-M');
    await until(() => spoken().includes('M is chosen'));
    await settled(chart);
    expect(all(chart, '[part=size]').map((size) => size.getAttribute('aria-pressed'))).to.deep.equal(['false', 'true']);
  });

  it('leaves the article alone when the page says so', async () => {
    const product = await stage.put('tl-product', { product: 'linen-tee' });
    stage.root.addEventListener('tl-size-select', (event) => event.preventDefault());
    const chart = await put();
    all(chart, '[part=size]')[1]?.click();
    await rendered(product);
    expect(root(product).querySelector<HTMLInputElement>('input[value=m]')?.checked).to.equal(false);
  });

  it('finds a shop for what is sold out online', async () => {
    const queries: unknown[] = [];
    const store = { id: 'st_1', name: 'Le Marais', address: { city: 'Paris' }, distance: 1200, stock: { level: 'low', quantity: 2 } };
    const list = { items: [store], around: null, complete: true } as unknown as StoreList;
    const search = (query: unknown) => {
      queries.push(query);
      return atom<Loadable<StoreList>>({ status: 'ready', value: list, stale: false, at: null });
    };
    const $found = search(null);
    Object.assign(stage.client, { stores: { search: (query: unknown) => (queries.push(query), $found) } as unknown as Client['stores'] });
    sizes.told = fitting('S', 890);
    const chart = await put();
    await measure(chart, '89');
    await until(() => root(chart).querySelector('.place'));
    expect(text(chart, '.elsewhere')).to.contain('S is sold out online');
    one<HTMLInputElement>(chart, '#place').value = 'Paris';
    one<HTMLFormElement>(chart, '.place').requestSubmit();
    await settled(chart);
    expect(queries.at(-1)).to.deep.equal({ q: 'Paris', sku: 'TEE-S', limit: 12 });
    expect(text(chart, '.elsewhere [role=status]')).to.match(/Le Marais.*Paris, 1\.2\skm.*a few left/);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('keeps measurements only when asked to, with consent', async () => {
    signIn();
    const { profile } = stage.client;
    const chart = await put();
    expect(root(chart).querySelector('.keep')).to.equal(null);
    await fill(chart, '96');
    one(chart, '#chest').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await settled(chart);
    expect(profile.$profile.get().value?.measurements).to.equal(null);
    expect(profile.$consents.get().value).to.deep.equal([]);
    one(chart, '.keep button').click();
    await until(() => profile.$profile.get().value?.measurements?.chest === 960);
    expect(profile.$consents.get().value).to.have.lengthOf(1);
    await until(() => text(chart, '.keep') === 'Kept in your profile.');
  });

  it('begins with the measurements she has kept', async () => {
    signIn({ chest: 960 });
    sizes.told = fitting('M', 960);
    const chart = await put();
    one(chart, '#chest').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await until(() => root(chart).querySelector('#told'));
    expect(one<HTMLInputElement>(chart, '#chest').value).to.equal('96');
  });

  it('opens as a dialog, knows the size on its button, and gives the focus back', async () => {
    sizes.told = fitting('M', 960);
    const chart = await put({ dialog: '' });
    const opener = one(chart, '.opener');
    expect(root(chart).querySelector('form')).to.equal(null);
    opener.focus();
    opener.click();
    await until(() => root(chart).querySelector('form'));
    expect(one<HTMLDialogElement>(chart, 'dialog').open).to.equal(true);
    expect(await violations(chart)).to.deep.equal([]);
    await measure(chart, '96');
    one(chart, '.advice [part=choose]').click();
    await settled(chart);
    expect(one<HTMLDialogElement>(chart, 'dialog').open).to.equal(false);
    expect(root(chart).activeElement).to.equal(opener);
    expect(text(chart, '.opener')).to.equal('Size guide Your size is M');
  });

  it('is not offered for an article without sizes', async () => {
    const problem = { type: 'urn:throughline:problem:not-found', title: 'There is nothing here', status: 404 };
    sizes.$chart.set({ status: 'error', value: null, problem });
    const chart = await put({ dialog: '' });
    expect(root(chart).querySelector('button')).to.equal(null);
  });

  it('offers to try again what failed, and shows what it has while offline', async () => {
    sizes.$chart.set({ status: 'error', value: null, problem: { type: 'about:blank', title: 'Internal', status: 500 } });
    const chart = await stage.put('tl-size-chart', { product: 'linen-tee' });
    one(chart, '.message button').click();
    expect(sizes.asked).to.deep.equal(['refresh']);
    const stale: Loadable<SizeChart> = { status: 'ready', value: TEES, stale: true, at: Date.now() - 120_000 };
    sizes.$chart.set(stale);
    stage.client.$network.set('offline');
    await rendered(chart);
    expect(text(chart, '.notice')).to.contain('2 minutes ago');
    expect(all(chart, 'table').length).to.equal(2);
  });

  it('takes measurements out of the page’s address', async () => {
    sizes.told = fitting('M', 960);
    history.replaceState(null, '', '#tl-size=chest%3D960%26hips%3D5');
    const chart = await put({ dialog: '' });
    await until(() => root(chart).querySelector('#told'));
    expect(one<HTMLInputElement>(chart, '#chest').value).to.equal('96');
    expect(location.hash).to.equal('');
    expect(sizes.asked.at(-1)).to.equal('{"chest":960}');
  });

  it('describes the sizes to readers of the page’s source, as long as it is there', async () => {
    const chart = await put();
    const script = await until(() => document.head.querySelector('script[type="application/ld+json"]'));
    const data = JSON.parse(script.textContent ?? '') as { size: { name: string; suggestedMeasurement: object[] }[] };
    expect(data.size.map(({ name }) => name)).to.deep.equal(['S', 'M']);
    expect(data.size[0]?.suggestedMeasurement).to.deep.equal([
      {
        '@type': 'QuantitativeValue',
        name: 'Chest',
        valueReference: 'https://schema.org/WearableMeasurementChestOrBust',
        minValue: 860,
        maxValue: 920,
        unitCode: 'MMT',
      },
    ]);
    chart.remove();
    expect(document.head.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });
});

describe('<tl-size-chart> at a kiosk', () => {
  it('lets a phone take measurements along, and forgets them with the session', async () => {
    const client = new MemoryClient(PRODUCTS, 'kiosk');
    const stage = new Stage(client);
    try {
      const chart = await stage.put('tl-size-chart', { product: 'linen-tee' });
      const root = chart.shadowRoot as ShadowRoot;
      const input = await until(() => root.querySelector<HTMLInputElement>('#chest'));
      input.value = '96';
      input.dispatchEvent(new Event('change'));
      await rendered(chart);
      const phone = [...root.querySelectorAll<HTMLButtonElement>('button')].find(({ textContent }) => textContent?.includes('phone'));
      phone?.click();
      await until(() => root.querySelector('.qr'));
      expect(await violations(chart)).to.deep.equal([]);
      chart.dispatchEvent(new SessionEndEvent('tl', 'asked'));
      const next = await until(() => root.querySelector<HTMLInputElement>('#chest'));
      await until(() => next.value === '' && root.querySelector('.qr') === null);
      const another = await stage.put('tl-size-chart', { product: 'linen-tee' });
      const field = await until(() => another.shadowRoot?.querySelector<HTMLInputElement>('#chest'));
      expect(field.value).to.equal('');
    } finally {
      stage.leave();
    }
  });
});
