import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { Refused } from '../testing/memory-handoff.ts';
import { ready } from '../testing/memory-orders.ts';
import { OFFER } from '../testing/memory-returns.ts';
import { Returner } from '../testing/returner.ts';
import { until, violations } from '../testing/stage.ts';
import { define } from './define.ts';

define();
defineReturnStatus();

describe('<tl-returns>, fetched at the door', () => {
  let user: Returner;
  beforeEach(() => {
    user = new Returner();
  });
  afterEach(() => user.leave());

  const chooseFetching = async (): Promise<void> => {
    await user.goTo('how');
    await user.choose('Have it fetched');
  };
  const fill = async (): Promise<void> => {
    await user.choose('Mon');
    await user.choose('5:00');
    await user.type('#fetched-name', 'Ada');
    await user.type('#fetched-line-0', 'Weg 1');
    await user.type('#fetched-city', 'Berlin');
    await user.type('#fetched-country', 'DE');
  };
  const refusal = (...pointers: string[]): Refused =>
    new Refused('return-option-unavailable', 0, { errors: pointers.map((pointer) => ({ pointer, detail: '' })) });

  it('asks where and when, of what is on offer, and sends it', async () => {
    await chooseFetching();
    expect(user.all('input[name=day]').map((input) => (input as HTMLInputElement).value)).to.deep.equal(['2026-11-23', '2026-11-24']);
    expect([...user.all('#fetched-country option')].map(({ textContent }) => textContent)).to.deep.equal(['Choose', 'Austria', 'Germany']);
    expect(await violations(user.element)).to.deep.equal([]);
    await fill();
    await user.press('Continue');
    await until(() => user.title === 'Is this right?');
    expect(user.text).to.contain('Monday, November 23, 2026, 5:00 PM – 9:00 PM').and.to.contain('Ada, Weg 1, Berlin, Germany');
    await user.press('Send the return');
    await until(() => user.returns.placed.length);
    expect(user.returns.placed[0]).to.deep.include({
      method: 'pickup',
      pickup: {
        address: { name: 'Ada', lines: ['Weg 1'], city: 'Berlin', country: 'DE' },
        window: { day: '2026-11-23', from: 1020, to: 1260 },
      },
    });
  });

  it('says what is missing at its field, and leads there', async () => {
    await chooseFetching();
    await user.press('Continue');
    expect((user.focused as HTMLInputElement).name).to.equal('day');
    expect(user.one('#day-fault').innerText).to.equal('Choose a day.');
    expect(user.one('#fetched-name-fault').innerText).to.equal('Fill this in.');
    expect(user.one('#fetched-country-fault').innerText).to.equal('Choose a country.');
    await user.choose('Mon');
    expect(user.one('#time-fault').innerText).to.equal('Choose a time.');
    expect(user.title).to.equal('How does it come back?');
    expect(await violations(user.element)).to.deep.equal([]);
  });

  it('says at the field what the server does not take, before the shopper goes on', async () => {
    await chooseFetching();
    await fill();
    user.returns.refusal = refusal('/pickup/address/country', '/pickup/address/postalCode');
    await user.press('Continue');
    expect(user.title).to.equal('How does it come back?');
    expect(user.focused?.id).to.equal('fetched-postalCode');
    expect(user.one('#fetched-country-fault').innerText).to.contain('does not come to this country');
    await user.type('#fetched-postalCode', '10115');
    expect(user.all('#fetched-postalCode-fault').every(({ hidden }) => hidden)).to.equal(true);
    expect(user.one('#fetched-country-fault').hidden).to.equal(false);
    user.returns.refusal = null;
    await user.press('Continue');
    await until(() => user.title === 'Is this right?');
  });

  it('goes back to the field when it is refused at the end', async () => {
    await chooseFetching();
    await fill();
    await user.press('Continue');
    await until(() => user.title === 'Is this right?');
    user.returns.refusal = refusal('/pickup/window/day');
    await user.press('Send the return');
    await until(() => user.title === 'How does it come back?');
    expect((user.focused as HTMLInputElement).name).to.equal('day');
    expect(user.one('#day-fault').innerText).to.contain('not on offer any more');
  });

  it('asks again for the day that has gone meanwhile', async () => {
    await chooseFetching();
    await fill();
    await user.press('Continue');
    await until(() => user.title === 'Is this right?');
    user.returns.$offer.set(ready({ ...OFFER, pickup: { countries: ['DE'], windows: [{ day: '2026-11-25', from: 480, to: 720 }] } }));
    await user.settle();
    await user.press('Send the return');
    expect([user.title, user.returns.placed.length]).to.deep.equal(['How does it come back?', 0]);
    expect(user.one('#day-fault').innerText).to.equal('Choose a day.');
    expect((user.one('#fetched-name') as HTMLInputElement).value).to.equal('Ada');
  });

  it('is kept until it is sent', async () => {
    await chooseFetching();
    await fill();
    user.element.remove();
    await user.goTo('pick');
    for (let step = 0; step < 3; step++) await user.press('Continue');
    expect((user.one('#fetched-line-0') as HTMLInputElement).value).to.equal('Weg 1');
    expect((user.one('input[name=day]:checked') as HTMLInputElement).value).to.equal('2026-11-23');
  });

  it('is arranged with the shopper where the brand has nothing on offer of its own', async () => {
    user.returns.$offer.set(ready({ ...OFFER, pickup: null }));
    await chooseFetching();
    expect(user.all('#fetched-name')).to.have.length(0);
    expect(user.text).to.contain('We agree on the day with you.');
    await user.press('Continue');
    expect(user.text).to.contain('We agree on the day with you.');
    await user.press('Send the return');
    await until(() => user.returns.placed.length);
    expect(user.returns.placed[0]).not.to.have.property('pickup');
  });

  it('stays within 320 pixels', async () => {
    user.stage.root.style.inlineSize = '320px';
    await chooseFetching();
    expect(user.element.scrollWidth).to.be.at.most(320);
  });
});
