import { expect } from '@esm-bundle/chai';
import type { Channel } from '@throughline/client';
import { define as defineCartDrawer } from '../cart-drawer/define.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, Stage, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { HandoffElement } from './handoff.ts';

define();

describe('<tl-handoff>', () => {
  let stage: Stage;
  let element: HandoffElement;
  let clock: FakeClock;
  const handoff = () => stage.client.handoff;
  const one = (selector: string): HTMLElement =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector}`);
  const dialog = (): HTMLDialogElement => one('dialog') as HTMLDialogElement;
  const text = (): string => dialog().innerText.replaceAll(/\s+/g, ' ');
  const press = async (name: string): Promise<void> => {
    const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name);
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await rendered(element);
  };
  const begin = async (channel: Channel, attributes: Record<string, string> = {}): Promise<void> => {
    stage = new Stage(new MemoryClient(PRODUCTS, channel));
    stage.client.cart.hold(['VASE', 1]);
    clock = new FakeClock();
    element = await stage.put('tl-handoff', attributes);
    element.clock = clock;
  };
  const open = async (): Promise<void> => {
    one('[part=button]').click();
    handoff().open();
    await rendered(element);
  };

  afterEach(() => stage.leave());

  it('asks for a code when the shopper does, not before', async () => {
    await begin('kiosk', { label: 'Kiosk 2' });
    expect(handoff().asked).to.deep.equal([]);
    expect(one('[part=button]').innerText).to.equal('Take it with you');
    one('[part=button]').click();
    await rendered(element);
    expect(handoff().asked).to.deep.equal(['offer move Kiosk 2']);
    expect(dialog().open).to.equal(true);
    expect(text()).to.contain('Getting your code ready');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shares from the shopper’s own device', async () => {
    await begin('mobile');
    await open();
    expect(handoff().asked).to.deep.equal(['offer share']);
    expect(text()).to.contain('on both devices');
  });

  it('shows the code to scan, to type and to compare, and never the secret as text', async () => {
    await begin('kiosk');
    await open();
    expect(one('.qr').ariaLabel).to.equal('QR code that opens shop.example/claim');
    expect(one('.where').innerText).to.equal('shop.example/claim');
    expect(one('.code .spoken').textContent).to.equal('Code: K 7 Q P, 3 X W M');
    expect(one('.code bdi').dir).to.equal('ltr');
    expect([...dialog().querySelectorAll('.match .name')].map(({ textContent }) => textContent)).to.deep.equal(['Sun', 'Boat', 'Bird']);
    expect(dialog().textContent).not.to.contain('ho_');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('stays dark on light in a dark scheme', async () => {
    await begin('kiosk');
    await open();
    expect(getComputedStyle(one('.qr')).colorScheme).to.equal('light');
  });

  it('renews quietly: another code, nothing announced again', async () => {
    await begin('kiosk');
    const said: string[] = [];
    Object.assign(element, { announce: (text: string) => said.push(text) });
    await open();
    const first = one('.qr path').getAttribute('d');
    handoff().open({ id: 'hd_two', url: 'https://shop.example/claim#tl=ho_BBBBBBBBBBBBBBBBBBBBBB', code: 'AAAA-BBBB' });
    await rendered(element);
    expect(one('.qr path').getAttribute('d')).not.to.equal(first);
    expect(one('.code bdi').innerText.replace(/\s/g, '')).to.equal('AAAABBBB');
    expect(said).to.deep.equal(['Your code is ready.']);
    expect(one('.life span').getAnimations()).to.have.length(1);
  });

  it('keeps the focus on its heading from the first state to the last', async () => {
    await begin('kiosk');
    const focused = () => element.shadowRoot?.activeElement;
    const heading = async (title: string): Promise<void> => {
      await rendered(element);
      expect(focused() === one('h2')).to.equal(true);
      expect(one('h2').innerText).to.equal(title);
    };
    one('[part=button]').click();
    await heading('Take your bag with you');
    handoff().open();
    await heading('Take your bag with you');
    handoff().open({ id: 'hd_two', code: 'AAAA-BBBB' });
    await heading('Take your bag with you');
    handoff().fail('offline');
    await heading('No connection just now');
    const again = [...dialog().querySelectorAll('button')].find(({ innerText }) => innerText === 'Try again') ?? expect.fail();
    again.focus();
    again.click();
    await heading('Take your bag with you');
    handoff().open();
    await heading('Take your bag with you');
    handoff().claimed();
    await heading('It’s on your phone now');
  });

  it('leaves the focus where the shopper took it while the code renews itself', async () => {
    await begin('kiosk');
    await open();
    const button = one('.buttons button');
    button.focus();
    handoff().open({ id: 'hd_two', code: 'AAAA-BBBB' });
    await rendered(element);
    expect(element.shadowRoot?.activeElement === button).to.equal(true);
  });

  it('shortens the line until the code is renewed, not until it would end', async () => {
    await begin('kiosk');
    await open();
    expect(one('.life span').getAnimations()[0]?.effect?.getTiming().duration).to.equal(50_000);
  });

  it('has no button while there is nothing to take along', async () => {
    await begin('kiosk');
    const button = one('[part=button]');
    await stage.client.cart.forget();
    await rendered(element);
    expect(button.checkVisibility()).to.equal(false);
    stage.client.cart.hold(['VASE', 1]);
    await rendered(element);
    expect(button.checkVisibility()).to.equal(true);
    await open();
    handoff().claimed();
    await stage.client.cart.forget();
    await rendered(element);
    expect(button.checkVisibility()).to.equal(false);
    expect(dialog().checkVisibility()).to.equal(true);
  });

  it('says on both devices when a shared code was claimed', async () => {
    await begin('web');
    const said: string[] = [];
    Object.assign(element, { announce: (text: string) => said.push(text) });
    await open();
    handoff().claimed('share');
    await rendered(element);
    expect(one('h2').innerText).to.equal('It’s on both devices now');
    expect(text()).to.contain('What you change on one shows up on the other.');
    expect(element.shadowRoot?.activeElement === one('h2')).to.equal(true);
    expect(said.at(-1)).to.contain('It’s on both devices now');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('ends the offer when the shopper closes it, and gives the focus back', async () => {
    await begin('kiosk');
    one('[part=button]').focus();
    await open();
    await press('Not now');
    expect(handoff().asked.at(-1)).to.equal('withdraw');
    expect(element.shadowRoot?.activeElement === one('[part=button]')).to.equal(true);
    expect(dialog().textContent).not.to.contain('K7QP');
  });

  it('closes when somebody else ends the offer', async () => {
    await begin('kiosk');
    await open();
    handoff().withdraw();
    await rendered(element);
    expect(dialog().open).to.equal(false);
  });

  it('says when it is on the phone, then makes room for the next shopper', async () => {
    await begin('kiosk');
    await open();
    handoff().claimed();
    await rendered(element);
    expect(text()).to.contain('It’s on your phone now');
    expect(element.shadowRoot?.activeElement?.textContent).to.equal('It’s on your phone now');
    expect(await violations(element)).to.deep.equal([]);
    clock.pass(9);
    expect(dialog().open).to.equal(true);
    clock.pass(1);
    expect(dialog().open).to.equal(false);
  });

  it('is seen to its end in the drawer of a cart that has gone meanwhile', async () => {
    await begin('kiosk', { slot: 'handoff' });
    defineCartDrawer();
    const drawer = document.createElement('tl-cart-drawer');
    stage.root.append(drawer);
    drawer.append(element);
    stage.client.cart.hold(['VASE', 1]);
    drawer.open = true;
    await rendered(drawer);
    await open();
    handoff().claimed();
    await stage.client.cart.forget();
    await rendered(drawer);
    await rendered(element);
    expect(dialog().checkVisibility()).to.equal(true);
    expect(text()).to.contain('It’s on your phone now');
    await press('Done');
    await rendered(drawer);
    expect(drawer.open).to.equal(false);
  });

  it('waits for the shopper on her own device', async () => {
    await begin('web');
    await open();
    handoff().claimed('share');
    await rendered(element);
    clock.pass(600);
    expect(dialog().open).to.equal(true);
    await press('Done');
    expect(dialog().open).to.equal(false);
  });

  for (const [reason, words] of [
    ['offline', 'No connection just now'],
    ['empty', 'Your bag is still empty'],
    ['refused', 'That did not work'],
  ] as const) {
    it(`has a way on when it fails: ${reason}`, async () => {
      await begin('kiosk');
      await open();
      handoff().fail(reason);
      await rendered(element);
      expect(text()).to.contain(words);
      expect(await violations(element)).to.deep.equal([]);
      if (reason === 'empty') return press('Close');
      await press('Try again');
      expect(handoff().$offer.get().status).to.equal('preparing');
    });
  }

  it('speaks Arabic, with code and symbols in the order of every language', async () => {
    await begin('kiosk');
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await rendered(element);
    await open();
    const [first, second] = dialog().querySelectorAll('.code bdi span');
    expect((first?.getBoundingClientRect().left ?? 0) < (second?.getBoundingClientRect().left ?? 0)).to.equal(true);
    const [sun, boat] = dialog().querySelectorAll('.match li');
    expect((sun?.getBoundingClientRect().left ?? 0) < (boat?.getBoundingClientRect().left ?? 0)).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leaves no offer behind when it is taken off the page', async () => {
    await begin('kiosk');
    await open();
    element.remove();
    expect(handoff().asked.at(-1)).to.equal('withdraw');
  });
});
