import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Device, Tab } from '../../sim/device.ts';
import { createWorld, type World } from '../../sim/world.ts';
import { agreesTo, type Client, type Consent, type Loadable, type Profile } from '../index.ts';
// Loaded here, so that no page waits for the disk of the machine that simulates it.
import '../session/create-session.ts';
import './create-profile.ts';

const EMAIL = 'ada@example.test';
const SHOWN = { text: '2026-11', locale: 'en' };

interface Page {
  readonly device: Device;
  readonly tab: Tab;
  readonly client: Client;
  readonly profiles: Loadable<Profile | null>[];
  readonly consents: Loadable<readonly Consent[]>[];
}

let world: World;
beforeEach(async () => {
  world = await createWorld(11);
});
afterEach(() => world.close());

const page = (device: Device, channel: 'web' | 'kiosk' = 'web'): Page => {
  const tab = device.open();
  const client = world.client(tab, { channel });
  const [profiles, consents]: [Page['profiles'], Page['consents']] = [[], []];
  client.profile.$profile.subscribe((state) => void profiles.push(state));
  client.profile.$consents.subscribe((state) => void consents.push(state));
  return { device, tab, client, profiles, consents };
};

const signIn = async ({ client }: Page): Promise<void> => {
  await world.until(client.session.begin(EMAIL));
  const mails = await world.storage.db.selectFrom('mails').select(['subject', 'created_at']).orderBy('created_at', 'desc').execute();
  await world.until(client.session.verify(/\d{6}/.exec(mails[0]?.subject ?? '')?.[0] ?? ''));
  await world.timeline.pass(500);
};

const open = async (name = 'phone', channel: 'web' | 'kiosk' = 'web'): Promise<Page> => {
  const opened = page(world.device(name), channel);
  await signIn(opened);
  return opened;
};

const shown = ({ profiles }: Page): Profile | null | undefined => profiles.at(-1)?.value;
const chosen = ({ consents }: Page): string[] =>
  (consents.at(-1)?.value ?? []).map(({ purpose, channel, choice }) => `${purpose} ${channel} ${choice}`);
const kept = (device: Device): unknown[] => [...device.disk.values].filter(([key]) => key.endsWith('/consents')).map(([, value]) => value);

describe('a profile', () => {
  it('is nobody’s until she signs in, and nobody’s again when she signs out', async () => {
    const phone = page(world.device('phone'));
    await world.timeline.pass(500);
    expect([phone.profiles[0]?.status, phone.profiles.at(-1)]).toMatchObject(['loading', { status: 'ready', value: null }]);
    await signIn(phone);
    expect(shown(phone)).toMatchObject({ email: EMAIL, version: 1 });
    await world.until(phone.client.session.signOut());
    await world.timeline.pass(500);
    expect(shown(phone)).toBeNull();
  });

  it('shows a change at once, and has it when the server has', async () => {
    const phone = await open();
    const first = phone.client.profile.update({ preferences: { units: 'in' } });
    const second = phone.client.profile.update({ preferences: { language: 'ar' } });
    await world.timeline.pass(0);
    expect(shown(phone)).toMatchObject({ version: 1, preferences: { units: 'in', language: 'ar' } });
    await world.until(Promise.all([first, second]));
    expect(shown(phone)).toMatchObject({ version: 3, preferences: { units: 'in', language: 'ar' } });
    const laptop = await open('laptop');
    expect(shown(laptop)?.preferences).toMatchObject({ units: 'in', language: 'ar' });
  });

  it('takes a refused change back, and says why', async () => {
    const phone = await open();
    const update = phone.client.profile.update({ preferences: { currency: 'GBP', units: 'in' } });
    await expect(world.until(update)).rejects.toMatchObject({ reason: 'currency-unavailable' });
    expect(shown(phone)?.preferences).toMatchObject({ currency: null, units: null });
    await expect(world.until(phone.client.profile.update({ measurements: { chest: 960 } }))).rejects.toMatchObject({
      reason: 'consent-required',
    });
  });

  it('of another device that was faster is shown before she decides again', async () => {
    const [phone, laptop] = [await open(), await open('laptop')];
    await world.until(laptop.client.profile.update({ preferences: { language: 'ar' } }));
    const late = phone.client.profile.update({ preferences: { language: 'en' } });
    await expect(world.until(late)).rejects.toMatchObject({ reason: 'profile-changed' });
    await world.timeline.pass(500);
    expect(shown(phone)?.preferences.language).toBe('ar');
    await world.until(phone.client.profile.update({ preferences: { language: 'en' } }));
    expect(shown(phone)?.preferences.language).toBe('en');
  });

  it('is changed once though the answer was lost', async () => {
    const phone = await open();
    world.network.weather = { ...world.network.weather, loseAnswer: 0.5, double: 0.5 };
    const profile = await world.until(phone.client.profile.update({ preferences: { units: 'cm' } }).catch(() => null));
    expect(profile?.version ?? 2).toBe(2);
  });

  it('can not be changed by a guest', async () => {
    const phone = page(world.device('phone'));
    await expect(world.until(phone.client.profile.update({ preferences: { units: 'in' } }))).rejects.toMatchObject({
      reason: 'sign-in-required',
    });
    await expect(world.until(phone.client.profile.exportData())).rejects.toMatchObject({ reason: 'sign-in-required' });
  });

  it('leaves nothing behind when the client is disposed of', async () => {
    const phone = await open();
    void phone.client.profile.update({ preferences: { units: 'in' } }).catch(() => {});
    phone.client.dispose();
    await world.timeline.pass(100);
    expect(phone.tab.open).toMatchObject({ timers: 0, listeners: 0, channels: 0, requests: 0, storages: 0 });
  });
});

describe('a guest’s consent', () => {
  it('is kept on the device, after she chose and not before', async () => {
    const phone = page(world.device('phone'));
    await world.timeline.pass(500);
    expect([chosen(phone), kept(phone.device)]).toEqual([[], []]);
    await world.until(phone.client.profile.giveConsent('analytics', 'web', SHOWN));
    await world.until(phone.client.profile.withdrawConsent('personalisation', 'web'));
    expect(chosen(phone)).toEqual(['analytics web granted', 'personalisation web withdrawn']);
    const consents = phone.consents.at(-1)?.value;
    expect([agreesTo(consents, 'analytics', 'web'), agreesTo(consents, 'analytics', 'sms'), agreesTo(consents, 'fit', 'web')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(kept(phone.device)).toMatchObject([[{ text: '2026-11', locale: 'en' }, { text: null }]]);
    phone.tab.kill();
    const again = page(phone.device);
    await world.timeline.pass(500);
    expect(chosen(again)).toEqual(['analytics web granted', 'personalisation web withdrawn']);
  });

  it('is taken back as easily, without a network too', async () => {
    const phone = page(world.device('phone'));
    await world.until(phone.client.profile.giveConsent('analytics', 'web', SHOWN));
    phone.device.setOnline(false);
    await world.until(phone.client.profile.withdrawConsent('analytics', 'web'));
    expect(chosen(phone)).toEqual(['analytics web withdrawn']);
  });

  it('is forgotten with her', async () => {
    const phone = page(world.device('phone'));
    await world.until(phone.client.profile.giveConsent('analytics', 'web', SHOWN));
    await world.until(phone.client.cart.forget());
    await world.timeline.pass(500);
    expect([chosen(phone), kept(phone.device)]).toEqual([[], []]);
  });

  it('at a kiosk is never written down, and gone with the cart that is taken along', async () => {
    const kiosk = page(world.device('kiosk'), 'kiosk');
    const { profile, handoff, cart } = kiosk.client;
    await world.until(profile.giveConsent('analytics', 'kiosk', SHOWN));
    expect([chosen(kiosk), kept(kiosk.device)]).toEqual([['analytics kiosk granted'], []]);
    await world.until(cart.add({ sku: 'MUG' }));
    void handoff.offer();
    await world.timeline.pass(1500);
    const state = handoff.$offer.get();
    const phone = page(world.device('phone'));
    await world.until(phone.client.handoff.claim({ code: state.status === 'open' ? state.handoff.code : '' }));
    await world.timeline.pass(1000);
    expect([chosen(kiosk), chosen(phone)]).toEqual([[], []]);
  });
});

describe('a customer’s consent', () => {
  it('is the server’s: with a receipt, on every device, and not kept on this one', async () => {
    const [phone, laptop] = [await open(), await open('laptop')];
    const given = await world.until(phone.client.profile.giveConsent('marketing', 'email', SHOWN));
    expect(given.id).toMatch(/^rc_/);
    expect([chosen(phone), kept(phone.device)]).toEqual([['marketing email granted'], []]);
    laptop.tab.tell('wake');
    await world.timeline.pass(60_000);
    laptop.tab.tell('wake');
    await world.timeline.pass(1000);
    expect(chosen(laptop)).toEqual(['marketing email granted']);
  });

  it('withdrawn without a network holds here at once, and is never a yes again by itself', async () => {
    const phone = await open();
    await world.until(phone.client.profile.giveConsent('marketing', 'email', SHOWN));
    phone.device.setOnline(false);
    await expect(world.until(phone.client.profile.withdrawConsent('marketing', 'email'))).rejects.toMatchObject({ name: 'NetworkError' });
    expect(chosen(phone)).toEqual(['marketing email withdrawn']);
    await expect(world.until(phone.client.profile.giveConsent('marketing', 'email', SHOWN))).rejects.toMatchObject({
      name: 'NetworkError',
    });
    expect(chosen(phone)).toEqual(['marketing email withdrawn']);
    phone.device.setOnline(true);
    await world.until(phone.client.profile.giveConsent('marketing', 'email', SHOWN));
    expect([chosen(phone), kept(phone.device)]).toEqual([['marketing email granted'], []]);
  });

  it('is not denied where it can not be read', async () => {
    const { device, client } = await open();
    await world.until(client.profile.giveConsent('marketing', 'email', SHOWN));
    device.setOnline(false);
    const later = page(device);
    await world.timeline.pass(60_000);
    expect(later.consents.at(-1)).toMatchObject({ status: 'error', value: null });
  });

  it('does not outweigh a guest’s no on this device', async () => {
    const laptop = await open('laptop');
    await world.until(laptop.client.profile.giveConsent('analytics', 'web', SHOWN));
    const phone = page(world.device('phone'));
    await world.until(phone.client.profile.withdrawConsent('analytics', 'web'));
    await signIn(phone);
    expect(chosen(phone)).toEqual(['analytics web withdrawn']);
    expect(chosen(laptop)).toEqual(['analytics web granted']);
  });

  it('to keeping measurements lets them be kept, and withdrawn takes them away', async () => {
    const phone = await open();
    const { profile } = phone.client;
    await world.until(profile.giveConsent('fit', 'web', SHOWN));
    await world.until(profile.update({ measurements: { chest: 960, waist: 780 } }));
    void profile.update({ measurements: { waist: null } });
    await world.timeline.pass(0);
    expect(shown(phone)?.measurements).toEqual({ chest: 960 });
    await world.timeline.pass(500);
    await world.until(profile.withdrawConsent('fit', 'web'));
    expect(shown(phone)?.measurements).toBeNull();
  });
});

describe('erasing', () => {
  it('gives her everything first, if she wants, then forgets her there and here', async () => {
    const phone = await open();
    await world.until(phone.client.cart.add({ sku: 'MUG' }));
    await world.until(phone.client.profile.giveConsent('marketing', 'email', SHOWN));
    const { data } = await world.until(phone.client.profile.exportData());
    expect(data).toMatchObject({ profile: { email: EMAIL }, consents: [{ purpose: 'marketing' }], cart: { lines: [{ sku: 'MUG' }] } });
    expect(await world.until(phone.client.profile.erase())).toMatchObject({ kept: [] });
    await world.timeline.pass(1000);
    expect([...phone.device.disk.values]).toEqual([]);
    expect([shown(phone), phone.client.cart.$cart.get().lines]).toEqual([null, []]);
    expect(await world.storage.db.selectFrom('customers').selectAll().execute()).toEqual([]);
  });

  it('wants her to have signed in a short while ago, and changes nothing otherwise', async () => {
    const phone = await open();
    await world.timeline.pass(11 * 60_000);
    await expect(world.until(phone.client.profile.erase())).rejects.toMatchObject({ reason: 'reauthentication-required' });
    expect(shown(phone)).toMatchObject({ email: EMAIL });
  });

  it('of a customer lets her other devices begin anew', async () => {
    const [phone, laptop] = [await open(), await open('laptop')];
    await world.until(laptop.client.cart.add({ sku: 'MUG' }));
    await world.until(phone.client.profile.erase());
    await world.timeline.pass(20_000);
    expect(laptop.client.cart.$cart.get().lines).toEqual([]);
    await world.until(laptop.client.cart.add({ sku: 'LAMP' }));
    expect(laptop.client.cart.$cart.get().lines.map(({ sku }) => sku)).toEqual(['LAMP']);
  });
});
