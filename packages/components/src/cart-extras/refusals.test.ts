import { expect } from '@esm-bundle/chai';
import { define } from '../cart-drawer/define.ts';
import { rendered, spoken, Stage, until } from '../testing/stage.ts';

define();

describe('what the server refused', () => {
  let stage: Stage;
  const refuse = (): void => {
    stage.client.cart.changeQuantity('li_VASE', 1).catch(() => {});
    stage.client.cart.answer();
  };
  const times = (): number => spoken().split('Stoneware vase: Only 2 left').length - 1;

  beforeEach(() => {
    stage = new Stage();
    stage.client.cart.hold(['VASE', 2]);
  });
  afterEach(() => stage.leave());

  it('is told while the drawer is closed too, once, but not what was there before', async () => {
    refuse();
    const drawer = await stage.put('tl-cart-drawer');
    await rendered(drawer);
    await new Promise((done) => setTimeout(done, 300));
    expect(times()).to.equal(0);
    refuse();
    await until(() => times() === 1);
    stage.client.cart.show({ version: 9 });
    await rendered(drawer);
    expect(times()).to.equal(1);
  });

  it('gives the focus on to the lines when it was read', async () => {
    const { cart } = stage.client;
    cart.add({ sku: 'NOPE' }).catch(() => {});
    cart.answer();
    const drawer = await stage.put('tl-cart-drawer');
    drawer.open = true;
    const inside = <E extends HTMLElement>(selector: string): E | null | undefined => drawer.shadowRoot?.querySelector<E>(selector);
    await until(() => inside('.beneath') && inside('.wrong button'));
    inside('.wrong button')?.focus();
    inside('.wrong button')?.click();
    await until(() => drawer.shadowRoot?.activeElement === inside('.line'));
    expect(inside('.wrong')).to.equal(null);
  });
});
