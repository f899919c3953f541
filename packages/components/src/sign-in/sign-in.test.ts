import { expect } from '@esm-bundle/chai';
import type { MergedLine } from '@throughline/client';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { SignInElement } from './sign-in.ts';

define();

const LINES: readonly MergedLine[] = [
  { sku: 'TEE', title: 'Heavy Tee', before: 0, added: 4, now: 4, outcome: 'added' },
  { sku: 'MUG', title: 'Mug', before: 1, added: 2, now: 3, outcome: 'joined' },
  { sku: 'VASE', title: 'Vase', before: 30, added: 20, now: 40, outcome: 'capped' },
  { sku: 'LAMP', title: 'Lamp', before: 0, added: 1, now: 0, outcome: 'gone' },
];

describe('<tl-sign-in>', () => {
  let stage: Stage;
  let element: SignInElement;
  let clock: FakeClock;
  const session = () => stage.client.session;
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    element.shadowRoot?.querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string => (element.shadowRoot?.querySelector('section') as HTMLElement | null)?.innerText.replaceAll(/\s+/g, ' ') ?? '';
  const focused = (): Element | null | undefined => element.shadowRoot?.activeElement;
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(element);
  };
  const arrive = async (attributes: Record<string, string> = {}, channel: 'web' | 'kiosk' = 'web'): Promise<void> => {
    stage = new Stage(new MemoryClient([], channel));
    element = await stage.put('tl-sign-in', attributes);
    clock = new FakeClock();
    element.clock = clock;
    await settle();
  };
  const press = async (name: string): Promise<void> => {
    const button = [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(({ textContent }) => textContent?.trim() === name);
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await settle();
  };
  const type = async (typed: string, submit = true): Promise<void> => {
    const field = one<HTMLInputElement>('input');
    field.value = typed;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    if (submit) one<HTMLFormElement>('form').requestSubmit();
    await settle();
  };
  const toCode = async (attributes?: Record<string, string>): Promise<void> => {
    await arrive(attributes);
    await type(' sara@shop.example ');
  };

  afterEach(() => stage.leave());

  it('asks for an address, sends a code there and leads to its field', async () => {
    await arrive();
    expect(await violations(element)).to.deep.equal([]);
    expect(one('input').getAttribute('autocomplete')).to.equal('email');
    await type(' sara@shop.example ');
    expect(session().asked).to.deep.equal(['begin sara@shop.example']);
    expect(text()).to.contain('sara@shop.example').and.to.contain('Good for 10 minutes');
    expect(focused() === one('#code')).to.equal(true);
    expect(one('input').getAttribute('autocomplete')).to.equal('one-time-code');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('takes a pasted "123 456" as it comes, at once and once', async () => {
    await toCode();
    await type('123 45', false);
    expect(session().asked.length).to.equal(1);
    await type('123 456', false);
    expect(session().asked.slice(1)).to.deep.equal(['verify 123 456']);
    expect(text()).to.contain('You’re signed in').and.to.contain('s…@example.com');
    expect(focused() === one('h2')).to.equal(true);
  });

  it('says that the address is missing, or none to write to, at its field', async () => {
    await arrive();
    await type('  ');
    expect(one('[role=alert]').innerText).to.equal('Enter your e-mail address.');
    expect(focused() === one('#email')).to.equal(true);
    session().started = new Refused('invalid-request');
    await type('sara@localhost');
    expect(one('[role=alert]').innerText).to.contain('isn’t an address');
    expect(one<HTMLInputElement>('input').value).to.equal('sara@localhost');
    expect(one('input').getAttribute('aria-describedby')).to.equal('fault');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says how many tries a wrong code leaves, and selects it', async () => {
    await toCode();
    session().merged = new Refused('code-wrong', 0, { triesLeft: 1 });
    await type('123456', false);
    const field = one<HTMLInputElement>('input');
    expect(one('[role=alert]').innerText).to.equal('That isn’t the code we sent. 1 try left.');
    expect([focused() === field, field.value, field.selectionStart, field.selectionEnd]).to.deep.equal([true, '123456', 0, 6]);
    session().merged = new Refused('code-wrong', 0, { triesLeft: 0 });
    await type('123457', false);
    expect(one('[role=alert]').innerText).to.contain('doesn’t work any more');
    expect(text()).not.to.contain('Good for');
    await press('Send a new code');
    expect([field.value, focused() === field, one('[role=alert]').innerText]).to.deep.equal(['', true, '']);
    expect(text()).to.contain('Good for 10 minutes');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('has another code sent, and none before the server sends one', async () => {
    await arrive();
    session().started = { id: 'si_memory', expiresIn: 600, delivery: 'sent', resendIn: 45 };
    await type('sara@shop.example');
    expect(text()).to.contain('New code in 45 seconds');
    await press('New code in 45 seconds');
    clock.pass(44);
    await settle();
    expect(text()).to.contain('New code in 1 second');
    expect(session().asked.length).to.equal(1);
    clock.pass(1);
    await settle();
    await press('Send a new code');
    expect(session().asked).to.deep.equal(['begin sara@shop.example', 'resend']);
    await until(() => spoken().includes('A new code is on its way'));
    expect(focused() === one('#code')).to.equal(true);
  });

  it('says when the time of a code is over', async () => {
    await toCode();
    clock.pass(541);
    await settle();
    expect(text()).to.contain('Good for 59 seconds');
    clock.pass(59);
    await settle();
    expect(text()).to.contain('time is over');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says when one can go on after too many tries', async () => {
    await arrive();
    session().started = new Refused('rate-limited', 119_500);
    await type('sara@shop.example');
    expect(one('[role=alert]').innerText).to.contain('in 2 minutes');
    await type('sara@shop.example');
    expect(session().asked.length).to.equal(1);
    clock.pass(120);
    await settle();
    expect(one('[role=alert]').innerText).to.equal('');
    session().started = { id: 'si_memory', expiresIn: 600, delivery: 'delayed' };
    await type('sara@shop.example');
    expect(text()).to.contain('It may take a few minutes').and.not.to.contain('Good for');
  });

  it('loses nothing with the network', async () => {
    await toCode();
    session().merged = new Unreachable('away');
    await type('123 456', false);
    expect(text()).to.contain('No connection');
    expect(one<HTMLInputElement>('input').value).to.equal('123 456');
    session().merged = [];
    await press('Sign in');
    expect(text()).to.contain('You’re signed in');
  });

  it('says so when it takes long', async () => {
    await arrive();
    session().started = new Promise(() => {}) as never;
    await type('sara@shop.example');
    clock.pass(1);
    await settle();
    expect(text()).to.contain('Sending the code').and.to.contain('longer than usual');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('tells line by line what became of the bag', async () => {
    await toCode();
    session().merged = LINES;
    const heard: number[] = [];
    stage.root.addEventListener('tl-signed-in', ({ merged }) => heard.push(merged));
    await type('123456', false);
    expect(heard).to.deep.equal([4]);
    expect(
      [...(element.shadowRoot?.querySelectorAll<HTMLElement>('li') ?? [])].map(({ innerText }) => innerText.split('\n')[1]),
    ).to.deep.equal([
      'Added: 4 in your bag now',
      '1 + 2: 3 in your bag now',
      '30 + 20, but no more can be had: 40 in your bag now',
      'Not available any more, so it wasn’t added',
    ]);
    expect(focused() === one('h2')).to.equal(true);
    expect(await violations(element)).to.deep.equal([]);
    await press('Got it');
    expect(text()).to.contain('You’re signed in');
    await press('Sign out');
    expect(session().asked.at(-1)).to.equal('signOut');
    expect(one<HTMLInputElement>('input').value).to.equal('');
  });

  it('is nothing inside something else once there is nothing to tell', async () => {
    await toCode({ bare: '' });
    await type('123456', false);
    expect(element.shadowRoot?.querySelector('section')).to.equal(null);
  });

  it('forgets what was typed with the session of a kiosk', async () => {
    await arrive({}, 'kiosk');
    expect(text()).to.contain('This screen forgets you');
    expect(one('input').getAttribute('autocomplete')).to.equal('off');
    await type('sara@shop.example');
    document.dispatchEvent(new Event('tl-session-end'));
    await settle();
    expect(one<HTMLInputElement>('#email').value).to.equal('');
  });

  it('keeps the address when another shall be used', async () => {
    await toCode();
    await press('Use another address');
    expect(one<HTMLInputElement>('#email').value.trim()).to.equal('sara@shop.example');
    expect(focused() === one('#email')).to.equal(true);
  });

  it('speaks Arabic, right to left', async () => {
    await arrive();
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await until(() => text().includes('تسجيل الدخول'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
