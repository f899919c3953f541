import { expect } from '@esm-bundle/chai';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import type { Claim } from './claim.ts';
import { define } from './define.ts';

define();

const TOKEN = 'ho_AAAAAAAAAAAAAAAAAAAAAA';

describe('<tl-claim>', () => {
  let stage: Stage;
  let element: Claim;
  const address = location.href;
  const handoff = () => stage.client.handoff;
  const one = (selector: string): HTMLElement =>
    element.shadowRoot?.querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string => one('section').innerText.replaceAll(/\s+/g, ' ');
  const title = (): string => one('h2').innerText;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(element);
  };
  const press = async (name: string): Promise<void> => {
    const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name);
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await settle();
  };
  const arrive = async (hash = `#tl=${TOKEN}`): Promise<void> => {
    history.replaceState(null, '', location.pathname + location.search + hash);
    element = await stage.put('tl-claim');
    await settle();
  };
  const type = async (code: string): Promise<void> => {
    (one('input') as HTMLInputElement).value = code;
    (one('form') as HTMLFormElement).requestSubmit();
    await settle();
  };

  beforeEach(() => {
    stage = new Stage(new MemoryClient([], 'mobile'));
  });
  afterEach(() => {
    stage.leave();
    history.replaceState(null, '', address);
  });

  it('takes the token out of the address at once, and asks what it would give', async () => {
    await arrive();
    expect(location.href).not.to.contain('ho_');
    expect(handoff().asked).to.deep.equal([`preview ${TOKEN}`]);
    expect(title()).to.equal('Continue here?');
    expect(text()).to.contain('Memory').and.to.contain('3 pieces').and.to.contain('Kiosk 2, ground floor').and.to.contain('Sun Boat Bird');
    expect(element.shadowRoot?.innerHTML).not.to.contain('ho_');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('consumes nothing before the shopper says so', async () => {
    await arrive();
    await press('Not mine');
    expect(handoff().asked).to.deep.equal([`preview ${TOKEN}`]);
    expect(title()).to.equal('Good that you looked');
    expect(element.shadowRoot?.activeElement === one('h2')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('takes the cart over, once, and opens it', async () => {
    await arrive();
    const heard: string[] = [];
    stage.root.addEventListener('tl-claimed', ({ mode }) => heard.push(`claimed ${mode}`));
    stage.root.addEventListener('tl-cart-open', () => heard.push('open'));
    const accept = one('[part=accept]');
    accept.click();
    accept.click();
    await settle();
    expect(handoff().asked.filter((verb) => verb.startsWith('claim'))).to.deep.equal([`claim ${TOKEN}`]);
    expect(title()).to.equal('Your bag is here');
    expect(heard).to.deep.equal(['claimed move', 'open']);
    expect((one('a') as HTMLAnchorElement).href).to.equal('https://shop.example/');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('leaves the cart closed where the page has other plans', async () => {
    await arrive();
    let opened = false;
    stage.root.addEventListener('tl-claimed', (event) => event.preventDefault());
    stage.root.addEventListener('tl-cart-open', () => (opened = true));
    await press('Continue here');
    expect(opened).to.equal(false);
  });

  it('takes a typed code as it comes', async () => {
    await arrive('');
    expect(title()).to.equal('Enter your code');
    expect(await violations(element)).to.deep.equal([]);
    await type('  k7qp 3xwm ');
    expect(handoff().asked).to.deep.equal(['preview k7qp 3xwm']);
    expect(title()).to.equal('Continue here?');
  });

  it('asks for a code where there is none, at the field', async () => {
    await arrive('');
    await type('   ');
    expect(handoff().asked).to.deep.equal([]);
    expect(one('[role=alert]').innerText).to.contain('eight letters');
    expect(one('input').getAttribute('aria-invalid')).to.equal('true');
    expect(element.shadowRoot?.activeElement === one('input')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
  });

  for (const where of ['preview', 'claim'] as const) {
    it(`says one clear sentence for a wrong, used or expired code: ${where}`, async () => {
      const refusal = new Refused('handoff-unavailable');
      if (where === 'preview') handoff().previewed = refusal;
      else handoff().result = refusal;
      await arrive(where === 'preview' ? '' : undefined);
      await (where === 'preview' ? type('K7QP-3XWM') : press('Continue here'));
      expect(one('[role=alert]').innerText).to.equal(
        'This code is wrong, used or expired. Get a new one on the other screen and enter it here.',
      );
      expect(element.shadowRoot?.activeElement === one('input')).to.equal(true);
      expect(text()).not.to.contain('Memory').and.not.to.contain('Kiosk');
    });
  }

  it('keeps a wrong code, selected, beside what is wrong with it', async () => {
    handoff().previewed = new Refused('handoff-unavailable');
    await arrive('');
    await type('k7qp 3xwn');
    const field = one('input') as HTMLInputElement;
    expect(field.value).to.equal('k7qp 3xwn');
    expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, 9]);
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    expect(one(`#${field.getAttribute('aria-describedby')}`).innerText).to.contain('wrong, used or expired');
  });

  it('shows no token of a link that is used up', async () => {
    handoff().previewed = new Refused('handoff-unavailable');
    await arrive();
    expect((one('input') as HTMLInputElement).value).to.equal('');
  });

  it('says how long to wait after too many tries', async () => {
    handoff().previewed = new Refused('rate-limited', 29_500);
    await arrive();
    expect(one('[role=alert]').innerText).to.contain('Wait 30 seconds');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tries the same code again after a loss of network, and loses nothing', async () => {
    handoff().previewed = new Unreachable('away');
    await arrive();
    expect(one('[role=alert]').innerText).to.contain('No connection');
    handoff().previewed = {
      brand: 'Memory',
      mode: 'share',
      from: { channel: 'mobile', label: null },
      quantity: 1,
      match: ['key', 'cup', 'tree'],
      expiresIn: 9,
    };
    await press('Try again');
    expect(title()).to.equal('Continue here?');
    expect(text()).to.contain('a phone').and.to.contain('1 piece').and.to.contain('stays on the other device');
    handoff().result = new Unreachable('away');
    await press('Continue here');
    expect(title()).to.equal('Continue here?');
    expect(one('[role=alert]').innerText).to.contain('No connection');
    expect(one('[part=accept]').ariaDisabled).to.equal('false');
  });

  it('reads a code that comes while it stands', async () => {
    await arrive('');
    location.hash = `tl=${TOKEN}`;
    await until(() => handoff().asked.length);
    await settle();
    expect(title()).to.equal('Continue here?');
    expect(location.hash).to.equal('');
  });

  it('speaks Arabic, right to left', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await arrive();
    expect(title()).to.equal('هل تتابع هنا؟');
    expect(await violations(element)).to.deep.equal([]);
  });
});
