import { expect } from '@esm-bundle/chai';
import type { ReturnDraft } from '@throughline/client';
import { define as defineReturnStatus } from '../return-status/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { PRODUCTS } from '../testing/products.ts';
import { Returner, type ReturnStep } from '../testing/returner.ts';
import { Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';

define();
defineReturnStatus();

const WAY = 'Continue on another device';
const CODE = '#tl-return=rn_x.ot_secret';
const TEE = { line: 'li_1', quantity: 2, reason: 'too-small', condition: 'unopened', outcome: 'refund' } as const;

describe('<tl-returns> goes on elsewhere', () => {
  let user: Returner;
  beforeEach(() => {
    user = new Returner();
  });
  afterEach(() => user.leave());

  const asked = (verb: string): number => user.returns.asked.filter((each) => each === verb).length;
  const showCode = async (way = WAY): Promise<void> => {
    await user.press(way);
    await until(() => user.all('svg.qr').length);
  };
  /** Comes with the code of what was half filled in. */
  const comeWith = async (draft: ReturnDraft): Promise<void> => {
    user.returns.elsewhere = draft;
    await user.arrive();
    location.hash = CODE;
    await until(() => user.title !== 'Return or exchange');
    await user.settle();
  };

  for (const step of ['pick', 'why', 'outcome', 'how', 'review'] satisfies ReturnStep[])
    it(`from the step ${step}, and keeps nothing before it is asked to`, async () => {
      await user.goTo(step);
      expect(asked('share')).to.equal(0);
      await showCode();
      expect(user.returns.shared.at(-1)).to.deep.equal(user.returns.kept ?? { lines: [] });
      expect(user.focused?.id).to.equal('elsewhere');
      expect(user.text).to.contain('It is kept until').and.to.contain('November 25, 2026');
      expect(await violations(user.element)).to.deep.equal([]);
    });

  it('has a link to copy besides, and says when it is copied or can’t be', async () => {
    await user.goTo('pick');
    await showCode();
    const link = user.one('#elsewhere-link') as HTMLInputElement;
    expect([link.value.endsWith('#tl-return=rn_AAAAAAAAAAAAAAAAAAAAAA.ot_x'), link.readOnly]).to.deep.equal([true, true]);
    const { clipboard } = navigator;
    const answers = [(): Promise<void> => Promise.resolve(), (): Promise<void> => Promise.reject(new Error('no'))];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: () => answers.shift()?.() } });
    try {
      await user.press('Copy the link');
      expect(user.one('#elsewhere-copied').innerText).to.equal('Copied');
      await user.press('Copy the link');
      expect(user.one('#elsewhere-copied').innerText).to.equal('Copy it by hand: it is selected.');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    }
  });

  it('keeps what is changed while the code is on the screen, and not once it is put away', async () => {
    await user.goTo('why');
    await showCode();
    await user.choose('Too small');
    expect(user.returns.shared.at(-1)?.lines[0]?.reason).to.equal('too-small');
    await user.press('Hide the code');
    expect([user.focused?.textContent, user.all('svg.qr').length]).to.deep.equal([WAY, 0]);
    const before = user.returns.shared.length;
    await user.choose('Unopened');
    expect(user.returns.shared.length).to.equal(before);
    await showCode();
    expect(user.returns.shared.at(-1)?.lines[0]?.condition).to.equal('unopened');
    await user.press('Continue');
    expect(user.all('svg.qr')).to.have.length(0);
  });

  it('says what stands in the way, and asks again', async () => {
    await user.goTo('pick');
    user.returns.refusal = new Unreachable('away');
    await user.press(WAY);
    expect(user.one('[role=alert]').innerText).to.contain('No connection just now');
    user.returns.refusal = null;
    await user.press('Try again');
    expect([user.all('svg.qr').length, user.focused?.id]).to.deep.equal([1, 'elsewhere']);
  });

  it('says that another device was faster', async () => {
    await user.goTo('pick');
    user.returns.refusal = new Refused('return-reused');
    await user.press(WAY);
    expect(user.one('[role=alert]').innerText).to.contain('sent from another device already');
    expect(await violations(user.element)).to.deep.equal([]);
  });

  const lands: readonly (readonly [title: string, draft: ReturnDraft])[] = [
    ['What would you like to return?', { lines: [] }],
    ['Why does it go back?', { lines: [{ line: 'li_1', quantity: 2 }] }],
    ['What would you like instead?', { lines: [{ line: 'li_1', quantity: 2, reason: 'too-small', condition: 'unopened' }] }],
    ['How does it come back?', { lines: [TEE] }],
    ['How does it come back?', { lines: [TEE], method: 'pickup', pickup: { address: { name: 'Ada' } } }],
    ['Is this right?', { lines: [TEE], method: 'store' }],
  ];
  for (const [title, draft] of lands)
    it(`lands with the code at “${title}” with ${JSON.stringify(draft)}`, async () => {
      await comeWith(draft);
      expect(location.href).not.to.contain('ot_secret');
      expect([user.title, user.focused === user.one('h2')]).to.deep.equal([title, true]);
      expect(user.text).not.to.contain('not on offer any more');
      expect(await violations(user.element)).to.deep.equal([]);
    });

  it('says that something gave way, until it is put right', async () => {
    await comeWith({ lines: [{ ...TEE, outcome: 'exchange', exchangeFor: 'GONE' }], method: 'store' });
    expect(user.title).to.equal('What would you like instead?');
    expect(user.text).to.contain('Something you had filled in is not on offer any more.');
    expect(await violations(user.element)).to.deep.equal([]);
    await user.choose('Refund');
    expect(user.text).not.to.contain('not on offer any more');
  });

  it('begins at the picking, in words, when nothing of it can go back any more', async () => {
    await comeWith({ lines: [{ ...TEE, line: 'li_9' }], method: 'store' });
    expect(user.title).to.equal('What would you like to return?');
    expect(user.text).to.contain('Something you had filled in is not on offer any more.');
  });

  it('shows with the same code the return that it has become', async () => {
    await user.arrive(CODE);
    await until(() => user.title === 'Your return');
    expect(user.returns.asked).to.deep.equal([`open ${CODE}`, 'resume', 'code']);
  });

  it('says of a code that has ended that it has, and how else to go on', async () => {
    user.returns.refusal = new Refused('order-not-found');
    await user.arrive(CODE);
    await until(() => asked('resume'));
    await user.settle();
    expect(user.one('[role=alert]').innerText).to.contain('opens nothing any more');
    expect(user.one('#number')).to.be.instanceOf(HTMLInputElement);
    user.returns.refusal = new Unreachable('away');
    location.hash = CODE;
    await until(() => asked('resume') === 2);
    await user.settle();
    expect(user.one('[role=alert]').innerText).to.contain('No connection');
  });

  describe('from a kiosk', () => {
    beforeEach(() => {
      user.leave();
      user = new Returner(new Stage(new MemoryClient(PRODUCTS, 'kiosk')));
    });

    it('to the phone, without a link, and forgets the code with the shopper', async () => {
      await user.goTo('why');
      await showCode('Continue on your phone');
      expect(user.all('#elsewhere-link')).to.have.length(0);
      document.dispatchEvent(new Event('tl-session-end'));
      await user.settle();
      user.returns.kept = null;
      await user.find();
      expect(user.title).to.equal('What would you like to return?');
      expect(user.all('svg.qr')).to.have.length(0);
    });
  });
});
