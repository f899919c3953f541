import { expect } from '@esm-bundle/chai';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Unreachable } from '../testing/memory-handoff.ts';
import { ready } from '../testing/memory-orders.ts';
import { OFFER } from '../testing/memory-returns.ts';
import { PRODUCTS } from '../testing/products.ts';
import { Returner } from '../testing/returner.ts';
import { Stage, until, violations } from '../testing/stage.ts';
import { define as defineWithdrawal } from '../withdrawal/define.ts';
import { define } from './define.ts';

define();
defineReturnStatus();
defineWithdrawal();

describe('<tl-returns>, its manners', () => {
  let user: Returner;
  beforeEach(() => {
    user = new Returner();
  });
  afterEach(() => user.leave());

  it('says of pictures beforehand what can be taken, at once what can’t, and sends the others after the return', async () => {
    await user.goTo('why');
    await until(() => user.all('details').length);
    expect(user.all('details')[0]?.textContent).to.contain('up to 10 MB').and.to.contain('Place, time and device are taken out');
    const files = new DataTransfer();
    files.items.add(new File(['12345'], 'seam.png', { type: 'image/png' }));
    files.items.add(new File(['1'], 'IMG_1.HEIC'));
    files.items.add(new File([new Uint8Array(11 * 1024 * 1024)], 'big.jpg', { type: 'image/jpeg' }));
    const input = user.all('input[type=file]')[0] as HTMLInputElement;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await user.settle();
    expect(user.all('.photos li')).to.have.length(3);
    expect(user.all('.photos .fault').map(({ textContent }) => textContent)).to.deep.equal([
      'This kind of picture can’t be taken. Save it as JPEG first (iPhone: Settings, Camera, Formats, “Most Compatible”).',
      'This picture is larger than 10 MB.',
    ]);
    expect(user.returns.photos).to.deep.equal([]);
    for (const choice of ['Too small', 'Unopened']) await user.choose(choice);
    await user.press('Continue');
    await user.choose('Refund');
    await user.press('Continue');
    await user.choose('Bring it');
    await user.press('Continue');
    await user.press('Send the return');
    await until(() => user.returns.photos.length);
    await user.settle();
    expect(user.returns.photos).to.deep.equal(['li_1 5']);
  });

  it('has the withdrawal one step away from everywhere', async () => {
    await user.arrive();
    expect(user.one('[part=withdraw]').innerText).to.equal('Withdraw from contract here');
    await user.find();
    expect(user.one('[part=withdraw]').innerText).to.equal('Withdraw from contract here');
    await user.press('Withdraw from contract here');
    expect(user.title).to.equal('Withdraw from contract');
    expect(user.focused === user.one('h2')).to.equal(true);
    await user.press('Back to returns');
    expect(user.title).to.equal('What would you like to return?');
  });

  it('knows in the one lane which order was opened in the other', async () => {
    await user.arrive();
    await user.press('Withdraw from contract here');
    await user.find();
    expect(user.text).to.contain('Your name');
    await user.press('Back to returns');
    expect(user.title).to.equal('What would you like to return?');
  });

  it('reckons when the network is back what it could not while it was away', async () => {
    const { $network } = user.stage.client;
    $network.set('offline');
    user.returns.refusal = new Unreachable('away');
    await user.goTo('review');
    expect(user.text).to.contain('No connection just now').and.not.to.contain('44.10');
    user.returns.refusal = null;
    $network.set('online');
    await user.settle();
    expect(user.text).to.contain('44.10').and.not.to.contain('No connection just now');
  });

  describe('at a kiosk', () => {
    beforeEach(() => {
      user.leave();
      user = new Returner(new Stage(new MemoryClient(PRODUCTS, 'kiosk')));
    });

    it('forgets one shopper for the next, and keeps no address', async () => {
      await user.goTo('review');
      document.dispatchEvent(new Event('tl-session-end'));
      await user.settle();
      expect(user.title).to.equal('Return or exchange');
      expect((user.one('#email') as HTMLInputElement).value).to.equal('');
      expect((user.one('#email') as HTMLInputElement).autocomplete).to.equal('off');
      expect(user.element.shadowRoot?.innerHTML).not.to.contain('ada@');
      await user.find();
      user.returns.kept = null;
    });

    it('forgets what is typed and not yet sent', async () => {
      await user.arrive();
      await user.type('#email', 'ada@example.test');
      document.dispatchEvent(new Event('tl-session-end'));
      await user.settle();
      expect((user.one('#email') as HTMLInputElement).value).to.equal('');
    });

    it('offers no pictures and no printing, but the code to go on with a phone', async () => {
      await user.goTo('why');
      expect(user.all('input[type=file]')).to.have.length(0);
      expect(user.all('details')[0]?.textContent).to.contain('add pictures with your phone');
      for (const choice of ['Too small', 'Unopened']) await user.choose(choice);
      await user.press('Continue');
      await user.choose('Refund');
      await user.press('Continue');
      await user.choose('Bring it');
      await user.press('Continue');
      await user.press('Send the return');
      await until(() => user.all('svg.qr').length);
      expect(user.all('button').some(({ innerText }) => innerText === 'Print')).to.equal(false);
    });
  });

  it('speaks Arabic, right to left', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await user.arrive('#tl-order=or_x');
    expect(user.title).to.equal('ماذا تريد أن تُرجع؟');
    expect(await violations(user.element)).to.deep.equal([]);
  });

  it('stays whole with very long words, and at 320 pixels', async () => {
    const title = 'Unendliche'.repeat(20);
    user.returns.$offer.set(ready({ ...OFFER, lines: OFFER.lines.map((line) => ({ ...line, title })) }));
    user.stage.root.style.inlineSize = '320px';
    await user.goTo('pick');
    expect(user.element.scrollWidth).to.be.at.most(320);
    await user.choose(title);
    await user.press('Continue');
    expect(user.element.scrollWidth).to.be.at.most(320);
  });
});
