import { expect } from '@esm-bundle/chai';
import type { Channel, Loadable, Profile } from '@throughline/client';
import type { SignInElement } from '../sign-in/sign-in.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused, Unreachable } from '../testing/memory-handoff.ts';
import { profileOf } from '../testing/profile-of.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { PrivacyElement } from './privacy.ts';

define();

const ready = <T>(value: T): Loadable<T> => ({ status: 'ready', value, stale: false, at: 0 });

describe('<tl-privacy>', () => {
  let stage: Stage;
  let element: PrivacyElement;
  const profile = () => stage.client.profile;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string => one('.account').innerText.replaceAll(/\s+/g, ' ');
  const boxes = (): string[] =>
    [...root().querySelectorAll<HTMLElement>('.choice')].map(({ innerText }) => innerText.replaceAll(/\s+/g, ' ').trim());
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve));
    await rendered(element);
  };
  const press = async (name: string): Promise<void> => {
    const button = [...root().querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
    (button ?? expect.fail(`There is no button "${name}"`)).click();
    await settle();
  };
  const tick = async (at: number): Promise<HTMLInputElement> => {
    const box = [...root().querySelectorAll<HTMLInputElement>('.choice input')][at] ?? expect.fail(`There is no box ${at}`);
    box.click();
    await settle();
    return box;
  };
  const arrive = async (more: Partial<Profile> | null = {}, channel: Channel = 'web'): Promise<void> => {
    stage = new Stage(new MemoryClient(undefined, channel));
    if (more) {
      stage.client.session.show({ id: 'se_memory', customer: 'cu_memory', email: 's…@shop.example', channel });
      const hers = profileOf(more);
      profile().$profile.set(ready<Profile | null>(hers));
      profile().$consents.set(ready(hers.consents));
    }
    element = await stage.put('tl-privacy');
    await settle();
  };

  afterEach(() => stage.leave());

  it('has each purpose and channel apart, nothing ticked, with the receipt of what was chosen', async () => {
    await arrive();
    expect(boxes().length).to.equal(12);
    expect(boxes().filter((words) => words.includes('never asked')).length).to.equal(11);
    expect(boxes().at(-3)).to.equal('Web shop Yes since Apr 27, 2026 (Web shop, wording 2026-11)');
    expect([...root().querySelectorAll('.choice :checked')].length).to.equal(1);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('puts a yes and a no on record', async () => {
    await arrive();
    await tick(0);
    expect(profile().asked).to.deep.equal(['granted marketing email']);
    expect(one('.news').innerText).to.equal('Saved');
    await tick(0);
    expect(profile().asked.at(-1)).to.equal('withdrawn marketing email');
  });

  it('says that a no holds here though the shop could not be told', async () => {
    await arrive();
    profile().fails = new Unreachable('away');
    await tick(9);
    expect(one('.news').innerText).to.contain('Holds here from now on');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('asks a guest for this device alone', async () => {
    await arrive(null);
    expect(boxes()).to.deep.equal(['Web shop No: you were never asked', 'Web shop No: you were never asked']);
    expect(text()).to.contain('kept on this device').and.not.to.contain('Your data');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('binds choices at a kiosk to the visit, and lends no file', async () => {
    await arrive({}, 'kiosk');
    expect(boxes().every((words) => words.startsWith('Screens in the shops'))).to.equal(true);
    expect(text()).to.contain('until you leave it').and.to.contain('sign in on your own device').and.not.to.contain('Download');
  });

  it('gives all data as a file', async () => {
    await arrive();
    const names: string[] = [];
    document.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        names.push(event.target.download);
      },
      { once: true },
    );
    HTMLAnchorElement.prototype.click = function click() {
      names.push(this.download);
    };
    await press('Download my data');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(names).to.deep.equal(['memory-2026-11-22.json']);
    expect(one('[part=data] .news').innerText).to.equal('Saved');
  });

  it('erases in two steps, and says what the law keeps', async () => {
    await arrive();
    await press('Erase my account');
    expect(root().activeElement?.id).to.equal('erase');
    expect(profile().asked).to.deep.equal([]);
    expect(text()).to.contain('your points').and.to.contain('The law has us keep');
    expect(await violations(element)).to.deep.equal([]);
    await press('Keep my account');
    expect(root().activeElement?.textContent?.trim()).to.equal('Erase my account');
    await press('Erase my account');
    const heard: string[] = [];
    stage.root.addEventListener('tl-signed-out', ({ reason }) => heard.push(reason));
    await press('Erase for good');
    stage.client.session.show(null);
    await settle();
    expect(heard).to.deep.equal(['erased']);
    expect(text()).to.contain('You are forgotten').and.to.contain('without your name: orders');
    expect(root().activeElement?.className).to.equal('gone');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('wants to be sure who she is, and goes on from there', async () => {
    await arrive();
    profile().fails = new Refused('reauthentication-required');
    await press('Erase my account');
    await press('Erase for good');
    const proof = one<SignInElement>('tl-sign-in');
    await until(() => proof.shadowRoot?.querySelector('form'));
    const field = proof.shadowRoot?.querySelector('input');
    expect([field?.value, field?.readOnly]).to.deep.equal(['sara@shop.example', true]);
    expect(await violations(element)).to.deep.equal([]);
    profile().fails = null;
    proof.shadowRoot?.querySelector('form')?.requestSubmit();
    const code = await until(() => proof.shadowRoot?.querySelector<HTMLInputElement>('#code'));
    code.value = '123456';
    code.dispatchEvent(new Event('input'));
    stage.client.session.show({ id: 'se_new', customer: 'cu_memory', email: 's…@shop.example', channel: 'web' });
    await until(() => root().activeElement?.id === 'erase');
    expect(text()).to.contain('Erase for good');
  });

  it('speaks Arabic, right to left', async () => {
    await arrive();
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await until(() => text().includes('محو حسابي'));
    expect(await violations(element)).to.deep.equal([]);
  });
});
