import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { Refused } from '../testing/memory-handoff.ts';
import { failed, ready } from '../testing/memory-orders.ts';
import { GIFT_OFFER, OFFER } from '../testing/memory-returns.ts';
import { Returner } from '../testing/returner.ts';
import { until, violations } from '../testing/stage.ts';
import { define as defineWithdrawal } from '../withdrawal/define.ts';
import { define } from './define.ts';

define();
defineReturnStatus();
defineWithdrawal();

describe('<tl-returns>', () => {
  let user: Returner;
  beforeEach(() => {
    user = new Returner();
  });
  afterEach(() => user.leave());

  it('goes from the order to the code, one step after the other, each led to and counted', async () => {
    await user.arrive();
    expect([user.title, user.one('#step').innerText]).to.deep.equal(['Return or exchange', 'Step 1 of 6']);
    await user.find();
    expect(user.stage.client.orders.asked).to.include('lookup de-7xn4 gqz8 ada@example.test');
    const steps = ['What would you like to return?', 'Why does it go back?', 'What would you like instead?', 'How does it come back?'];
    const choices = [['Linen tee'], ['Too small', 'Unopened'], ['Refund'], ['Bring it to a store']];
    for (const [at, title] of steps.entries()) {
      expect([user.title, user.one('#step').innerText]).to.deep.equal([title, `Step ${at + 2} of 6`]);
      expect(user.focused === user.one('h2')).to.equal(true);
      for (const choice of choices[at] ?? []) await user.choose(choice);
      await user.press('Continue');
    }
    expect([user.title, user.one('#step').innerText]).to.deep.equal(['Is this right?', 'Step 6 of 6']);
    expect(user.text).to.contain('€44.10').and.to.contain('Bring it to a store').and.to.contain('Too small');
    const heard: string[] = [];
    user.stage.root.addEventListener('tl-returned', ({ id, order }) => heard.push(id, order));
    await user.press('Send the return');
    await until(() => user.all('svg.qr').length);
    expect(user.title).to.equal('Your return is on record');
    expect(user.focused === user.one('h2')).to.equal(true);
    expect(heard).to.deep.equal(['rn_AAAAAAAAAAAAAAAAAAAAAA', OFFER.order]);
    expect(user.returns.placed).to.deep.equal([
      {
        order: OFFER.order,
        method: 'store',
        lines: [{ line: 'li_1', quantity: 1, reason: 'too-small', condition: 'unopened', outcome: 'refund' }],
      },
    ]);
  });

  for (const step of ['pick', 'why', 'outcome', 'how', 'review'] as const) {
    it(`has nothing that axe finds wrong: ${step}`, async () => {
      await user.goTo(step);
      expect(await violations(user.element)).to.deep.equal([]);
    });
  }

  it('says the actual last day, and for each article that stays why', async () => {
    await user.goTo('pick');
    expect(user.text).to.contain('until Sunday, December 13, 2026');
    expect(user.text).to.contain('Final sale').and.to.contain('only if something is wrong');
    expect(user.text).to.contain('For hygiene it can’t be returned');
    expect(user.all('input[type=checkbox]')).to.have.length(2);
  });

  it('takes of each article only the reasons the server accepts', async () => {
    await user.goTo('pick');
    await user.choose('Stoneware vase');
    await user.press('Continue');
    expect(user.all('input[name=reason-li_2]').map((input) => (input as HTMLInputElement).value)).to.deep.equal(['faulty']);
  });

  it('says what is missing beside the field, and leads there', async () => {
    await user.goTo('pick');
    await user.press('Continue');
    expect(user.one('#pick-fault').innerText).to.equal('Choose at least one article.');
    expect((user.focused as HTMLInputElement).name).to.equal('pick');
    await user.choose('Linen tee');
    await user.press('Continue');
    await user.press('Continue');
    expect(user.one('#reason-li_1-fault').innerText).to.equal('Choose a reason.');
    expect((user.focused as HTMLInputElement).name).to.equal('reason-li_1');
    expect(await violations(user.element)).to.deep.equal([]);
    await user.choose('Faulty or broken');
    expect(user.all('#reason-li_1-fault').every((fault) => fault.hidden)).to.equal(true);
    await user.press('Continue');
    expect((user.focused as HTMLInputElement).name).to.equal('condition-li_1');
    expect(user.title).to.equal('Why does it go back?');
  });

  it('loses nothing on the way back, nor by a reload', async () => {
    await user.goTo('review');
    for (const title of [
      'How does it come back?',
      'What would you like instead?',
      'Why does it go back?',
      'What would you like to return?',
    ]) {
      await user.press('Back');
      expect(user.title).to.equal(title);
      expect(user.all('input:checked').length).to.be.greaterThan(0);
    }
    user.element.remove();
    await user.goTo('pick');
    expect((user.one('input[name=pick]') as HTMLInputElement).checked).to.equal(true);
    await user.press('Continue');
    expect((user.one('input[value=too-small]') as HTMLInputElement).checked).to.equal(true);
  });

  it('drops of a kept draft what the order no longer allows', async () => {
    user.returns.kept = {
      lines: [
        { line: 'li_1', quantity: 9, reason: 'late' },
        { line: 'li_3', quantity: 1 },
      ],
    };
    await user.goTo('pick');
    await user.press('Continue');
    expect((user.one('select') as HTMLSelectElement).value).to.equal('2');
    expect(user.all('section.wish')).to.have.length(1);
    expect(user.all('input:checked')).to.have.length(0);
  });

  it('is sent once, however often the button is pressed', async () => {
    await user.goTo('review');
    const send = user.all('button').find(({ innerText }) => innerText === 'Send the return');
    send?.click();
    send?.click();
    await user.settle();
    expect(user.returns.placed).to.have.length(1);
  });

  it('stays at the review where the page has other plans', async () => {
    await user.goTo('review');
    user.stage.root.addEventListener('tl-return-place', (event) => event.preventDefault());
    await user.press('Send the return');
    expect([user.title, user.returns.placed.length]).to.deep.equal(['Is this right?', 0]);
  });

  it('shows an exchange by its options, with the difference, and what is sold out as such', async () => {
    await user.goTo('outcome');
    await user.choose('Exchange');
    const sizes = user.all('.exchange input') as HTMLInputElement[];
    expect(sizes.map(({ value, disabled }) => `${value} ${disabled}`)).to.deep.equal(['S true', 'M false', 'L false']);
    await user.press('Continue');
    expect(user.one('.exchange .fault').innerText).to.contain('another variant');
    await user.choose('L');
    expect(user.one('.difference').innerText).to.contain('€5.00 more each').and.to.contain('Only 2 left');
    expect(await violations(user.element)).to.deep.equal([]);
    await user.press('Continue');
    await user.choose('Bring it to a store');
    await user.press('Continue');
    expect(user.text).to.contain('Exchange for L');
    await user.press('Send the return');
    expect(user.returns.placed[0]?.lines[0]).to.include({ outcome: 'exchange', exchangeFor: 'TEE-L' });
  });

  it('does not offer in exchange what there is too little of', async () => {
    await user.goTo('why');
    await user.type('select', '2');
    await user.choose('Too small');
    await user.choose('Unopened');
    await user.press('Continue');
    await user.choose('Exchange');
    user.returns.$offer.set(
      ready({
        ...OFFER,
        lines: OFFER.lines.map((line) => ({ ...line, exchanges: line.exchanges.map((each) => ({ ...each, available: 1 })) })),
      }),
    );
    await user.settle();
    expect((user.all('.exchange input') as HTMLInputElement[]).map(({ disabled }) => disabled)).to.deep.equal([true, false, true]);
  });

  it('tells what each way is worth before it is chosen, and the bonus of a credit', async () => {
    await user.goTo('outcome');
    expect(user.text).to.contain('€44.10').and.to.contain('€48.51').and.to.contain('€4.41 of it is a bonus');
  });

  it('asks for the way back what it costs for this very return', async () => {
    await user.goTo('how');
    expect(user.text).to.contain('Free').and.to.contain('€4.90');
    await user.press('Back');
    await user.press('Back');
    await user.choose('Faulty');
    await user.press('Continue');
    await user.press('Continue');
    expect(user.text).not.to.contain('€4.90');
  });

  it('shows who comes with a gift receipt no price at all', async () => {
    user.returns.$offer.set(ready(GIFT_OFFER));
    await user.arrive('#tl-order=or_gift');
    const said: string[] = [user.text];
    await user.choose('Linen tee');
    await user.press('Continue');
    await user.choose('Too small');
    await user.choose('Unopened');
    await user.press('Continue');
    await user.choose('Exchange');
    await user.choose('L');
    said.push(user.text);
    await user.press('Continue');
    said.push(user.text);
    await user.choose('Bring it to a store');
    await user.press('Continue');
    said.push(user.text);
    expect(user.title).to.equal('Is this right?');
    expect(said.join(' ')).not.to.match(/€|\d[.,]\d\d\b/);
    expect(said.join(' ')).not.to.contain('Refund');
  });

  it('has an order that closed itself opened anew, and goes on where she was', async () => {
    await user.goTo('review');
    user.returns.refusal = new Refused('order-not-found');
    await user.press('Send the return');
    expect(user.title).to.equal('Return or exchange');
    expect(user.one('[role=alert]').innerText).to.contain('what you filled in is kept');
    user.returns.refusal = null;
    await user.find();
    expect(user.title).to.equal('Is this right?');
    await user.press('Send the return');
    expect(user.returns.placed.at(-1)?.lines[0]).to.include({ reason: 'too-small', outcome: 'refund' });
  });

  it('says what the server refuses, and keeps everything', async () => {
    await user.goTo('review');
    user.returns.refusal = new Refused('exchange-unavailable');
    await user.press('Send the return');
    expect(user.text).to.contain('was just taken');
    user.returns.refusal = null;
    await user.press('Send the return');
    expect(user.title).to.equal('Your return is on record');
  });

  it('shows what it loads, and what can not be loaded with a way on', async () => {
    user.returns.$offer.set({ status: 'loading', value: null });
    await user.arrive('#tl-order=or_x');
    expect(user.all('.bone').length).to.be.greaterThan(0);
    user.returns.$offer.set(failed(500));
    await user.settle();
    expect(user.text).to.contain('Try again');
    user.returns.$offer.set(ready(OFFER));
    await user.press('Try again');
    expect(user.text).to.contain('Linen tee');
  });

  it('says so where nothing can go back', async () => {
    user.returns.$offer.set(ready({ ...OFFER, lines: OFFER.lines.slice(2) }));
    await user.goTo('pick');
    expect(user.text).to.contain('Nothing of this order can be returned right now');
    expect(user.all('button[type=submit]')).to.have.length(0);
  });
});
