import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { ORDER, ready } from '../testing/memory-orders.ts';
import { GIFT_OFFER, OFFER } from '../testing/memory-returns.ts';
import { PRODUCTS } from '../testing/products.ts';
import { Stage, until, violations } from '../testing/stage.ts';
import { User } from '../testing/user.ts';
import { define } from './define.ts';
import type { WithdrawalElement } from './withdrawal.ts';

define();
defineReturnStatus();

describe('<tl-withdrawal>', () => {
  let stage: Stage;
  let element: WithdrawalElement;
  let user: User;
  const returns = () => stage.client.returns;
  const arrive = async (attributes: Readonly<Record<string, string>> = { order: OFFER.order }): Promise<void> => {
    element = await stage.put('tl-withdrawal', attributes);
    user = new User(element);
    await user.settle();
  };
  const state = async (): Promise<void> => {
    await user.type('#by-name', ' Ada ');
    await user.press('Continue');
  };

  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  it('need not be told again which e-mail the order has, however late it is known', async () => {
    stage.client.orders.$order.set({ status: 'loading', value: null });
    await arrive();
    expect((user.one('#by-email') as HTMLInputElement).value).to.equal('');
    stage.client.orders.$order.set(ready(ORDER));
    await user.settle();
    expect((user.one('#by-email') as HTMLInputElement).value).to.equal('ada@example.test');
  });

  it('is stated, then confirmed in so many words, and acknowledged with its time', async () => {
    await arrive();
    expect([user.title, user.one('#step').innerText]).to.deep.equal(['Withdraw from contract', 'Step 1 of 2']);
    expect(user.text).to.contain('Until Friday, November 27, 2026');
    expect((user.one('#by-email') as HTMLInputElement).value).to.equal('ada@example.test');
    expect(await violations(element)).to.deep.equal([]);
    await state();
    expect([user.title, user.one('#step').innerText]).to.deep.equal(['Confirm your withdrawal', 'Step 2 of 2']);
    expect(user.focused === user.one('h2')).to.equal(true);
    expect(user.text).to.contain('DE-7XN4-GQZ8').and.to.contain('Linen tee').and.to.contain('€88.20');
    expect(returns().asked).to.deep.equal(['withdraw all']);
    expect(await violations(element)).to.deep.equal([]);
    const heard: string[] = [];
    stage.root.addEventListener('tl-withdrawn', ({ id }) => heard.push(id));
    const confirm = user.one('[part=confirm]');
    expect(confirm.innerText).to.equal('Confirm withdrawal');
    confirm.click();
    confirm.click();
    await user.settle();
    expect(returns().asked.filter((verb) => verb === 'confirmWithdrawal')).to.have.length(1);
    expect(user.title).to.equal('You have withdrawn');
    expect(user.text)
      .to.match(/Received on November 20, 2026, \d/)
      .and.to.contain('ada@example.test')
      .and.to.contain('hAsH');
    expect(heard).to.have.length(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('is from a part of the goods, if the shopper says so', async () => {
    await arrive();
    await user.choose('Only some of it');
    await user.type('#by-name', 'Ada');
    await user.press('Continue');
    expect(user.one('#goods-fault').innerText).to.equal('Choose at least one article.');
    await user.choose('Linen tee');
    await user.type('select', '1');
    expect(await violations(element)).to.deep.equal([]);
    await user.press('Continue');
    expect(returns().asked).to.deep.equal(['withdraw li_1 1']);
  });

  it('says what is missing beside the field, and leads there', async () => {
    await arrive();
    await user.type('#by-email', 'ada');
    await user.press('Continue');
    expect(user.one('#by-name-fault').innerText).to.equal('Enter your name.');
    expect(user.one('#by-email-fault').innerText).to.equal('Enter an e-mail address.');
    expect(user.focused?.id).to.equal('by-name');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps what was typed on the way back, and when the network is away', async () => {
    await arrive();
    returns().refusal = new Unreachable('away');
    await state();
    expect(user.one('[role=alert]').innerText).to.contain('No connection');
    expect((user.one('#by-name') as HTMLInputElement).value).to.equal(' Ada ');
    returns().refusal = null;
    await user.press('Continue');
    await user.press('Back');
    expect((user.one('#by-name') as HTMLInputElement).value).to.equal(' Ada ');
    await user.press('Continue');
    returns().refusal = new Refused('withdrawal-closed');
    await user.press('Confirm withdrawal');
    expect(user.one('[role=alert]').innerText).to.contain('can’t be withdrawn from any more');
  });

  it('says why there is nothing to withdraw from', async () => {
    const closed = { open: false, whyNot: 'window-closed', lastDay: '2026-11-09', lines: [] } as const;
    returns().$offer.set(ready({ ...OFFER, withdrawal: { ...closed, lines: [] } }));
    await arrive();
    expect(user.text).to.contain('The period for withdrawing is over. The last day was Monday, November 9, 2026.');
    returns().$offer.set(ready(GIFT_OFFER));
    await user.settle();
    expect(user.text).to.contain('Only the person who ordered can withdraw');
    expect(user.all('form')).to.have.length(0);
  });

  it('says that the days have not begun while something is on its way', async () => {
    returns().$offer.set(ready({ ...OFFER, withdrawal: { ...OFFER.withdrawal, lastDay: null } }));
    await arrive();
    expect(user.text).to.contain('begins when everything has arrived');
  });

  it('finds the order by itself', async () => {
    await arrive({});
    await user.type('#number', 'DE7XN4');
    await user.type('#email', 'ada@example.test');
    await user.press('Find the order');
    expect(user.text).to.contain('Your name');
  });

  it('leads to the return that brings the goods back', async () => {
    await arrive();
    await state();
    await user.press('Confirm withdrawal');
    await user.press('How the goods come back');
    await until(() => user.all('svg.qr').length);
    await user.press('Back');
    expect(user.title).to.equal('You have withdrawn');
  });

  it('keeps at a kiosk no address and saves nothing there', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(PRODUCTS, 'kiosk'));
    await arrive();
    expect((user.one('#by-email') as HTMLInputElement).value).to.equal('');
    await user.type('#by-email', 'ada@example.test');
    await state();
    await user.press('Confirm withdrawal');
    expect(user.all('button').map(({ innerText }) => innerText)).to.deep.equal(['How the goods come back']);
    document.dispatchEvent(new Event('tl-session-end'));
    await user.settle();
    expect(user.text).not.to.contain('ada@').and.not.to.contain('Ada');
    expect((user.one('#number') as HTMLInputElement).value).to.equal('');
  });
});
