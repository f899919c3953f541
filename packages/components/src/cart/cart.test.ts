import { expect } from '@esm-bundle/chai';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import type { CartCheckoutEvent } from '../events/cart-checkout-event.ts';
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

  const put = (slot: string, tag: 'a' | 'b' | 'button' = 'b'): HTMLElement => {
    const own = document.createElement(tag);
    own.slot = slot;
    own.textContent = 'Of the page';
    element.append(own);
    return own;
  };

  const PLACES = ['start', 'recommendations', 'before-checkout', 'checkout', 'wallets', 'handoff', 'footer'];
  for (const name of [...PLACES, 'line-image-VASE', 'line-title-VASE', 'line-price-VASE', 'line-actions-VASE']) {
    it(`shows what the page has for its slot ${name}`, async () => {
      cart().hold(['VASE', 1]);
      const own = put(name);
      await rendered(element);
      expect(own.assignedSlot?.name).to.equal(name);
      expect(own.getBoundingClientRect().width).to.be.above(0);
    });
  }

  it('has the way to pay before what else there is', async () => {
    cart().hold(['VASE', 1]);
    const others = put('recommendations');
    await rendered(element);
    const [pay] = all('a.primary');
    expect(others.getBoundingClientRect().top).to.be.above(pay?.getBoundingClientRect().bottom ?? Infinity);
    expect(pay?.compareDocumentPosition(others.assignedSlot ?? others)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('shows the page’s own words in an empty cart, and what it recommends there', async () => {
    const [words, others] = [put('empty'), put('recommendations')];
    await rendered(element);
    for (const own of [words, others]) expect(own.getBoundingClientRect().width).to.be.above(0);
    expect(text()).not.to.contain('Your bag is empty');
  });

  it('gives each way on a row of its own: to pay, other ways to pay, to take it along', async () => {
    cart().hold(['VASE', 1]);
    const others = [put('handoff'), put('wallets', 'button'), put('wallets', 'button')];
    await rendered(element);
    const rows = [all('a.primary')[0] ?? expect.fail(), ...others].map((way) => way.getBoundingClientRect());
    const [pay, along, first, second] = rows;
    if (!pay || !along || !first || !second) expect.fail();
    expect(new Set(rows.map(({ width }) => width)).size).to.equal(1);
    for (const [above, below] of [
      [pay, first],
      [first, second],
      [second, along],
    ] as const)
      expect(below.top).to.be.above(above.bottom);
  });

  it('tells the page before the shopper goes to pay, by its way or the page’s own, and stays where that is prevented', async () => {
    cart().hold(['TEE-M', 1], ['VASE', 2]);
    await rendered(element);
    const [wallet, note] = [put('wallets', 'button'), put('before-checkout', 'button')];
    const asked: CartCheckoutEvent[] = [];
    element.addEventListener('tl-cart-checkout', (event) => {
      event.preventDefault();
      asked.push(event);
    });
    const press = (way: HTMLElement | undefined): boolean =>
      way?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true })) ?? expect.fail();
    expect([press(all('a.primary')[0]), press(wallet), press(note), press(button('One more Linen tee'))]).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
    expect(asked.map(({ cart: id, quantity }) => [id, quantity])).to.deep.equal([
      ['ca_memory', 3],
      ['ca_memory', 3],
    ]);
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
