import { expect } from '@esm-bundle/chai';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';

define();

describe('<tl-add-to-cart>', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  const buttonOf = (element: Element): HTMLButtonElement =>
    element.shadowRoot?.querySelector('button') ?? expect.fail('There is no button');

  it('adds at once, tells the page before and after, and asks for the cart', async () => {
    const told: string[] = [];
    for (const name of ['tl-add', 'tl-added', 'tl-cart-open'] as const) {
      stage.root.addEventListener(name, () => told.push(`${name} ${stage.client.cart.$cart.get().quantity}`));
    }
    const element = await stage.put('tl-add-to-cart', { sku: 'TEE-M', quantity: '2' });
    buttonOf(element).click();
    expect(told).to.deep.equal(['tl-add 0', 'tl-added 2', 'tl-cart-open 2']);
    await rendered(element);
    expect(buttonOf(element).innerText.trim()).to.equal('Added');
    await until(() => spoken().includes('Linen tee is in your bag'));
  });

  it('does not announce what stock is known to refuse', async () => {
    const element = await stage.put('tl-add-to-cart', { sku: 'VASE', quantity: '3' });
    buttonOf(element).click();
    element.quantity = 1;
    element.sku = 'TEE-M';
    await rendered(element);
    buttonOf(element).click();
    await until(() => spoken().includes('Linen tee is in your bag'));
    expect(spoken()).not.to.contain('vase');
  });

  it('lets the page keep an article out', async () => {
    stage.root.addEventListener('tl-add', (event) => event.preventDefault());
    buttonOf(await stage.put('tl-add-to-cart', { sku: 'TEE-M' })).click();
    expect(stage.client.cart.asked).to.deep.equal([]);
  });

  it('leaves the cart closed when quiet', async () => {
    let asked = 0;
    stage.root.addEventListener('tl-cart-open', () => asked++);
    buttonOf(await stage.put('tl-add-to-cart', { sku: 'TEE-M', quiet: '' })).click();
    expect(asked).to.equal(0);
  });

  it('says sold out, and can not be pressed', async () => {
    const button = buttonOf(await stage.put('tl-add-to-cart', { sku: 'TEE-S' }));
    expect([button.disabled, button.innerText.trim()]).to.deep.equal([true, 'Sold out']);
  });

  it('says so when all there is is in the bag, and stays where the focus is', async () => {
    const element = await stage.put('tl-add-to-cart', { sku: 'TEE-M' });
    buttonOf(element).focus();
    stage.client.cart.hold(['TEE-M', 5]);
    await rendered(element);
    expect([buttonOf(element).ariaDisabled, buttonOf(element).innerText.trim()]).to.deep.equal(['true', 'All in your bag']);
    expect(document.activeElement === element).to.equal(true);
    buttonOf(element).click();
    expect(stage.client.cart.asked).to.deep.equal([]);
    expect(await violations(element)).to.deep.equal([]);
    stage.client.cart.hold(['TEE-M', 4]);
    await rendered(element);
    expect(buttonOf(element).innerText.trim()).to.equal('Add to bag');
  });

  it('says so when the article is unknown', async () => {
    const button = buttonOf(await stage.put('tl-add-to-cart', { sku: 'NOPE' }));
    expect([button.disabled, button.innerText.trim()]).to.deep.equal([true, 'Not available']);
  });

  for (const quantity of ['0', '-1', '1.5', 'two', '']) {
    it(`adds one when quantity="${quantity}"`, async () => {
      buttonOf(await stage.put('tl-add-to-cart', { sku: 'TEE-M', quantity })).click();
      expect(stage.client.cart.asked).to.deep.equal(['addLine li_TEE-M 1']);
    });
  }

  it('shows what stands inside until there is a client', async () => {
    stage.leave();
    const element = document.createElement('tl-add-to-cart');
    element.setAttribute('sku', 'TEE-M');
    const link = document.createElement('a');
    link.href = '/products/linen-tee';
    link.textContent = 'See it';
    element.append(link);
    document.body.append(element);
    await rendered(element);
    expect(link.checkVisibility()).to.equal(true);
    element.remove();
  });

  it('takes words of the page, and stays a button to axe', async () => {
    const element = await stage.put('tl-add-to-cart', { sku: 'TEE-M' });
    const words = document.createElement('span');
    words.slot = 'label';
    words.textContent = 'Into the basket';
    element.append(words);
    expect(words.checkVisibility()).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });
});
