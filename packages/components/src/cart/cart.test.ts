import { expect } from '@esm-bundle/chai';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import type { CartElement } from './cart.ts';
import { define } from './define.ts';

define();

describe('<tl-cart>', () => {
  let stage: Stage;
  let element: CartElement;
  const cart = () => stage.client.cart;
  const all = (selector: string): HTMLElement[] => [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const text = (): string => (all('section')[0]?.innerText ?? '').replaceAll(/\s+/g, ' ');
  const button = (name: string): HTMLElement =>
    all('button').find((each) => each.ariaLabel === name) ?? expect.fail(`There is no button "${name}"`);

  beforeEach(async () => {
    stage = new Stage();
    element = await stage.put('tl-cart', { checkout: '/pay' });
  });
  afterEach(() => stage.leave());

  it('shows lines, total and the way to the checkout in the page', async () => {
    cart().hold(['TEE-M', 1], ['VASE', 2]);
    await rendered(element);
    expect(all('.line')).to.have.length(2);
    expect(text()).to.contain('€307.00');
    expect(all('a.primary').map((link) => link.getAttribute('href'))).to.deep.equal([new URL('/pay', location.href).href]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is empty with a way on that is a link', async () => {
    expect(text()).to.contain('Your bag is empty');
    expect(all('a.secondary').map((link) => link.getAttribute('href'))).to.deep.equal(['https://shop.example/']);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('moves the focus to the next line when one is removed', async () => {
    cart().hold(['TEE-M', 1], ['VASE', 2]);
    await rendered(element);
    button('Remove Linen tee').click();
    await until(() => element.shadowRoot?.activeElement?.getAttribute('aria-label') === 'Stoneware vase');
  });

  it('shows what the page put into it until there is a client, and takes it away then', async () => {
    const other = document.createElement('tl-cart');
    other.innerHTML = '<p>Without script</p><a slot="checkout" href="/pay">Pay</a>';
    document.body.append(other);
    await rendered(other);
    expect(other.shadowRoot?.querySelector('slot:not([name])')).not.to.equal(null);
    stage.root.append(other);
    await rendered(other);
    expect(other.shadowRoot?.querySelector('slot:not([name])')).to.equal(null);
    other.remove();
  });

  it('puts what the page has for a line into its place', async () => {
    cart().hold(['VASE', 1]);
    const own = document.createElement('b');
    own.slot = 'line-price-VASE';
    own.textContent = 'A price';
    element.append(own);
    await rendered(element);
    expect(own.assignedSlot?.name).to.equal('line-price-VASE');
    expect(own.getBoundingClientRect().width).to.be.above(0);
  });

  it('keeps quick changes of several lines apart, in whatever order they are answered', async () => {
    cart().hold(['TEE-M', 1], ['THROW', 2]);
    await rendered(element);
    for (const name of ['Linen tee', 'Wool throw', 'Linen tee', 'Wool throw', 'Wool throw']) button(`One more ${name}`).click();
    await rendered(element);
    const shown = (): string[] => all('.stepper input').map((input) => (input as HTMLInputElement).value);
    expect(shown()).to.deep.equal(['3', '5']);
    cart().answer();
    await rendered(element);
    expect(shown()).to.deep.equal(['3', '5']);
  });

  it('shows 500 lines a few at a time, all of them in the end, and lays out what is seen', async () => {
    cart().hold(['VASE', 1]);
    const [vase] = cart().$cart.get().lines;
    if (!vase) expect.fail();
    cart().show({ lines: Array.from({ length: 500 }, (_, at) => ({ ...vase, id: `li_${at}` as const, sku: `${at}` })) });
    await element.updateComplete;
    await rendered(element);
    expect(all('.line')).to.have.length(500);
    if (CSS.supports('content-visibility', 'auto')) expect(getComputedStyle(all('li')[400] ?? element).contentVisibility).to.equal('auto');
  });
});
