import { expect } from '@esm-bundle/chai';
import type { Loadable, Product } from '@throughline/client';
import { atom } from 'nanostores';
import { SessionEndEvent } from '../events/session-end-event.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { ProductElement } from './product.ts';

define();

const picture = (colour: string) => ({
  src: `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 5"><path fill="${colour}" d="M0 0h4v5H0z"/></svg>`)}`,
  alt: `A coat in ${colour}`,
  width: 4,
  height: 5,
});

const variant = (colour: string, size: string, amount: number, available: number): Product['variants'][number] => ({
  sku: `COAT-${colour}-${size}`,
  values: [colour, size, 'wool'],
  price: { amount, currency: 'EUR' },
  was: null,
  available,
  picture: colour === 'red' ? 0 : 1,
  barcode: null,
});

const COAT: Product = {
  id: 'pr_coat',
  handle: 'coat',
  title: 'Harbour coat',
  description: 'Boiled wool.\nLined.',
  type: 'Coat',
  collections: [],
  pictures: [picture('red'), picture('blue')],
  options: [
    {
      id: 'colour',
      name: 'Colour',
      values: [
        { id: 'red', label: 'Red', swatch: '#a33' },
        { id: 'blue', label: 'Blue', swatch: '#33a' },
      ],
    },
    {
      id: 'size',
      name: 'Size',
      values: [
        { id: 's', label: 'S' },
        { id: 'm', label: 'M' },
        { id: 'l', label: 'L' },
      ],
    },
    { id: 'cloth', name: 'Cloth', values: [{ id: 'wool', label: 'Wool' }] },
  ],
  variants: [variant('red', 's', 9900, 8), variant('red', 'm', 9900, 0), variant('blue', 's', 9900, 2), variant('blue', 'l', 12900, 9)],
};

describe('<tl-product>', () => {
  let stage: Stage;
  let element: ProductElement;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = (selector: string): HTMLElement => root().querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector}`);
  const radio = (value: string): HTMLInputElement => one(`input[value="${value}"]`) as HTMLInputElement;
  const text = (): string => one('article').innerText.replaceAll(/\s+/g, ' ');
  const pick = async (...values: string[]): Promise<void> => {
    for (const value of values) {
      radio(value).click();
      await rendered(element);
    }
  };
  const show = async (attributes: Record<string, string>): Promise<void> => {
    element = await stage.put('tl-product', attributes);
  };
  const note = (): string => one('[role=status]').innerText.trim();
  const addButton = () => root().querySelector('tl-add-to-cart');

  beforeEach(() => {
    stage = new Stage(new MemoryClient([...PRODUCTS, COAT]));
  });
  afterEach(() => stage.leave());

  it('decides nothing for the shopper but what there is no choice about', async () => {
    await show({ product: 'coat' });
    expect(root().querySelectorAll('fieldset')).to.have.length(2);
    expect(root().querySelectorAll('input:checked')).to.have.length(0);
    expect(addButton()).to.equal(null);
    expect(text()).to.contain('from €99.00').and.to.contain('Choose colour');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leads to the open question instead of refusing', async () => {
    await show({ product: 'coat' });
    await pick('red');
    // Quiet while it is not the button that buys.
    expect(root().querySelector('button.primary')).to.equal(null);
    one('button.secondary').click();
    await rendered(element);
    expect(root().activeElement === radio('s')).to.equal(true);
    expect(note()).to.equal('Choose size first.');
  });

  it('shows the chosen colour, price and article, and tells the page ids only', async () => {
    await show({ product: 'coat' });
    const heard: (string | null)[] = [];
    element.addEventListener('tl-variant-change', (event) => heard.push(`${event.product} ${event.sku}`));
    await pick('blue');
    expect((one('.stage img') as HTMLImageElement).alt).to.equal('A coat in blue');
    await pick('l');
    expect(text()).to.contain('€129.00').and.not.to.contain('from');
    expect(addButton()?.sku).to.equal('COAT-blue-l');
    expect(heard).to.deep.equal(['pr_coat null', 'pr_coat COAT-blue-l']);
  });

  it('adds through the one element that knows how', async () => {
    await show({ product: 'coat' });
    await pick('blue', 'l');
    await rendered(addButton() ?? element);
    addButton()?.shadowRoot?.querySelector('button')?.click();
    expect(stage.client.cart.asked).to.deep.equal(['addLine li_COAT-blue-l 1']);
  });

  it('keeps what is sold out within reach and explains it', async () => {
    await show({ product: 'coat' });
    await pick('red');
    expect(radio('m').disabled).to.equal(false);
    expect(radio('m').ariaLabel).to.equal('M, sold out');
    expect(radio('l').ariaLabel).to.equal('L, not made in this combination');
    await pick('m');
    expect(note()).to.equal('Red, M is sold out. Still there in size: S.');
    await pick('l');
    expect(note()).to.equal('Red, L is not made. Still there in size: S.');
    expect(one('button.primary').ariaDisabled).to.equal('true');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says when few are left, and only then', async () => {
    await show({ product: 'coat' });
    await pick('blue', 's');
    expect(note()).to.equal('Only 2 left');
    await pick('l');
    expect(note()).to.equal('');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says so when all there is is in the bag, and offers no more of it', async () => {
    await show({ product: 'vase' });
    stage.client.cart.hold(['VASE', 1]);
    await rendered(element);
    expect(note()).to.equal('Only 2 left');
    const add = addButton() ?? expect.fail();
    await rendered(add);
    const button = (): HTMLButtonElement => add.shadowRoot?.querySelector('button') ?? expect.fail();
    button().focus();
    button().click();
    await rendered(element);
    await rendered(add);
    expect(note()).to.equal('You have both in your bag');
    expect(button().ariaDisabled).to.equal('true');
    button().click();
    expect(stage.client.cart.asked).to.deep.equal(['addLine li_VASE 1']);
    // The button that was pressed is the button that says no.
    expect(root().activeElement === add).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('opens at the variant of a SKU', async () => {
    await show({ sku: 'COAT-blue-l' });
    expect(radio('blue').checked && radio('l').checked).to.equal(true);
    expect(addButton()?.sku).to.equal('COAT-blue-l');
  });

  it('needs no choice where there is one variant', async () => {
    await show({ product: 'vase' });
    expect(root().querySelectorAll('fieldset')).to.have.length(0);
    expect(addButton()?.sku).to.equal('VASE');
  });

  it('keeps the choice when a newer state comes', async () => {
    const $product = atom<Loadable<Product>>({ status: 'ready', value: COAT, stale: true, at: null });
    stage.client.catalogue.product = () => $product;
    await show({ product: 'coat' });
    await pick('blue', 'l');
    $product.set({
      status: 'ready',
      stale: false,
      at: null,
      value: { ...COAT, variants: COAT.variants.map((one) => ({ ...one, available: 1 })) },
    });
    await rendered(element);
    expect(radio('l').checked).to.equal(true);
    expect(note()).to.equal('Only 1 left');
  });

  it('forgets the choice with the kiosk’s session', async () => {
    await show({ product: 'coat' });
    await pick('blue', 'l');
    stage.root.dispatchEvent(new SessionEndEvent('tl', 'idle'));
    await rendered(element);
    expect(root().querySelectorAll('input:checked')).to.have.length(0);
    expect(root().innerHTML).not.to.contain('COAT-blue-l');
  });

  it('keeps the page’s own link until the article is there', async () => {
    const $product = atom<Loadable<Product>>({ status: 'loading', value: null });
    stage.client.catalogue.product = () => $product;
    stage.root.innerHTML = '<tl-product product="coat"><a href="/coat">Harbour coat</a></tl-product>';
    element = stage.root.querySelector('tl-product') ?? expect.fail();
    await rendered(element);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
    $product.set({ status: 'ready', value: COAT, stale: false, at: null });
    await rendered(element);
    expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
  });

  it('keeps its place while loading and says what went wrong', async () => {
    const $product = atom<Loadable<Product>>({ status: 'loading', value: null });
    stage.client.catalogue.product = () => $product;
    let tries = 0;
    stage.client.catalogue.refresh = () => void tries++;
    await show({ product: 'coat' });
    expect(element.offsetHeight).to.be.greaterThan(200);
    expect(await violations(element)).to.deep.equal([]);
    $product.set({ status: 'error', value: null, problem: { type: 'urn:throughline:problem:unavailable', title: '', status: 503 } });
    await rendered(element);
    one('button').click();
    expect(tries).to.equal(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says so when the article is gone', async () => {
    await show({ product: 'nothing-of-the-kind' });
    expect(one('[role=alert]').innerText).to.contain('not sold any more');
  });

  it('leaves the initial where a picture is broken or absent', async () => {
    await show({ product: 'throw' });
    await until(() => getComputedStyle(one('.initial')).visibility === 'visible');
    expect(one('.initial').innerText).to.equal('W');
    const height = one('.picture').offsetHeight;
    expect(height).to.be.greaterThan(one('.picture').offsetWidth);
    element.product = 'vase';
    await rendered(element);
    expect(root().querySelector('.stage img')).to.equal(null);
    expect(one('.picture').offsetHeight).to.equal(height);
  });

  it('takes words for words', async () => {
    await show({ product: 'wild' });
    expect(one('h2').innerText).to.equal('<img src=x onerror=alert(1)>');
    expect(root().querySelector('h2 img')).to.equal(null);
    element.product = 'long';
    await rendered(element);
    expect(one('h2').offsetHeight).to.be.lessThan(400);
    expect(element.scrollWidth).to.be.at.most(element.offsetWidth);
  });

  it('speaks Arabic, right to left', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await show({ product: 'coat' });
    await pick('blue', 's');
    expect(note()).to.equal('بقيت قطعتان فقط');
    expect(getComputedStyle(element).direction).to.equal('rtl');
    expect(await violations(element)).to.deep.equal([]);
  });
});
