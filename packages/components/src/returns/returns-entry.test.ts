import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { Stage, until, violations } from '../testing/stage.ts';
import { User } from '../testing/user.ts';
import { define } from './define.ts';
import type { ReturnsElement } from './returns.ts';

define();
defineReturnStatus();

describe('<tl-returns> finds the order', () => {
  let stage: Stage;
  let element: ReturnsElement;
  let user: User;
  const address = location.href;
  const returns = () => stage.client.returns;

  const arrive = async (hash = '', attributes: Readonly<Record<string, string>> = {}): Promise<void> => {
    history.replaceState(null, '', location.pathname + location.search + hash);
    element = await stage.put('tl-returns', attributes);
    user = new User(element);
    await user.settle();
  };
  const find = async (email = 'ada@example.test'): Promise<void> => {
    await user.type('#number', 'de-7xn4 gqz8');
    await user.type('#email', email);
    await user.press('Find the order');
  };
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    stage.leave();
    history.replaceState(null, '', address);
  });

  it('takes the code of a receipt out of the address, and of a return', async () => {
    await arrive('#tl-order=or_x.ot_secret');
    expect(location.href).not.to.contain('ot_secret');
    expect(stage.client.orders.asked).to.include('open #tl-order=or_x.ot_secret');
    expect(user.title).to.equal('What would you like to return?');
    location.hash = 'tl-return=rn_x.ot_other';
    await until(() => returns().asked.some((verb) => verb.startsWith('open')));
    await user.settle();
    await until(() => user.title === 'Your return');
    expect(location.href).not.to.contain('ot_other');
  });

  it('opens a receipt that a scanner types into the field', async () => {
    await arrive();
    await user.type('#number', 'https://shop.example/orders#tl-order=or_x.ot_secret');
    expect(user.title).to.equal('What would you like to return?');
    expect(element.shadowRoot?.innerHTML).not.to.contain('ot_secret');
  });

  it('says of a code that opens nothing that it does, and how else to go on', async () => {
    await arrive('#tl-order=broken');
    expect(user.one('[role=alert]').innerText).to.contain('opens nothing any more');
    expect(user.one('#number')).to.be.instanceOf(HTMLInputElement);
  });

  it('tells nobody which of number and e-mail is wrong', async () => {
    await arrive();
    await find('somebody@example.test');
    expect(user.one('#email-fault').innerText).to.contain('this number and this e-mail address');
    expect(user.focused?.id).to.equal('email');
    stage.client.orders.refusal = new Refused('rate-limited', 12_000);
    await user.press('Find the order');
    expect(user.one('#email-fault').innerText).to.contain('Wait 12 seconds');
    stage.client.orders.refusal = new Unreachable('away');
    await user.press('Find the order');
    expect(user.one('#email-fault').innerText).to.contain('No connection');
    expect((user.one('#number') as HTMLInputElement).value).to.equal('de-7xn4 gqz8');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows her orders to whoever is signed in', async () => {
    stage.client.session.show({ id: 'se_1', customer: 'cu_1', email: 'a…@example.test', channel: 'web' } as never);
    await arrive();
    expect(user.text).to.contain('DE-7XN4-GQZ8').and.to.contain('Ordered on November 10, 2026').and.to.contain('3 pieces');
    expect(await violations(element)).to.deep.equal([]);
    user.one('.orders button').click();
    await user.settle();
    expect(user.title).to.equal('What would you like to return?');
    expect(user.focused === user.one('h2')).to.equal(true);
  });
});
