import { expect } from '@esm-bundle/chai';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { failed, ready } from '../testing/memory-orders.ts';
import { RETURN } from '../testing/memory-returns.ts';
import { Stage, until, violations } from '../testing/stage.ts';
import { User } from '../testing/user.ts';
import { define } from './define.ts';
import type { ReturnStatusElement } from './return-status.ts';

define();

describe('<tl-return-status>', () => {
  let stage: Stage;
  let element: ReturnStatusElement;
  let user: User;
  const returns = () => stage.client.returns;
  const arrive = async (): Promise<void> => {
    element = await stage.put('tl-return-status', { return: RETURN.id });
    user = new User(element);
    await user.settle();
  };

  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  it('shows where it is, what is in it, every amount, and one code for the counter', async () => {
    await arrive();
    await until(() => user.all('svg.qr').length);
    expect(user.text).to.contain('We are waiting for it').and.to.contain('Faulty or broken').and.to.contain('€44.10');
    expect(user.text).to.contain('November 20, 2026');
    expect(element.shadowRoot?.innerHTML).not.to.contain('ot_x');
    returns().$return.set(ready({ ...RETURN, status: 'received' }));
    await user.settle();
    expect(returns().asked.filter((verb) => verb === 'code')).to.have.length(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows no amount where none is told, nor a code once it is over', async () => {
    returns().$return.set(
      ready({
        ...RETURN,
        gift: true,
        amounts: null,
        status: 'completed',
        lines: RETURN.lines.map((line) => ({ ...line, accepted: 1, rejected: 0 })),
      }),
    );
    await arrive();
    expect(user.text).to.contain('1 accepted').and.not.to.contain('€');
    expect(user.all('.qr')).to.have.length(0);
    expect(returns().asked).to.deep.equal([]);
  });

  it('says when and where it is fetched, as far as it may', async () => {
    const window = { day: '2026-11-23', from: 480, to: 720 };
    const address = { name: 'Ada', lines: ['Weg 1'], postalCode: '10115', city: 'Berlin', country: 'DE' };
    returns().$return.set(ready({ ...RETURN, method: 'pickup', pickup: { address, window } }));
    await arrive();
    expect(user.text).to.contain('Monday, November 23, 2026, 8:00 AM – 12:00 PM').and.to.contain('Ada, Weg 1, 10115, Berlin, Germany');
    returns().$return.set(ready({ ...RETURN, method: 'pickup', pickup: { address: null, window } }));
    await user.settle();
    expect(user.text).to.contain('Monday, November 23').and.not.to.contain('Weg');
    returns().$return.set(ready({ ...RETURN, method: 'pickup', pickup: null }));
    await user.settle();
    expect(user.text).to.contain('We agree on the day with you.');
  });

  it('is called off only when the shopper says so twice', async () => {
    await arrive();
    await user.press('Keep it after all');
    expect(user.focused?.id).to.equal('keeping');
    await user.press('No');
    expect(returns().asked).not.to.include(`cancel ${RETURN.id}`);
    await user.press('Keep it after all');
    expect(await violations(element)).to.deep.equal([]);
    await user.press('Yes, I keep it');
    expect(user.text).to.contain('You keep it');
    expect(user.focused === user.one('h2')).to.equal(true);
  });

  it('says when it can not be called off any more', async () => {
    await arrive();
    await user.press('Keep it after all');
    returns().refusal = new Refused('return-over');
    await user.press('Yes, I keep it');
    expect(user.one('[role=alert]').innerText).to.equal('This return is over already.');
  });

  it('sends pictures as they are chosen, and again where the network was away', async () => {
    await arrive();
    returns().refusal = new Unreachable('away');
    const files = new DataTransfer();
    files.items.add(new File(['12345'], 'seam.png', { type: 'image/png' }));
    const input = user.all('input[type=file]')[0] as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await user.settle();
    expect(user.text).to.contain('No connection');
    returns().refusal = null;
    await user.press('Send again');
    expect(returns().photos).to.deep.equal(['li_1 5', 'li_1 5']);
    expect(user.all('.photos li')).to.have.length(0);
  });

  it('says of what it may not show that it is gone', async () => {
    returns().$return.set(failed(404));
    await arrive();
    expect(user.text).to.contain('This code opens nothing any more.');
  });

  it('goes on without a code where none can be had', async () => {
    returns().refusal = new Unreachable('away');
    await arrive();
    await until(() => user.text.includes('The code can’t be had just now.'));
    expect(user.text).to.contain('€44.10');
  });
});
