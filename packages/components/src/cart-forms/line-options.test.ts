import { expect } from '@esm-bundle/chai';
import { until, violations } from '../testing/stage.ts';
import { furnishedDrawer } from '../testing/furnished-drawer.ts';

describe('the options of a line', () => {
  const { all, button, cart, client, drawer, one, open, press, root, settle, text } = furnishedDrawer();

  it('change size in place; the focus goes to the new line', async () => {
    await open();
    await press(/change Linen tee/);
    await until(() => all('.edit').length);
    const [small] = all('.edit input[value], .edit input[type=radio]').filter((each) => each.ariaLabel?.startsWith('S'));
    expect(small?.ariaLabel).to.equal('S, sold out');
    small?.click();
    await settle();
    expect(text('.update')).to.contain('Sold out');
    expect(button('Update').ariaDisabled).to.equal('true');
    button('Update').click();
    expect(cart().asked).to.deep.equal([]);
    expect(await violations(drawer())).to.deep.equal([]);
  });

  it('choose a store: what has stock with its promise, what has none can’t be chosen', async () => {
    await open();
    await press(/change Stoneware vase/);
    await until(() => all('.edit').length);
    one('input[value=pickup]').click();
    await settle();
    expect(text('.stores')).to.contain('Mitte').and.to.contain('In stock, ready by');
    const [mitte, west] = all('.stores input') as HTMLInputElement[];
    expect([mitte?.disabled, west?.disabled]).to.deep.equal([false, true]);
    expect(await violations(drawer())).to.deep.equal([]);
    mitte?.click();
    await settle();
    expect(cart().asked).to.deep.equal(['setDelivery li_VASE {"kind":"pickup","store":"st_mitte"}']);
    expect(text('.remarks .fault, .remark.fault')).to.contain('Pick up at Store');
    one('input[value=ship]').click();
    expect(cart().asked.at(-1)).to.equal('setDelivery li_VASE {"kind":"ship"}');
  });

  it('begin with the store that a kiosk stands in', async () => {
    const script = document.createElement('script');
    Object.assign(script.dataset, { key: 'pk_test', store: 'st_mitte' });
    document.head.append(script);
    try {
      client().channel = 'kiosk';
      await open();
      await press(/change Stoneware vase/);
      await until(() => all('.edit').length);
      one('input[value=pickup]').click();
      await settle();
      expect(client().stores.availabilityAsked).to.include(JSON.stringify({ sku: 'VASE', store: 'st_mitte' }));
    } finally {
      script.remove();
    }
  });

  it('look for stores near a place', async () => {
    await open();
    await press(/change Stoneware vase/);
    await until(() => all('.edit').length);
    one('input[value=pickup]').click();
    await settle();
    (one('#place') as HTMLInputElement).value = ' Berlin ';
    await press('Find stores');
    expect(client().stores.asked.at(-1)?.place).to.equal('Berlin');
  });

  it('save for later, on to the next line; and bring back', async () => {
    await open();
    await press(/change Stoneware vase/);
    await until(() => all('.edit').length);
    await press('Save for later');
    expect(cart().asked).to.deep.equal(['saveForLater li_VASE']);
    await until(() => root().activeElement?.getAttribute('aria-label') === 'Wool throw');
    expect(text('.saved')).to.contain('Stoneware vase');
    expect(await violations(drawer())).to.deep.equal([]);
    await press('Move to bag: Stoneware vase');
    expect(all('.line')).to.have.length(3);
    expect(all('.saved')).to.deep.equal([]);
    await until(() => root().activeElement === one('.line'));
  });

  it('close with the focus on the line', async () => {
    await open();
    await press(/change Stoneware vase/);
    await until(() => all('.edit').length);
    await press('Done');
    expect(all('.edit')).to.deep.equal([]);
    await until(() => root().activeElement?.getAttribute('aria-label') === 'Stoneware vase');
  });
});
