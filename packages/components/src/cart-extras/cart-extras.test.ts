import { expect } from '@esm-bundle/chai';
import type { CartChange, CartView, CodeState, Line, Refusal } from '@throughline/client';
import { spoken, Stage, until, violations } from '../testing/stage.ts';
import { eur, furnishedDrawer } from '../testing/furnished-drawer.ts';

describe('what a cart tells beyond lines and totals', () => {
  const { all, button, cart, client, drawer, leave, line, one, open, press, root, settle, text, withTotals } = furnishedDrawer();

  describe('the ledger', () => {
    const price: CartChange = {
      id: 'ch_2_0',
      at: new Date().toISOString(),
      line: 'li_TEE-M',
      sku: 'TEE-M',
      title: 'Linen tee',
      undo: false,
      kind: 'price',
      was: eur(5500),
      now: eur(4900),
    };
    const stock: CartChange = { ...price, id: 'ch_2_1', title: 'Stoneware vase', undo: true, kind: 'stock', was: 4, now: 2 };

    it('shows each change with its date, what was and what is, and undoes what can be undone', async () => {
      await open({ changes: [stock, price] });
      expect(text('.changes')).to.contain('Linen tee').and.to.contain('Was €55.00, now €49.00').and.to.contain('Only 2 left, you have 4');
      expect(one('.changes time').getAttribute('datetime')).to.equal(price.at);
      expect(await violations(drawer())).to.deep.equal([]);
      button('Undo the change of Stoneware vase').focus();
      await press('Undo the change of Stoneware vase');
      expect(root().activeElement?.id).to.equal('changes');
      expect(cart().asked).to.deep.equal(['undoChange ch_2_1']);
      expect(all('.changes li button')).to.deep.equal([]);
    });

    it('announces what happened before as a number, and what happens then word by word, once', async () => {
      await open({ changes: [price] });
      await until(() => spoken().includes('1 thing in your bag was changed by the shop'));
      cart().show({ changes: [stock, price] });
      await until(() => spoken().includes('Stoneware vase: Only 2 left, you have 4'));
      leave();
      const again = await new Stage(client()).put('tl-cart-drawer');
      expect(again.isConnected).to.equal(true);
      expect(spoken()).not.to.contain('was changed');
    });

    it('keeps out of the way once it was seen', async () => {
      await open({ changes: [stock, price] });
      expect(one('.changes').compareDocumentPosition(one('ul'))).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
      drawer().open = false;
      await settle();
      await open();
      expect(one('.changes').compareDocumentPosition(one('ul'))).to.equal(Node.DOCUMENT_POSITION_PRECEDING);
      await press('Show all 2 changes');
      expect(all('.changes li')).to.have.length(2);
    });
  });

  describe('progress', () => {
    const missing = (amount: number): Partial<CartView> => withTotals({ shipping: { threshold: eur(50_000), missing: eur(amount) } });

    it('shows the nearest goal, and says when it is reached', async () => {
      await open(missing(2600));
      expect(text('footer')).to.contain('€26.00 more for free shipping');
      const bar = one('progress') as HTMLProgressElement;
      expect([bar.value, bar.max]).to.deep.equal([47_400, 50_000]);
      cart().show(missing(0));
      await settle();
      expect(text('footer')).not.to.contain('free shipping');
      await until(() => spoken().includes('Shipping is free'));
    });

    it('counts articles where those count, and leaves out what nothing counts for', async () => {
      const step = { offer: 'of_a', title: 'Three for two', gives: 'discount', by: 'units', threshold: 3, missing: 1 } as const;
      await open(withTotals({ gifts: [step, { ...step, offer: 'of_b', title: 'Never begun', missing: 3 }] }));
      expect(text('footer')).to.contain('1 more item for “Three for two”');
      expect(text()).not.to.contain('Never begun');
    });
  });

  it('says how the total comes about, and that shipping is an estimate that comes on top', async () => {
    await open({
      ...withTotals({ discount: eur(500), shippingEstimate: { from: eur(490), to: eur(990) } }),
      ...line({ discounts: [{ offer: 'of_a', title: 'House week', amount: eur(500) }] }),
      giftNote: 'x',
    });
    expect(text('.sums'))
      .to.contain('Discounts House week')
      .and.to.match(/[-−]€5.00/);
    expect(text('.sums')).to.contain('Plus shipping, estimated €4.90 to €9.90');
    cart().show(withTotals({ shippingEstimate: null }));
    await settle();
    expect(text('.sums')).to.contain('Shipping Told at checkout');
    cart().show(withTotals({ shippingEstimate: { from: eur(0), to: eur(0) } }));
    await settle();
    expect(text('.sums')).to.contain('Shipping Free');
  });

  describe('codes', () => {
    const state = (part: Partial<CodeState>): CodeState => ({
      code: 'WELCOME10',
      status: 'applied',
      title: 'Welcome',
      missing: null,
      with: null,
      ...part,
    });
    const refusal = (problem: Partial<Refusal['problem']>): Refusal => ({
      action: 'ac_1',
      type: 'applyCode',
      line: null,
      title: 'NOPE',
      reason: 'code-not-applicable',
      problem: { type: 'urn:throughline:problem:code-not-applicable', title: 'The code gives nothing here', status: 409, ...problem },
    });

    it('applies what is typed, and asks for something first', async () => {
      await open();
      await press('Add a code');
      await until(() => root().activeElement?.id === 'code');
      await press('Apply');
      expect(text('form')).to.contain('Type a code first.');
      const field = one('#code') as HTMLInputElement;
      field.value = ' welcome10 ';
      field.dispatchEvent(new Event('input'));
      button('Apply').focus();
      await press('Apply');
      expect(cart().asked).to.deep.equal(['applyCode welcome10']);
      await until(() => spoken().includes('welcome10 is applied'));
      await until(() => root().activeElement === button('Add a code'));
    });

    const reasons: [problem: Partial<Refusal['problem']>, says: string][] = [
      [{ reason: 'unknown' }, 'There is no such code.'],
      [{ reason: 'minimum-not-reached', missing: eur(1500) }, '€15.00 more and it works'],
      [{ reason: 'does-not-combine', with: 'House week' }, 'Doesn’t combine with “House week”'],
    ];
    for (const [problem, says] of reasons) {
      it(`says why one fails, at the field: ${problem.reason}`, async () => {
        await open({ giftNote: 'x' });
        cart().show({ refusals: [refusal(problem)] });
        await until(() => all('#code-fault').length);
        expect(text('#code-fault')).to.equal(`NOPE: ${says}`);
        expect(one('#code').getAttribute('aria-describedby')).to.equal('code-fault');
        expect(all('.wrong')).to.deep.equal([]);
        await until(() => spoken().includes(`NOPE: ${says}`));
        expect(await violations(drawer())).to.deep.equal([]);
      });
    }

    it('says that the field is there while a refused code keeps it there; to put it away is to have read why', async () => {
      await open({ giftNote: 'x' });
      cart().show({ refusals: [refusal({ reason: 'unknown' })] });
      await until(() => all('#code-fault').length);
      expect(button('Add a code').ariaExpanded).to.equal('true');
      await press('Add a code');
      expect(all('#code')).to.deep.equal([]);
      expect(button('Add a code').ariaExpanded).to.equal('false');
      expect(cart().$cart.get().refusals).to.deep.equal([]);
    });

    it('lists those in the cart with what they give or why they don’t, and takes them out', async () => {
      await open({ codes: [state({}), state({ code: 'THANKS15', status: 'minimum-not-reached', missing: eur(2000) })] });
      expect(all('.code').map((each) => each.innerText.replaceAll(/\s+/g, ' ').trim())).to.deep.equal([
        'WELCOME10 Welcome',
        'THANKS15 €20.00 more and it works',
      ]);
      await press('Remove THANKS15');
      expect(cart().asked).to.deep.equal(['removeCode THANKS15']);
    });
  });

  it('says of a line what is special: gone, reduced, not to be returned', async () => {
    await open({ ...line({ was: eur(5900), gone: true, finalSale: true }) });
    expect(text('.remarks, ul')).to.contain('No longer available').and.to.contain('Lowest price of the last 30 days: €59.00');
  });

  it('says of a line that it is sold out, long after that was news', async () => {
    await open({ ...line({ available: 0 }) });
    expect(text('ul')).to.contain('Sold out');
  });

  it('keeps a gift note, and takes it away', async () => {
    await open();
    await press('Gift note');
    await until(() => root().activeElement?.id === 'gift-note');
    const field = one('#gift-note') as HTMLTextAreaElement;
    field.value = 'Happy birthday';
    field.dispatchEvent(new Event('input'));
    await settle();
    expect(await violations(drawer())).to.deep.equal([]);
    await press('Save');
    expect(cart().asked).to.deep.equal(['setGiftNote Happy birthday']);
    expect(text('.card')).to.contain('Happy birthday');
    await press('Remove the gift note');
    expect(cart().asked.at(-1)).to.equal('setGiftNote null');
  });

  it('shows gifts, and changes the currency where there are several', async () => {
    const { value } = client().brand.$brand.get();
    if (!value) expect.fail();
    client().brand.$brand.set({ status: 'ready', stale: false, at: null, value: { ...value, currencies: ['EUR', 'JPY'] } });
    const [vase] = cart().$cart.get().lines.slice(1);
    if (!vase) expect.fail();
    await open({ gifts: [{ ...(vase as Line), id: 'li_gift' }] });
    expect(text('.gifts')).to.contain('Stoneware vase').and.to.contain('Gift');
    const select = one('#currency') as HTMLSelectElement;
    select.value = 'JPY';
    select.dispatchEvent(new Event('change'));
    expect(cart().$cart.get().currency).to.equal('JPY');
    expect(await violations(drawer())).to.deep.equal([]);
  });

  it('speaks the language of its place', async () => {
    document.documentElement.lang = 'de';
    await until(() => root().querySelector('.panel'));
    await open({ giftNote: 'x' }).catch(() => {});
    await until(() => text().includes('Code hinzufügen'));
  });
});
