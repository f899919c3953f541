import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { define as defineSignIn } from '../sign-in/define.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { Returner } from '../testing/returner.ts';
import { until, violations } from '../testing/stage.ts';
import { define } from './define.ts';

define();
defineReturnStatus();
defineSignIn();

describe('<tl-returns> finds the order', () => {
  let user: Returner;
  beforeEach(() => {
    user = new Returner();
  });
  afterEach(() => user.leave());

  it('takes the code of a receipt out of the address, and of a return', async () => {
    await user.arrive('#tl-order=or_x.ot_secret');
    expect(location.href).not.to.contain('ot_secret');
    expect(user.stage.client.orders.asked).to.include('open #tl-order=or_x.ot_secret');
    expect(user.title).to.equal('What would you like to return?');
    location.hash = 'tl-return=rn_x.ot_other';
    await until(() => user.returns.asked.some((verb) => verb.startsWith('open')));
    await user.settle();
    await until(() => user.title === 'Your return');
    expect(location.href).not.to.contain('ot_other');
  });

  it('opens a receipt that a scanner types into the field', async () => {
    await user.arrive();
    await user.type('#number', 'https://shop.example/orders#tl-order=or_x.ot_secret');
    expect(user.title).to.equal('What would you like to return?');
    expect(user.element.shadowRoot?.innerHTML).not.to.contain('ot_secret');
  });

  it('says of a code that opens nothing that it does, and how else to go on', async () => {
    await user.arrive('#tl-order=broken');
    expect(user.one('[role=alert]').innerText).to.contain('opens nothing any more');
    expect(user.one('#number')).to.be.instanceOf(HTMLInputElement);
  });

  it('tells nobody which of number and e-mail is wrong', async () => {
    await user.arrive();
    await user.find('somebody@example.test');
    expect(user.one('#email-fault').innerText).to.contain('this number and this e-mail address');
    expect(user.focused?.id).to.equal('email');
    user.stage.client.orders.refusal = new Refused('rate-limited', 12_000);
    await user.press('Find the order');
    expect(user.one('#email-fault').innerText).to.contain('Wait 12 seconds');
    user.stage.client.orders.refusal = new Unreachable('away');
    await user.press('Find the order');
    expect(user.one('#email-fault').innerText).to.contain('No connection');
    expect((user.one('#number') as HTMLInputElement).value).to.equal('de-7xn4 gqz8');
    expect(await violations(user.element)).to.deep.equal([]);
  });

  it('shows her orders to whoever is signed in', async () => {
    user.stage.client.session.show({ id: 'se_1', customer: 'cu_1', email: 'a…@example.test', channel: 'web' } as never);
    await user.arrive();
    expect(user.text).to.contain('DE-7XN4-GQZ8').and.to.contain('Ordered on November 10, 2026').and.to.contain('3 pieces');
    expect(await violations(user.element)).to.deep.equal([]);
    user.one('.orders button').click();
    await user.settle();
    expect(user.title).to.equal('What would you like to return?');
    expect(user.focused === user.one('h2')).to.equal(true);
  });

  it('leads who signs in here to her orders, by way of what became of her bag', async () => {
    user.stage.client.session.merged = [{ sku: 'TEE', title: 'Linen tee', before: 1, added: 2, now: 3, outcome: 'joined' }];
    await user.arrive();
    await user.press('Sign in and see all your orders');
    const entry = await until(() => user.element.shadowRoot?.querySelector('tl-sign-in')?.shadowRoot);
    for (const [field, typed] of [
      ['#email', 'ada@example.test'],
      ['#code', '123456'],
    ] as const) {
      const input = await until(() => entry.querySelector<HTMLInputElement>(field));
      input.value = typed;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (field === '#email') entry.querySelector('form')?.requestSubmit();
    }
    const report = await until(() => entry.querySelector('.merged'));
    expect(report.textContent).to.contain('Linen tee');
    expect(user.text).to.contain('DE-7XN4-GQZ8');
    entry.querySelector<HTMLElement>('button.secondary')?.click();
    await until(() => user.focused?.id === 'mine');
    expect(await violations(user.element)).to.deep.equal([]);
  });
});
