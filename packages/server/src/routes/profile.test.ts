import { ConsentReceipts, Erasure, Problem, Profile, ProfileExport } from '@throughline/contract';
import { describe, expect, it } from 'vitest';
import { newReceiptId } from '../../test/exercises/profile.ts';
import { type Answer, Device, openShop, type Shop, signIn } from '../../test/shop.ts';

const STORE = `st_${'l'.repeat(22)}`;
const EMAIL = 'ada+fit@example.test';

interface Customer {
  readonly shop: Shop;
  readonly customer: string;
  readonly device: Device;
  ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  read(channel?: string): Promise<Profile>;
  choose(purpose: string, choice: 'granted' | 'withdrawn', channel?: string, place?: string): Promise<Answer>;
}

const as = (shop: Shop, { customer, bearer }: { customer: string; bearer: string }): Customer => {
  const device = new Device(shop.app, undefined, undefined, { authorization: `Bearer ${bearer}` });
  const ask: Customer['ask'] = (method, path, body, headers) => device.send(method, path, body, headers);
  return {
    shop,
    customer,
    device,
    ask,
    read: async (channel = 'web') => Profile.parse((await ask('GET', '/profile', undefined, { 'throughline-channel': channel })).body),
    choose: (purpose, choice, channel = 'web', place = 'web') =>
      ask(
        'POST',
        '/profile/consents',
        { choices: [{ id: newReceiptId(), purpose, channel, choice, ...(choice === 'granted' && { text: '2026-11', locale: 'en' }) }] },
        { 'throughline-channel': place },
      ),
  };
};

const open = async (): Promise<Customer> => {
  const shop = await openShop();
  return as(shop, await signIn(shop, EMAIL));
};

const problemOf = ({ body }: Answer): string => String(body['type']).slice('urn:throughline:problem:'.length);

describe('a profile', () => {
  it('is empty at first, kept by nobody, and tells its version', async () => {
    const ada = await open();
    const { body, headers } = await ada.ask('GET', '/profile');
    expect(Profile.parse(body)).toMatchObject({
      id: ada.customer,
      email: EMAIL,
      version: 1,
      preferences: { language: null, currency: null, units: null, homeStore: null },
      measurements: null,
      consents: [],
      loyalty: null,
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toMatch(/^"1-/);
    expect((await ada.ask('GET', '/profile', undefined, { 'if-none-match': headers.get('etag') ?? '' })).status).toBe(304);
  });

  it('takes what is named, forgets what is null, and leaves the rest', async () => {
    const ada = await open();
    await ada.ask('PATCH', '/profile', { basedOn: 1, preferences: { language: 'pt-BR', currency: 'JPY', homeStore: STORE } });
    const { body } = await ada.ask('PATCH', '/profile', { basedOn: 2, preferences: { currency: null, units: 'in' } });
    expect(body).toMatchObject({ version: 3, preferences: { language: 'pt-BR', currency: null, units: 'in', homeStore: STORE } });
    expect((await ada.read()).preferences).toEqual(body['preferences']);
  });

  it('refuses what was decided on another version, unless it is so already', async () => {
    const ada = await open();
    const first = { basedOn: 1, preferences: { units: 'in' } };
    await ada.ask('PATCH', '/profile', first);
    const stale = await ada.ask('PATCH', '/profile', { basedOn: 1, preferences: { language: 'ar' } });
    expect([stale.status, problemOf(stale)]).toEqual([412, 'profile-changed']);
    const again = await ada.ask('PATCH', '/profile', first);
    expect([again.status, again.body['version']]).toEqual([200, 2]);
  });

  it('lets the version be told by If-Match', async () => {
    const ada = await open();
    const etag = (await ada.ask('GET', '/profile')).headers.get('etag') ?? '';
    const patch = (units: string, tag: string) => ada.ask('PATCH', '/profile', { preferences: { units } }, { 'if-match': tag });
    expect((await patch('in', etag)).status).toBe(200);
    expect((await patch('cm', etag)).status).toBe(412);
    expect((await patch('cm', '"2"')).body['errors']).toMatchObject([{ pointer: 'header/If-Match' }]);
    expect((await ada.ask('PATCH', '/profile', { preferences: { units: 'cm' } })).body['errors']).toMatchObject([{ pointer: '/basedOn' }]);
  });

  it('changed from two devices at once, lets one win', async () => {
    const ada = await open();
    const answers = await Promise.all(
      ['ar', 'de', 'fr', 'it'].map((language) => ada.ask('PATCH', '/profile', { basedOn: 1, preferences: { language } })),
    );
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412, 412, 412]);
    expect((await ada.read()).version).toBe(2);
  });

  it.each([
    [{ preferences: { language: 'a language' } }, '/preferences/language', 'expected a language such as "en" or "pt-BR"'],
    [{ preferences: { currency: 'euro' } }, '/preferences/currency', 'ISO 4217'],
    [{ preferences: { units: 'feet' } }, '/preferences/units', '"cm"'],
    [{ preferences: { homeStore: '<b>' } }, '/preferences/homeStore', 'a store id'],
    [{ preferences: 'in' }, '/preferences', 'an object'],
    [{ measurements: { chest: 96.5 } }, '/measurements/chest', 'whole millimetres'],
    [{ measurements: { waist: 96_000 } }, '/measurements/waist', 'from 10 to 3000'],
    [{ measurements: { hips: '96' } }, '/measurements/hips', 'whole millimetres'],
    [{ measurements: { mood: 96 } }, '/measurements', 'expected'],
    [{ basedOn: 'latest' }, '/basedOn', 'a number'],
  ])('says of %j which field is wrong', async (patch, pointer, detail) => {
    const ada = await open();
    const answer = await ada.ask('PATCH', '/profile', { basedOn: 1, ...patch });
    const { errors } = Problem.parse(answer.body);
    expect([answer.status, errors?.map((error) => error.pointer.slice(0, pointer.length))]).toEqual([400, [pointer]]);
    expect(errors?.[0]?.detail).toContain(detail);
  });
});

describe('consent', () => {
  it('is answered by a receipt for each choice, once, and the last one holds', async () => {
    const ada = await open();
    const choice = { id: newReceiptId(), purpose: 'marketing', channel: 'email', choice: 'granted', text: '2026-11', locale: 'en' };
    const first = await ada.ask('POST', '/profile/consents', { choices: [choice] });
    const again = await ada.ask('POST', '/profile/consents', { choices: [choice] });
    expect(again.text).toBe(first.text);
    expect(ConsentReceipts.parse(first.body).receipts).toMatchObject([{ ...choice, place: 'web', scope: 'profile' }]);
    expect((await ada.read()).consents).toMatchObject([{ id: choice.id, choice: 'granted' }]);
    await ada.choose('marketing', 'withdrawn', 'email');
    expect((await ada.read()).consents).toMatchObject([{ purpose: 'marketing', channel: 'email', choice: 'withdrawn', text: null }]);
  });

  it('is of one purpose on one channel, and of no other', async () => {
    const ada = await open();
    await ada.choose('marketing', 'granted', 'email');
    await ada.choose('marketing', 'withdrawn', 'sms');
    await ada.choose('analytics', 'granted', 'web');
    expect((await ada.read()).consents.map(({ purpose, channel, choice }) => `${purpose} ${channel} ${choice}`)).toEqual([
      'marketing email granted',
      'marketing sms withdrawn',
      'analytics web granted',
    ]);
  });

  it.each([
    [{ purpose: 'profit' }, '/choices/0/purpose'],
    [{ channel: 'pigeon' }, '/choices/0/channel'],
    [{ choice: 'perhaps' }, '/choices/0/choice'],
    [{ text: '' }, '/choices/0/text'],
    [{ locale: 'English' }, '/choices/0/locale'],
    [{ id: 'rc_1' }, '/choices/0/id'],
  ])('is not put on record with %j', async (wrong, pointer) => {
    const ada = await open();
    const choice = { id: newReceiptId(), purpose: 'fit', channel: 'web', choice: 'granted', text: '1', locale: 'en', ...wrong };
    const answer = await ada.ask('POST', '/profile/consents', { choices: [choice] });
    expect([answer.status, Problem.parse(answer.body).errors?.map((error) => error.pointer)]).toEqual([400, [pointer]]);
    expect((await ada.read()).consents).toEqual([]);
  });

  it('given or withdrawn at a kiosk holds in that session, and is not the profile’s', async () => {
    const ada = await open();
    await ada.choose('marketing', 'granted', 'email');
    const kiosk = as(ada.shop, await sameCustomer(ada));
    const { receipts } = ConsentReceipts.parse((await kiosk.choose('marketing', 'withdrawn', 'email', 'kiosk')).body);
    await kiosk.choose('analytics', 'granted', 'kiosk', 'kiosk');
    expect(receipts).toMatchObject([{ scope: 'session', place: 'kiosk' }]);
    expect((await kiosk.read('kiosk')).consents.map(({ purpose, choice }) => `${purpose} ${choice}`)).toEqual([
      'marketing withdrawn',
      'analytics granted',
    ]);
    for (const elsewhere of [ada, as(ada.shop, await sameCustomer(ada))])
      expect((await elsewhere.read('kiosk')).consents.map(({ purpose, choice }) => `${purpose} ${choice}`)).toEqual(['marketing granted']);
  });
});

/** She signs in on one more device. */
const sameCustomer = async ({ shop, customer }: Customer) => {
  const visitor = await signIn(shop);
  await shop.storage.write(async (tx) => {
    await tx.updateTable('sessions').set({ customer_id: customer }).where('customer_id', '=', visitor.customer).execute();
    await tx.deleteFrom('customers').where('id', '=', visitor.customer).execute();
  });
  return { customer, bearer: visitor.bearer };
};

describe('measurements', () => {
  const measure = (ada: Customer, basedOn: number, measurements: object | null, place = 'web') =>
    ada.ask('PATCH', '/profile', { basedOn, measurements }, { 'throughline-channel': place });

  it('are kept with consent, and gone for good with the last of it', async () => {
    const ada = await open();
    expect(problemOf(await measure(ada, 1, { chest: 960 }))).toBe('consent-required');
    await ada.choose('fit', 'granted');
    await ada.choose('fit', 'granted', 'mobile');
    await measure(ada, 1, { chest: 960, waist: 780 });
    await measure(ada, 2, { waist: null, hips: 1010 });
    expect((await ada.read()).measurements).toEqual({ chest: 960, hips: 1010 });

    await ada.choose('fit', 'withdrawn');
    expect((await ada.read()).measurements).toBeNull();
    expect((await ada.read('mobile')).measurements).toEqual({ chest: 960, hips: 1010 });

    await ada.choose('fit', 'withdrawn', 'mobile');
    const rows = JSON.stringify(await ada.shop.storage.db.selectFrom('customers').selectAll().execute());
    expect(rows).not.toContain('960');
    await ada.choose('fit', 'granted');
    expect((await ada.read()).measurements).toEqual({});
  });

  it('can be forgotten without any consent', async () => {
    const ada = await open();
    await ada.choose('fit', 'granted');
    await measure(ada, 1, { foot: 254 });
    expect((await measure(ada, 2, null, 'mobile')).status).toBe(200);
    expect((await ada.read()).measurements).toEqual({});
  });

  it('are not kept, shown or forgotten by what was chosen at a kiosk', async () => {
    const ada = await open();
    await ada.choose('fit', 'granted', 'kiosk', 'kiosk');
    expect(problemOf(await measure(ada, 1, { chest: 960 }, 'kiosk'))).toBe('consent-required');
    await ada.choose('fit', 'granted', 'web');
    await measure(ada, 1, { chest: 960 });
    await ada.choose('fit', 'withdrawn', 'web', 'kiosk');
    expect((await ada.read()).measurements).toBeNull();
    expect((await as(ada.shop, await sameCustomer(ada)).read()).measurements).toEqual({ chest: 960 });
  });
});

describe('an export', () => {
  it('is a file with what every noun holds, and no secret', async () => {
    const ada = await open();
    await ada.choose('fit', 'granted');
    await ada.ask('PATCH', '/profile', { basedOn: 1, measurements: { chest: 960 }, preferences: { units: 'cm' } });
    const { body, headers, text } = await ada.ask('GET', '/profile/export');
    expect(headers.get('content-disposition')).toBe('attachment; filename="my-data.json"');
    expect(headers.get('cache-control')).toBe('no-store');
    const { customer, data } = ProfileExport.parse(body);
    expect(customer).toBe(ada.customer);
    expect(data).toMatchObject({
      profile: { email: EMAIL, measurements: { chest: 960 }, preferences: { units: 'cm' } },
      consents: [{ purpose: 'fit', choice: 'granted', text: '2026-11', place: 'web' }],
      sessions: [{ channel: 'web', ended: null }],
      points: [],
    });
    expect(text).not.toMatch(/\b(at|rt|ct|ot|se)_[\w-]{20,}/);
  });

  it('is not made as often as one likes', async () => {
    const shop = await openShop({ limits: {} });
    const ada = as(shop, await signIn(shop));
    const answers = await Promise.all(Array.from({ length: 6 }, () => ada.ask('GET', '/profile/export')));
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 200, 200, 200, 200, 429]);
  });
});

describe('an erasure', () => {
  it('wants a sign-in of the last ten minutes', async () => {
    const ada = await open();
    await ada.shop.storage.write((tx) =>
      tx
        .updateTable('sessions')
        .set({ created_at: Date.now() - 601_000 })
        .execute(),
    );
    const late = await ada.ask('DELETE', '/profile');
    expect([late.status, problemOf(late)]).toEqual([403, 'reauthentication-required']);
    expect((await ada.read()).email).toBe(EMAIL);
    expect((await as(ada.shop, await sameCustomer(ada)).ask('DELETE', '/profile')).status).toBe(200);
  });

  it('ends every session of hers, and another person signs in with the address', async () => {
    const ada = await open();
    const phone = as(ada.shop, await sameCustomer(ada));
    expect(Erasure.parse((await ada.ask('DELETE', '/profile')).body).kept).toEqual([]);
    for (const each of [ada, phone]) expect(problemOf(await each.ask('GET', '/profile'))).toBe('session-ended');
    const next = as(ada.shop, await signIn(ada.shop, EMAIL));
    expect(await next.read()).toMatchObject({ version: 1, consents: [], preferences: { units: null } });
  });

  it('asked for twice at once, happens once', async () => {
    const ada = await open();
    const answers = await Promise.all([ada.ask('DELETE', '/profile'), ada.ask('DELETE', '/profile')]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 401]);
  });
});
