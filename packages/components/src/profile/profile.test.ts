import { expect } from '@esm-bundle/chai';
import type { Channel, Loadable, OrderPage, Profile } from '@throughline/client';
import { atom } from 'nanostores';
import type { SignInElement } from '../sign-in/sign-in.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { profileOf } from '../testing/profile-of.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { ProfileElement } from './profile.ts';

define();

const ready = <T>(value: T, stale = false): Loadable<T> => ({ status: 'ready', value, stale, at: 0 });

describe('<tl-profile>', () => {
  let stage: Stage;
  let element: ProfileElement;
  const profile = () => stage.client.profile;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string => one('.account').innerText.replaceAll(/\s+/g, ' ');
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(element);
  };
  const press = async (name: string): Promise<void> => {
    const button = [...root().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await settle();
  };
  /** With what is new of the client’s verbs. */
  const rerendered = async (): Promise<void> => {
    profile().$profile.set({ ...profile().$profile.get() });
    await settle();
  };
  const fill = async (selector: string, value: string): Promise<void> => {
    const field = one<HTMLInputElement>(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };
  const signedIn = (more: Partial<Profile> = {}): void => {
    stage.client.session.show({ id: 'se_memory', customer: 'cu_memory', email: 's…@shop.example', channel: 'web' });
    profile().$profile.set(ready<Profile | null>(profileOf(more)));
  };
  const arrive = async (more: Partial<Profile> | null = {}, channel: Channel = 'web'): Promise<void> => {
    stage = new Stage(new MemoryClient(undefined, channel));
    if (more) signedIn(more);
    element = await stage.put('tl-profile', { 'order-url': '/orders/{id}', 'stores-url': '/stores' });
    await settle();
  };

  afterEach(() => stage.leave());

  it('lets a guest sign in, and leads her to what it shows then', async () => {
    await arrive(null);
    const signIn = one<SignInElement>('tl-sign-in');
    expect(text()).not.to.contain('Orders');
    const field = signIn.shadowRoot?.querySelector('input') ?? expect.fail('nothing to sign in with');
    field.value = 'sara@shop.example';
    field.dispatchEvent(new Event('input'));
    signIn.shadowRoot?.querySelector('form')?.requestSubmit();
    const code = await until(() => signIn.shadowRoot?.querySelector<HTMLInputElement>('#code'));
    profile().$profile.set(ready<Profile | null>(profileOf()));
    code.value = '123456';
    code.dispatchEvent(new Event('input'));
    await until(() => root().activeElement?.localName === 'h2');
    expect(text()).to.contain('sara@shop.example').and.to.contain('With us since March 1, 2025');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('says what would best be done with the points, and what happened', async () => {
    await arrive();
    expect([...root().querySelectorAll<HTMLElement>('[part=points] .body > ul li')].map(({ innerText }) => innerText)).to.deep.equal([
      'Enough for €5.00 off',
      '20 expire on Friday, November 27',
      '30 more for free shipping',
    ]);
    one<HTMLDetailsElement>('details').open = true;
    expect(text()).to.contain('120 points').and.to.contain('For an order').and.to.contain('+120');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('puts what the points are good for into the bag, and says why not', async () => {
    const enoughFor = { kind: 'free-shipping', points: 100, code: 'POINTS100' } as const;
    await arrive({ loyalty: { points: 120, owed: 0, expiring: null, next: null, enoughFor } });
    const use = one('[part=points] button');
    expect(use.innerText).to.equal('Use 100 points');
    const { cart } = stage.client;
    const { applyCode } = cart;
    cart.applyCode = () => Promise.reject(Object.assign(new Refused('code-not-applicable'), { problem: { reason: 'nothing-matches' } }));
    use.focus();
    use.click();
    await settle();
    expect(one('[part=points] .news').innerText).to.equal('Nothing in your bag is part of this offer yet');
    expect(await violations(element)).to.deep.equal([]);
    cart.applyCode = applyCode;
    use.click();
    await settle();
    cart.show({ codes: [{ code: 'POINTS100', status: 'applied', title: 'For your points', missing: null, with: null }] });
    await settle();
    expect(cart.asked).to.deep.equal(['applyCode POINTS100']);
    expect([use.innerText, root().activeElement === use]).to.deep.equal(['In your bag', true]);
    expect(text()).to.contain('The points go when you order.');
    use.click();
    await settle();
    expect(cart.asked.length).to.equal(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('promises nothing at a press that a shop gives some other way', async () => {
    await arrive();
    expect(text()).to.contain('Enough for €5.00 off');
    expect(root().querySelector('[part=points] button') === null).to.equal(true);
  });

  it('lists the orders, each with a way to it that a page may take over', async () => {
    await arrive();
    const link = one<HTMLAnchorElement>('a.order');
    expect(link.href).to.match(/\/orders\/or_/);
    const heard: string[] = [];
    stage.root.addEventListener('tl-order-select', (event) => {
      heard.push(event.order);
      event.preventDefault();
    });
    link.click();
    expect(heard.length).to.equal(1);
    stage.client.orders.$list.set(ready({ items: [], next: null }));
    await settle();
    expect(text()).to.contain('No orders yet');
  });

  it('shows nothing beneath the orders until they are there, for they would move it; afterwards all of it stays', async () => {
    stage = new Stage(new MemoryClient());
    const { $list } = stage.client.orders;
    const there = $list.get();
    $list.set({ status: 'loading', value: null });
    signedIn();
    element = await stage.put('tl-profile');
    await settle();
    expect(text()).to.contain('120 points').and.to.contain('Orders').and.not.to.contain('Preferences');
    expect(root().querySelector('tl-privacy')).to.equal(null);
    $list.set(there);
    await settle();
    expect(text()).to.contain('Preferences').and.to.contain('Measurements');
    const privacy = one('tl-privacy');
    $list.set({ status: 'loading', value: null });
    await settle();
    expect(text()).to.contain('Preferences');
    expect(one('tl-privacy')).to.equal(privacy);
  });

  it('tells the address by its beginning at a kiosk, where others read along', async () => {
    await arrive({}, 'kiosk');
    expect(one('header h2').innerText).to.equal('s…@shop.example');
    expect(text()).not.to.contain('sara@');
  });

  it('keeps a preference as soon as it is chosen, and says so', async () => {
    await arrive();
    await fill('#currency', '');
    expect(profile().asked).to.deep.equal(['update {"currency":null}']);
    expect(one('[part=preferences] .news').innerText).to.equal('Saved');
  });

  for (const [why, refusal, words] of [
    ['another device was faster', new Refused('profile-changed'), 'Changed on another device'],
    ['the network is away', new Unreachable('away'), 'No connection'],
    ['something else is wrong', new Error('what'), 'Nothing was changed'],
  ] as const) {
    it(`says why it was not kept: ${why}`, async () => {
      await arrive();
      profile().fails = refusal;
      await fill('#language', '');
      expect(one('[part=preferences] .news').innerText).to.contain(words);
      expect(await violations(element)).to.deep.equal([]);
    });
  }

  it('shows the choice that holds, not the one that could not be kept', async () => {
    await arrive();
    profile().fails = new Refused('profile-changed');
    const language = one<HTMLSelectElement>('#language');
    language.value = 'ar';
    language.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
    expect(language.value).to.equal('en');
    profile().$profile.set(ready<Profile | null>(profileOf({ preferences: { ...profileOf().preferences, language: 'ar' } })));
    await settle();
    expect(language.value).to.equal('ar');
  });

  it('leads on from a button that goes', async () => {
    await arrive({ consents: [], measurements: null });
    const pressed = async (name: string): Promise<Element | null> => {
      const button = [...root().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
      button?.focus();
      await press(name);
      return root().activeElement;
    };
    profile().giveConsent = (purpose, channel) => {
      profile().$profile.set(ready<Profile | null>(profileOf({ preferences: { ...profileOf().preferences, homeStore: 'st_a' } })));
      return Promise.resolve({ id: 'rc_1', purpose, channel, choice: 'granted', text: '', locale: 'en' });
    };
    expect((await pressed('Agree and enter'))?.id).to.equal('size-height');
    expect((await pressed('More measurements'))?.id).to.equal('size-neck');
    expect((await pressed('Forget them all'))?.id).to.equal('size-height');
    expect((await pressed('Remove'))?.id).to.equal('home');
    const { $list, list } = stage.client.orders;
    const [first] = $list.get().value?.items ?? [];
    if (!first) expect.fail('There is no order');
    const $first = atom(ready({ items: [first], next: 'more' }));
    const $more = atom<Loadable<OrderPage>>({ status: 'loading', value: null });
    stage.client.orders.list = (after?: string) => (after ? $more : $first);
    await rerendered();
    await pressed('Show earlier ones');
    $more.set({ status: 'error', value: null, problem: { type: 'about:blank', title: 'No', status: 500 } });
    await settle();
    expect(one('[part=orders] [role=alert]').innerText).to.contain('Try again');
    expect(await violations(element)).to.deep.equal([]);
    $more.set(ready({ items: [{ ...first, number: 'DE-OLD' }], next: null }));
    await settle();
    expect(root().activeElement?.textContent).to.contain('DE-OLD');
    stage.client.orders.list = list;
  });

  it('takes measurements as people write them, in her unit', async () => {
    await arrive({ preferences: { language: null, currency: null, units: 'in', homeStore: null } });
    await fill('#size-chest', '34 1/2');
    expect(profile().asked).to.deep.equal(['update {"chest":876}']);
    expect(one<HTMLInputElement>('#size-chest').value).to.equal('34½');
    await fill('#size-waist', 'M');
    expect(one('[role=alert]').innerText).to.match(/^Waist: enter a length from ½\sin to 118\sin, such as 30⅞\sin\.$/);
    expect(one<HTMLInputElement>('#size-waist').value).to.equal('M');
    await fill('#size-waist', '');
    expect(profile().asked.at(-1)).to.equal('update {"waist":null}');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('asks before it keeps measurements', async () => {
    await arrive({ consents: [], measurements: null });
    expect(root().querySelector('#size-waist')).to.equal(null);
    await press('Agree and enter');
    expect(profile().asked).to.deep.equal(['granted fit web']);
  });

  it('signs out here, and on all devices', async () => {
    await arrive();
    const heard: string[] = [];
    stage.root.addEventListener('tl-signed-out', ({ reason }) => heard.push(reason));
    await press('Sign out on all devices');
    expect(stage.client.session.asked).to.deep.equal(['signOut everywhere']);
    expect(heard).to.deep.equal(['left']);
    await until(() => one<SignInElement>('tl-sign-in').shadowRoot?.activeElement?.id === 'email');
  });

  it('stands with old values without network, and with a way on when it fails', async () => {
    await arrive();
    stage.client.$network.set('offline');
    profile().$profile.set(ready<Profile | null>(profileOf(), true));
    await settle();
    expect(text()).to.contain('You are offline');
    stage.client.$network.set('online');
    profile().$profile.set({ status: 'error', value: null, problem: { type: 'about:blank', title: 'No', status: 500 } });
    await settle();
    await press('Try again');
    expect(profile().asked).to.deep.equal(['refresh']);
    profile().$profile.set({ status: 'loading', value: null });
    await settle();
    expect(one('[aria-busy]')).not.to.equal(null);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('holds a name of 200 characters, and speaks Arabic', async () => {
    await arrive({ email: `${'a'.repeat(64)}@${'b'.repeat(120)}.example` });
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await until(() => text().includes('الطلبات'));
    expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    expect(await violations(element)).to.deep.equal([]);
  });
});
