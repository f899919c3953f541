import { expect } from '@esm-bundle/chai';
import type { Channel, Offer } from '@throughline/client';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { offer } from '../testing/memory-offers.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { OffersElement } from './offers.ts';

define();

/** As it is read: whatever space stands between a number and its unit. */
const plain = (words: string): string => words.replaceAll(/\s/g, ' ');
const eur = (amount: number) => ({ amount, currency: 'EUR' });

describe('<tl-offers>', () => {
  let stage: Stage;
  let element: OffersElement;
  let clock: FakeClock;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string =>
    [...root().querySelectorAll<HTMLElement>('ul, section, .none')]
      .map(({ innerText }) => innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await rendered(element);
  };
  const arrive = async (attributes: Record<string, string>, offers: readonly Offer[], channel: Channel = 'web'): Promise<void> => {
    stage = new Stage(new MemoryClient(undefined, channel));
    stage.client.offers.show(...offers);
    element = await stage.put('tl-offers', attributes);
    clock = new FakeClock();
    element.clock = clock;
    await settle();
  };

  afterEach(() => stage.leave());

  it('tells each in the words of the brand, with how it stands with the bag', async () => {
    await arrive({ 'sign-in-url': '/account' }, [
      offer('a', { status: 'applied', discount: eur(450) }),
      offer('b', { status: 'minimum-not-reached', missing: eur(2500), progress: { reached: 5000, threshold: 7500, currency: 'EUR' } }),
      offer('c', { status: 'does-not-combine', with: 'Offer a' }),
      offer('d', { status: 'sign-in' }),
      offer('e', { status: 'of-tomorrow' as 'expired' }),
    ]);
    const told = [...root().querySelectorAll<HTMLElement>('li')].map(({ innerText }) =>
      innerText
        .replaceAll(/[\u2068\u2069]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    );
    expect(told).to.deep.equal([
      'Offer a Words of a In your bag: takes €4.50 off',
      'Offer b Words of b €25.00 more and it works',
      'Offer c Words of c Doesn’t combine with “Offer a”',
      'Offer d Words of d Only for customers who are signed in Sign in',
      'Offer e Words of e',
    ]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('counts an end down by the server’s clock, where it is true and near', async () => {
    await arrive({}, [
      offer('near', { endsAt: '2026-11-22T13:01:30.000Z' }),
      offer('far', { endsAt: '2026-11-25T12:00:00.000Z' }),
      offer('open'),
    ]);
    expect([...root().querySelectorAll<HTMLElement>('[role=timer]')].map(({ innerText }) => plain(innerText))).to.deep.equal([
      'Ends in 1 hr, 2 min',
    ]);
    clock.pass(3600);
    await settle();
    expect(plain(one('[role=timer]').innerText)).to.equal('Ends in 2 min');
    clock.pass(60);
    await settle();
    expect(plain(one('[role=timer]').innerText)).to.equal('Ends in 30 sec');
    clock.pass(30);
    await settle();
    expect(text()).to.contain('Words of far').and.not.to.contain('Words of near');
    expect(clock.waiting).to.equal(0);
  });

  it('counts each down in its own time', async () => {
    await arrive({}, [offer('soon', { endsAt: '2026-11-22T12:00:40.000Z' }), offer('later', { endsAt: '2026-11-22T14:00:00.000Z' })]);
    clock.pass(10);
    await settle();
    expect([...root().querySelectorAll<HTMLElement>('[role=timer]')].map(({ innerText }) => plain(innerText))).to.deep.equal([
      'Ends in 30 sec',
      'Ends in 2 hr',
    ]);
    clock.pass(30);
    await settle();
    expect(text()).to.contain('Words of later').and.not.to.contain('Words of soon');
  });

  it('names no second that is not counted, where motion is not welcome', async () => {
    const { matchMedia } = window;
    window.matchMedia = () => matchMedia.call(window, 'all');
    try {
      await arrive({}, [offer('soon', { endsAt: '2026-11-22T12:00:40.000Z' })]);
      expect(plain(one('[role=timer]').innerText)).to.equal('Ends in 1 min');
      clock.pass(39);
      await settle();
      expect(plain(one('[role=timer]').innerText)).to.equal('Ends in 1 min');
      clock.pass(1);
      await settle();
      expect(text()).not.to.contain('Words of soon');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('counts nothing down when nobody knows since when the answer stands', async () => {
    await arrive({}, [offer('near', { endsAt: '2026-11-22T13:00:00.000Z' })]);
    const list = stage.client.offers.$offers.get();
    if (list.status === 'ready') stage.client.offers.$offers.set({ ...list, at: null });
    await settle();
    expect(root().querySelector('[role=timer]')).to.equal(null);
    expect(text()).to.contain('Words of near');
  });

  it('puts a code into the bag, unless the page keeps it out, and explains a refusal', async () => {
    await arrive({}, [offer('welcome', { code: 'WELCOME10' })]);
    const heard: string[] = [];
    stage.root.addEventListener('tl-offer-applied', (event) => heard.push(event.offer));
    let kept = false;
    const use = one('.code .secondary');
    stage.root.addEventListener(
      'tl-offer-apply',
      (event) => {
        event.preventDefault();
        kept = true;
      },
      { once: true },
    );
    use.click();
    await until(() => kept);
    await settle();
    expect(stage.client.cart.asked).to.deep.equal([]);
    use.click();
    await until(() => heard.length);
    expect([stage.client.cart.asked, heard]).to.deep.equal([['applyCode WELCOME10'], ['welcome']]);
    await until(() => spoken().includes('is in your bag'));
    const refusal = Object.assign(new Error('no'), { problem: { reason: 'minimum-not-reached', missing: eur(1200) } });
    stage.client.cart.applyCode = () => Promise.reject(refusal);
    use.click();
    await until(() => root().querySelector('[role=alert]'));
    expect(one('[role=alert]').innerText).to.equal('€12.00 more and it works');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('keeps the focus on an offer whose code has been of use', async () => {
    await arrive({}, [offer('welcome', { code: 'WELCOME10' })]);
    const use = one('.code .secondary');
    use.focus();
    use.click();
    await until(() => root().activeElement?.localName === 'li');
    stage.client.offers.show(offer('welcome', { code: 'WELCOME10', status: 'applied', discount: eur(450) }));
    await settle();
    expect([root().activeElement?.localName, text().includes('In your bag')]).to.deep.equal(['li', true]);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('forgets with a kiosk’s session what was refused, also when the answer comes later', async () => {
    await arrive({}, [offer('welcome', { code: 'WELCOME10' })], 'kiosk');
    const refuse = Object.assign(new Error('no'), { problem: { reason: 'used-up' } });
    stage.client.cart.applyCode = () => Promise.reject(refuse);
    const use = one('.code .secondary');
    use.click();
    await until(() => root().querySelector('[role=alert]'));
    document.dispatchEvent(new Event('tl-session-end'));
    await settle();
    expect(root().querySelector('[role=alert]') === null).to.equal(true);
    let fail: () => void = () => {};
    stage.client.cart.applyCode = () => new Promise((_, reject) => (fail = () => reject(refuse)));
    use.click();
    await settle();
    document.dispatchEvent(new Event('tl-session-end'));
    fail();
    await settle();
    expect(root().querySelector('[role=alert]') === null).to.equal(true);
  });

  it('offers a code to be used only where it does something, and says what is needed first', async () => {
    await arrive({}, [
      offer('ready', { code: 'READY' }),
      offer('more', {
        code: 'MORE',
        status: 'minimum-not-reached',
        missing: eur(5000),
        progress: { reached: 0, threshold: 5000, currency: 'EUR' },
      }),
      offer('empty', { code: 'EMPTY', status: 'nothing-matches' }),
    ]);
    const told = [...root().querySelectorAll('li')].map((item) => [
      item.querySelector('.why')?.textContent,
      [...item.querySelectorAll('button')].map(({ innerText }) => innerText),
    ]);
    expect(told).to.deep.equal([
      [undefined, ['Copy', 'Use it']],
      ['€50.00 more and it works', ['Copy']],
      ['Nothing in your bag is part of this offer yet', ['Copy']],
    ]);
  });

  it('tells how far the next step is, of a bag that has some of it', async () => {
    const progress = { reached: 1, threshold: 3, currency: null };
    await arrive({}, [offer('pairs', { status: 'nothing-matches', progress })]);
    expect(text()).to.contain('2 pieces to the next step').and.not.to.contain('Nothing in your bag');
    expect(one<HTMLProgressElement>('progress').value).to.equal(1);
    stage.client.offers.show(
      offer('pairs', { status: 'applied', discount: eur(540), progress: { ...progress, reached: 4, threshold: 5 } }),
    );
    await settle();
    expect(text()).to.contain('takes €5.40 off 1 piece to the next step');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('lets a code be copied, but not at a kiosk', async () => {
    await arrive({}, [offer('welcome', { code: 'WELCOME10' })], 'kiosk');
    expect(root().querySelector('.code .plain')).to.equal(null);
    expect(text()).to.contain('WELCOME10');
  });

  it('says that there are none, that it takes long, and has a way on when it fails', async () => {
    await arrive({}, []);
    expect(text()).to.contain('No offers just now');
    stage.client.offers.$offers.set({ status: 'error', value: null, problem: { type: 'about:blank', title: 'No', status: 500 } });
    await settle();
    one('button').click();
    await settle();
    expect(stage.client.offers.refreshed).to.equal(1);
    expect(await violations(element)).to.deep.equal([]);
    element.form = 'banner';
    await settle();
    expect([text(), element.getBoundingClientRect().height]).to.deep.equal(['', 60.5]);
  });

  it('speaks Arabic, right to left', async () => {
    await arrive({}, [offer('welcome', { code: 'WELCOME10' })]);
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await until(() => text().includes('استخدم'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
