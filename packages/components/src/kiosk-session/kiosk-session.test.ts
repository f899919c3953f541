import { expect } from '@esm-bundle/chai';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { KioskSession } from './kiosk-session.ts';

define();

describe('<tl-kiosk-session>', () => {
  let stage: Stage;
  let session: KioskSession;
  let clock: FakeClock;
  let ended: string[];
  const one = (selector: string): HTMLElement =>
    session.shadowRoot?.querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector}`);
  const dialog = (): HTMLDialogElement => one('dialog') as HTMLDialogElement;
  const pass = async (seconds: number): Promise<void> => {
    clock.pass(seconds);
    await settle();
  };
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(session);
  };
  const begin = async (attributes: Record<string, string> = { 'idle-seconds': '60' }): Promise<void> => {
    session = await stage.put('tl-kiosk-session', attributes);
    session.clock = clock;
    session.addEventListener('tl-session-end', ({ reason }) => ended.push(reason));
    await settle();
  };
  const touch = async (target: EventTarget): Promise<void> => {
    for (const type of ['pointerdown', 'pointerup', 'click'])
      target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
    await settle();
  };
  const shop = async (): Promise<void> => {
    stage.client.cart.hold(['VASE', 1]);
    await settle();
  };

  beforeEach(() => {
    stage = new Stage(new MemoryClient(PRODUCTS, 'kiosk'));
    clock = new FakeClock();
    ended = [];
  });
  afterEach(() => stage.leave());

  it('lets a kiosk be while there is nothing to forget', async () => {
    await begin();
    await pass(3600);
    expect(dialog().open).to.equal(false);
    expect(ended).to.deep.equal([]);
    expect(clock.waiting).to.equal(0);
  });

  it('takes up what the brand publishes as long as it stands on a kiosk’s page', async () => {
    await begin();
    expect(stage.client.brand.followers).to.equal(1);
    await shop();
    expect(stage.client.brand.followers).to.equal(1);
    const place = session.parentElement ?? expect.fail('It stands nowhere');
    session.remove();
    await settle();
    expect(stage.client.brand.followers).to.equal(0);
    place.append(session);
    await settle();
    expect(stage.client.brand.followers).to.equal(1);
  });

  it('warns, counts, and forgets', async () => {
    await begin();
    await shop();
    await pass(59);
    expect(dialog().open).to.equal(false);
    await pass(1);
    expect(dialog().open).to.equal(true);
    expect(dialog().innerText).to.contain('Are you still here?').and.to.contain('20 seconds');
    expect(dialog().role ?? dialog().getAttribute('role')).to.equal('alertdialog');
    expect(await violations(session)).to.deep.equal([]);
    await pass(19);
    expect(dialog().innerText).to.contain('1 second');
    expect(stage.client.cart.$cart.get().quantity).to.equal(1);
    await pass(1);
    expect(dialog().open).to.equal(false);
    expect(stage.client.cart.$cart.get().quantity).to.equal(0);
    expect(ended).to.deep.equal(['idle']);
    expect(clock.waiting).to.equal(0);
  });

  it('says it once more when ten seconds are left', async () => {
    await begin();
    await shop();
    await pass(69);
    // What was said to the shopper before is over by itself.
    await until(() => one('[role=alert]').textContent === '');
    await pass(1);
    await until(() => one('[role=alert]').textContent?.includes('10 seconds'));
    await pass(5);
    expect(one('[role=alert]').textContent).to.contain('10 seconds');
  });

  it('never gives less than twenty seconds', async () => {
    await begin({ 'idle-seconds': '60', 'warning-seconds': '3' });
    await shop();
    await pass(79);
    expect(ended).to.deep.equal([]);
  });

  it('takes the brand’s times where the page says none', async () => {
    await begin({});
    await shop();
    await pass(89);
    expect(dialog().open).to.equal(false);
    await pass(1);
    expect(dialog().open).to.equal(true);
  });

  it('goes on after one touch anywhere, as often as needed', async () => {
    await begin();
    await shop();
    for (let time = 0; time < 11; time++) {
      await pass(75);
      expect(dialog().open).to.equal(true);
      await touch(time % 2 ? dialog() : one('button'));
      expect(dialog().open).to.equal(false);
    }
    expect(ended).to.deep.equal([]);
    expect(stage.client.cart.$cart.get().quantity).to.equal(1);
  });

  it('goes on after a key', async () => {
    await begin();
    await shop();
    await pass(65);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
    await settle();
    expect(dialog().open).to.equal(false);
  });

  it('counts from the last sign of life', async () => {
    await begin();
    await shop();
    await pass(50);
    await touch(document.body);
    await pass(50);
    expect(dialog().open).to.equal(false);
    await pass(10);
    expect(dialog().open).to.equal(true);
  });

  it('minds a page that has left its start screen', async () => {
    await begin();
    session.away = true;
    await settle();
    await pass(80);
    expect(ended).to.deep.equal(['idle']);
    expect(session.away).to.equal(false);
  });

  it('clears what was typed, and closes what is open', async () => {
    await begin();
    await shop();
    stage.root.insertAdjacentHTML('beforeend', '<form><input value="start"></form><input id="loose"><dialog></dialog>');
    const [typed, loose] = stage.root.querySelectorAll('input');
    const other = stage.root.querySelector('dialog');
    if (!typed || !loose || !other) throw new Error('The page is not as written');
    typed.value = loose.value = 'Jane, 12 Harbour Street';
    other.showModal();
    await pass(80);
    expect([typed.value, loose.value, other.open]).to.deep.equal(['start', '', false]);
  });

  it('ends an open hand-off', async () => {
    await begin();
    stage.client.handoff.open();
    await settle();
    await pass(80);
    expect(stage.client.handoff.$offer.get().status).to.equal('idle');
    expect(ended).to.deep.equal(['idle']);
  });

  it('ends when the cart was taken along, after its message', async () => {
    await begin();
    stage.client.handoff.claimed();
    await settle();
    expect(ended).to.deep.equal([]);
    stage.client.handoff.withdraw();
    await settle();
    expect(ended).to.deep.equal(['taken']);
  });

  it('ends even if nobody takes the message down', async () => {
    await begin();
    stage.client.handoff.claimed();
    await settle();
    await pass(20);
    expect(ended).to.deep.equal(['taken']);
    expect(stage.client.handoff.$offer.get().status).to.equal('idle');
  });

  it('does not end when the shopper merely shared', async () => {
    await begin();
    stage.client.handoff.claimed('share');
    await settle();
    stage.client.handoff.withdraw();
    await settle();
    expect(ended).to.deep.equal([]);
  });

  it('goes back to the start even when forgetting fails, and reports it', async () => {
    await begin();
    await shop();
    const failure = new Error('disk');
    stage.client.cart.forget = () => Promise.reject(failure);
    const reported: unknown[] = [];
    const report = window.reportError;
    window.reportError = (error) => reported.push(error);
    await session.end();
    window.reportError = report;
    expect(reported).to.deep.equal([failure]);
    expect(ended).to.deep.equal(['asked']);
  });

  it('ends when the page asks', async () => {
    await begin();
    await shop();
    await session.end();
    expect(ended).to.deep.equal(['asked']);
    expect(stage.client.cart.$cart.get().quantity).to.equal(0);
  });

  it('leaves nothing behind when it is taken off the page', async () => {
    await begin();
    await shop();
    await pass(65);
    session.remove();
    expect(clock.waiting).to.equal(0);
  });

  it('speaks Arabic, right to left', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await begin();
    await shop();
    await pass(60);
    expect(dialog().innerText).to.contain('هل ما زلت هنا؟');
    expect(await violations(session)).to.deep.equal([]);
  });
});
