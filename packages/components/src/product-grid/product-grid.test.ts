import { expect } from '@esm-bundle/chai';
import type { Channel, Loadable, ProductList, ProductQuery } from '@throughline/client';
import { atom } from 'nanostores';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { ProductGrid } from './product-grid.ts';

define();

const problem = { type: 'urn:throughline:problem:unavailable', title: '', status: 503 };

describe('<tl-product-grid>', () => {
  let stage: Stage;
  let grid: ProductGrid;
  let $list: ReturnType<typeof atom<Loadable<ProductList>>>;
  let asked: (ProductQuery | undefined)[];
  let more: () => Promise<void>;
  const root = (): ShadowRoot => grid.shadowRoot ?? expect.fail('There is no shadow root');
  const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => all(selector)[0] ?? expect.fail(`There is no ${selector}`);
  const list = (count: number, complete = true, stale = false): void =>
    $list.set({ status: 'ready', stale, at: null, value: { items: PRODUCTS.slice(0, count), complete } });

  const begin = (channel: Channel = 'web'): void => {
    stage = new Stage(new MemoryClient(PRODUCTS, channel));
    asked = [];
    $list = atom<Loadable<ProductList>>({ status: 'loading', value: null });
    more = () => Promise.resolve();
    stage.client.catalogue.products = (query) => {
      asked.push(query);
      return { $list, more: () => more() };
    };
  };
  const show = async (attributes: Record<string, string> = {}): Promise<void> => {
    grid = await stage.put('tl-product-grid', attributes);
  };

  beforeEach(() => begin());
  afterEach(() => stage.leave());

  it('asks for what its attributes say', async () => {
    await show({ collection: 'new-in', q: 'tee', limit: '8' });
    expect(asked).to.deep.equal([{ collection: 'new-in', q: 'tee', limit: 8 }]);
    grid.setAttribute('limit', 'many');
    await rendered(grid);
    expect(asked.at(-1)?.limit).to.equal(24);
  });

  it('keeps the place of the first page while loading', async () => {
    await show({ limit: '4' });
    expect(all('.bone.short')).to.have.length(4);
    const waiting = one('.card').offsetWidth;
    list(4);
    await rendered(grid);
    expect(one('.card').offsetWidth).to.equal(waiting);
    expect(await violations(grid)).to.deep.equal([]);
  });

  it('links to the brand’s pages, or where the page says', async () => {
    list(2);
    await show();
    expect((all('a') as HTMLAnchorElement[]).map(({ href }) => href)).to.deep.equal([
      'https://shop.example/products/linen-tee',
      'https://shop.example/products/vase',
    ]);
    grid.setAttribute('href', 'javascript:alert("{handle}")');
    await rendered(grid);
    expect(all('a')).to.have.length(0);
    grid.setAttribute('href', '/p?h={handle}');
    await rendered(grid);
    expect((one('a') as HTMLAnchorElement).href).to.equal(new URL('/p?h=linen-tee', document.baseURI).href);
  });

  it('lets the page open an article itself', async () => {
    list(2);
    await show();
    const opened: string[] = [];
    grid.addEventListener('tl-product-select', (event) => {
      opened.push(`${event.product} ${event.handle}`);
      event.preventDefault();
    });
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    one('a').dispatchEvent(click);
    expect(click.defaultPrevented).to.equal(true);
    expect(opened).to.deep.equal(['pr_tee linen-tee']);
    // To the browser's new tab it has nothing to say; the test keeps it from coming.
    const apart = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    stage.root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    one('a').dispatchEvent(apart);
    expect(opened).to.have.length(1);
  });

  it('stays on its page on a kiosk', async () => {
    stage.leave();
    begin('kiosk');
    list(2);
    await show();
    expect(all('a')).to.have.length(0);
    let opened = '';
    grid.addEventListener('tl-product-select', ({ handle }) => (opened = handle));
    one('button.open').click();
    expect(opened).to.equal('linen-tee');
    expect(await violations(grid)).to.deep.equal([]);
  });

  it('shows more, says how many, and leads to the first of them', async () => {
    list(2, false);
    await show();
    more = async () => list(5);
    one('.foot button').click();
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(grid);
    expect(all('.card')).to.have.length(5);
    expect(root().activeElement === all('.open')[2]).to.equal(true);
    await until(() => spoken().includes('3 more articles shown'));
    expect(all('.foot')).to.have.length(0);
  });

  it('keeps what it has when more can not be had', async () => {
    list(2, false);
    await show();
    more = () => Promise.reject(new Error('away'));
    one('.foot button').click();
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(grid);
    expect(all('.card')).to.have.length(2);
    expect(one('.foot').innerText).to.contain('can’t be loaded').and.to.contain('Try again');
    expect(await violations(grid)).to.deep.equal([]);
  });

  it('says that nothing was found, for what', async () => {
    list(0);
    await show({ q: '<b>' });
    expect(one('[role=status]').innerText.trim()).to.equal('Nothing found for “<b>”.');
  });

  it('offers another try', async () => {
    let tries = 0;
    stage.client.catalogue.refresh = () => void tries++;
    $list.set({ status: 'error', value: null, problem });
    await show();
    one('button').click();
    expect(tries).to.equal(1);
    expect(await violations(grid)).to.deep.equal([]);
  });

  it('goes on showing what it knows offline, and says so', async () => {
    list(2, true, true);
    stage.client.$network.set('offline');
    await show();
    expect(all('.card')).to.have.length(2);
    expect(one('[role=status]').innerText).to.contain('offline');
    $list.set({ status: 'error', problem, value: { items: PRODUCTS.slice(0, 2), complete: true } });
    await rendered(grid);
    expect(all('.card')).to.have.length(2);
    expect(await violations(grid)).to.deep.equal([]);
  });

  it('says prices as they are: from, sold out, plain', async () => {
    const [tee, vase] = PRODUCTS;
    if (!tee || !vase) throw new Error('The catalogue is not as written');
    const items = [
      { ...tee, variants: tee.variants.map((variant, index) => ({ ...variant, price: { amount: 4900 + index, currency: 'EUR' } })) },
      { ...vase, variants: vase.variants.map((variant) => ({ ...variant, available: 0 })) },
    ];
    $list.set({ status: 'ready', stale: false, at: null, value: { items, complete: true } });
    await show();
    expect(all('.facts').map((facts) => facts.innerText.replaceAll(/\s+/g, ' ').trim())).to.deep.equal(['from €49.00', 'Sold out']);
  });
});
