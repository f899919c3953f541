import { expect } from '@esm-bundle/chai';
import type { Client, Loadable, StoreList } from '@throughline/client';
import { atom } from 'nanostores';
import { SessionEndEvent } from '../events/session-end-event.ts';
import { FittingRoom } from '../testing/fitting-room.ts';
import { fitting } from '../testing/memory-sizes.ts';
import { spoken, until, violations } from '../testing/stage.ts';

describe('The finder of <tl-size-chart>', () => {
  let room: FittingRoom;
  beforeEach(() => {
    room = new FittingRoom();
  });
  afterEach(() => room.leave());

  it('shows lengths in inches and sizes of another country, without losing what was typed', async () => {
    await room.show();
    await room.set('#chest', '96,5');
    room.one<HTMLInputElement>('input[value=in]').click();
    room.one<HTMLInputElement>('input[value=us]').click();
    await room.settled();
    expect(room.text('tbody tr:first-child')).to.contain('33¾–36¼').and.to.contain('4');
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('38');
    room.one<HTMLInputElement>('input[value=cm]').click();
    await room.settled();
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('96,5');
    expect(room.sizes.asked.filter((question) => question !== '{}').every((question) => question === '{"chest":965}')).to.equal(true);
  });

  it('tells a size, why, how sure it is, and that it was kept', async () => {
    room.sizes.told = fitting('M', 960);
    const chart = await room.show();
    await room.measure('96');
    expect(room.text('#told')).to.equal('Your size is M');
    expect(room.inside.activeElement?.id).to.equal('told');
    expect(room.text('.sure')).to.equal('Sure');
    expect(room.text('.slacks')).to.match(/^Chest 96\scm fits S \u2068M\u2069 92–100$/);
    expect(room.one('.slack').getAttribute('aria-hidden')).to.equal('true');
    expect(room.text('.advice')).to.contain('90% of those who bought M kept it. 8% found it too small.');
    expect(room.all('tr.best').length).to.equal(2);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('advises between two sizes, and says when it is tight', async () => {
    const [small, medium] = [fitting('S', 925, 5), fitting('M', 925)];
    if (small.kind !== 'fits' || medium.kind !== 'fits') return expect.fail();
    room.sizes.told = {
      kind: 'between',
      best: medium.best,
      smaller: small.best,
      larger: medium.best,
      confidence: 'medium',
      missing: [],
      all: medium.all,
    };
    await room.show();
    await room.measure('92.5');
    expect(room.text('.advice')).to.contain('between S and M').and.to.contain('take M');
    expect(room.all('.advice [part=choose]').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Choose M', 'Choose S']);
    room.sizes.told = fitting('S', 940, 20);
    await room.measure('94');
    expect(room.text('.slacks')).to.match(/Chest 94\scm 2\scm too tight/);
  });

  it('shows how another size would sit, says so, and offers it', async () => {
    room.sizes.told = fitting('S', 900);
    const chart = await room.show();
    await room.measure('90');
    const [small, medium] = room.all('input[name=tried]') as HTMLInputElement[];
    expect([small?.checked, medium?.checked]).to.deep.equal([true, false]);
    medium?.click();
    await room.settled();
    expect(room.text('#told')).to.equal('Your size is S');
    expect(room.text('.slacks')).to.match(/^Chest 90\scm 4\scm loose/);
    expect(room.all('.advice [part=choose]').map(({ textContent }) => textContent?.trim())).to.deep.equal(['Choose S', 'Choose M']);
    await until(() => /M, Chest 4\scm loose/.test(spoken()));
    expect(await violations(chart)).to.deep.equal([]);
    // Another answer is about its own best size again.
    room.sizes.told = fitting('M', 960);
    await room.measure('96');
    expect(room.text('.slacks')).to.match(/^Chest 96\scm fits/);
  });

  it('says when it can’t tell, and why', async () => {
    await room.show();
    await room.ask();
    expect(room.text('.advice')).to.contain('we need: Chest');
    const nearest = fitting('M', 1400, 400);
    if (nearest.kind !== 'fits') return expect.fail();
    room.sizes.told = { kind: 'unknown', why: 'outside', nearest: nearest.best, off: 400 };
    await room.measure('140');
    expect(room.text('.advice')).to.match(/We can’t tell.*40\scm above M/);
    room.sizes.told = { kind: 'unknown', why: 'at-odds', apart: [nearest.best, nearest.best] };
    await room.measure('141');
    expect(room.text('.advice')).to.contain('far apart: M and M');
  });

  it('says before it is asked that a piece runs small', async () => {
    await room.show();
    expect(room.text('.runs')).to.equal('Runs small. 8% found it too small.');
  });

  it('leads to what it can’t read', async () => {
    const chart = await room.show();
    await room.measure('medium');
    expect(room.inside.activeElement?.id).to.equal('chest');
    expect(room.one('#chest').getAttribute('aria-invalid')).to.equal('true');
    expect(room.text('#chest-fault')).to.match(/^Chest: .*from 51\scm to 200\scm, such as 96\.5\scm/);
    expect(room.inside.querySelector('.advice'), 'told a second time').to.equal(null);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('takes feet and metres, and shows them in the unit of the field', async () => {
    await room.show();
    await room.measure('0,96 m');
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('96');
    // The same once more: it is no news, and the field is not left with it.
    await room.measure('96cm');
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('96');
    room.one<HTMLInputElement>('input[value=in]').click();
    await room.settled();
    await room.measure(`3'2"`);
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('38');
    expect(room.sizes.asked.at(-1)).to.equal('{"chest":965}');
    await room.measure('medium');
    expect(room.text('#chest-fault')).to.match(/such as 37½\sin/);
  });

  it('hears a slip of the pen or of the unit, and asks nobody about it', async () => {
    await room.show();
    await room.measure('400');
    expect(room.text('#chest-fault')).to.match(/^Chest: that is too much.*51\scm to 200\scm/);
    expect(room.inside.querySelector('.advice'), 'told a second time').to.equal(null);
    room.one<HTMLInputElement>('input[value=in]').click();
    await room.settled();
    expect(room.text('#chest-fault')).to.match(/20\sin to 78¾\sin/);
    await room.measure('7 1/2');
    expect(room.text('#chest-fault')).to.contain('that is too little');
    expect(room.sizes.asked.every((question) => question === '{}')).to.equal(true);
    await room.measure('٣٨');
    expect(room.inside.querySelector('.fault')).to.equal(null);
    expect(room.sizes.asked.at(-1)).to.equal('{"chest":965}');
  });

  it('speaks of length where sizes differ in nothing else', async () => {
    const [small, medium] = [fitting('S', 925, 5), fitting('M', 925)];
    if (small.kind !== 'fits' || medium.kind !== 'fits') return expect.fail();
    const long = (of: typeof small) => ({ ...of.best, slack: of.best.slack.map((each) => ({ ...each, measurement: 'inseam' as const })) });
    const [smaller, larger] = [long(small), long(medium)];
    room.sizes.told = { kind: 'between', best: larger, smaller, larger, confidence: 'medium', missing: [], all: [smaller, larger] };
    await room.show();
    await room.measure('92.5');
    expect(room.text('.advice')).to.contain('S is shorter, M longer');
  });

  it('draws and says how to measure what is being filled in', async () => {
    const chart = await room.show();
    room.one('#chest').focus();
    await until(() => room.inside.querySelector('#guide svg'));
    expect(room.one('#chest').getAttribute('aria-describedby')).to.equal('guide');
    expect(room.text('#guide')).to.contain('fullest part');
    room.one<HTMLDetailsElement>('details').open = true;
    await until(() => room.all('.guides svg').length === 2);
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('works from a size of another brand', async () => {
    room.sizes.told = fitting('S', 890);
    await room.show();
    room.one<HTMLInputElement>('input[value=brand]').click();
    await room.settled();
    await room.ask();
    expect(room.inside.activeElement?.id).to.equal('brand');
    expect(room.text('#brand-fault')).to.equal('To tell your size we need: Brand.');
    await room.set('#brand', 'Northline');
    expect(room.inside.querySelector('.fault')).to.equal(null);
    await room.ask();
    expect(room.inside.activeElement?.id).to.equal('label');
    expect(room.text('#label-fault')).to.equal('To tell your size we need: Your size there.');
    await room.set('#label', '2');
    await until(() => room.inside.querySelector('#told'));
    expect(room.sizes.asked.at(-1)).to.equal('Northline 2');
    expect(room.text('#told')).to.contain('S');
  });

  it('finds a shop for what is sold out online', async () => {
    const queries: unknown[] = [];
    const store = { id: 'st_1', name: 'Le Marais', address: { city: 'Paris' }, distance: 1200, stock: { level: 'low', quantity: 2 } };
    const list = { items: [store], around: null, complete: true } as unknown as StoreList;
    const ready = <T>(value: T) => atom<Loadable<T>>({ status: 'ready', value, stale: false, at: null });
    const [$found, $home, $store] = [ready(list), ready<string | null>(null), ready({ position: { latitude: 48.9, longitude: 2.4 } })];
    const search = (query: unknown) => (queries.push(query), $found);
    Object.assign(room.client, { stores: { search, $home, store: () => $store } as unknown as Client['stores'] });
    room.sizes.told = fitting('S', 890);
    const chart = await room.show();
    await room.measure('89');
    await until(() => room.inside.querySelector('.place'));
    expect(room.text('.elsewhere')).to.contain('S is sold out online');
    room.one<HTMLInputElement>('#place').value = 'Paris';
    room.one<HTMLFormElement>('.place').requestSubmit();
    await room.settled();
    expect(queries.at(-1)).to.deep.equal({ place: 'Paris', sku: 'TEE-S', limit: 50 });
    expect(room.text('.elsewhere [role=status]')).to.match(/Le Marais.*Paris, 1\.2\skm.*a few left/);
    room.one<HTMLInputElement>('#place').value = '';
    room.one<HTMLFormElement>('.place').requestSubmit();
    await room.settled();
    expect(room.text('.elsewhere [role=status]')).to.equal('');
    // Whoever has a shop of her own, as a guest too, need not type where she is.
    $home.set({ status: 'ready', value: 'st_1', stale: false, at: null });
    await room.settled();
    expect(queries.at(-1)).to.deep.equal({ near: { latitude: 48.9, longitude: 2.4 }, sku: 'TEE-S', limit: 50 });
    expect(await violations(chart)).to.deep.equal([]);
  });

  it('keeps measurements only when asked to, with consent', async () => {
    room.signIn();
    const { profile } = room.client;
    await room.show();
    expect(room.inside.querySelector('.keep')).to.equal(null);
    await room.set('#chest', '96');
    room.one('#chest').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await room.settled();
    expect(profile.$profile.get().value?.measurements).to.equal(null);
    expect(profile.$consents.get().value).to.deep.equal([]);
    room.one('.keep button').focus();
    room.one('.keep button').click();
    await until(() => profile.$profile.get().value?.measurements?.chest === 960);
    expect(profile.$consents.get().value).to.have.lengthOf(1);
    await until(() => room.text('.keep') === 'Kept in your profile.');
    await until(() => room.inside.activeElement === room.one('.keep'));
  });

  it('begins with the measurements she has kept', async () => {
    room.signIn({ chest: 960 });
    room.sizes.told = fitting('M', 960);
    await room.show();
    room.one('#chest').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    await until(() => room.inside.querySelector('#told'));
    expect(room.one<HTMLInputElement>('#chest').value).to.equal('96');
  });
});

describe('The finder of <tl-size-chart> at a kiosk', () => {
  it('uses what she has kept when she says so, for as long as she is there, and keeps nothing itself', async () => {
    const room = new FittingRoom('kiosk');
    try {
      room.signIn();
      await room.show();
      await room.set('#chest', '96');
      room.one('#chest').dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
      await until(() => room.inside.querySelector('.keep'));
      expect(room.text('.keep')).to.equal('Use my saved measurements');
      room.one('.keep button').click();
      await until(() => room.client.profile.$consents.get().value?.length);
      expect(room.client.profile.$consents.get().value?.map(({ purpose, channel }) => `${purpose} ${channel}`)).to.deep.equal([
        'fit kiosk',
      ]);
      expect(room.client.profile.$profile.get().value?.measurements).to.equal(null);
    } finally {
      room.leave();
    }
  });

  it('lets a phone take measurements along, and forgets them with the session', async () => {
    const room = new FittingRoom('kiosk');
    try {
      const chart = await room.show();
      await room.set('#chest', '96');
      room
        .all('button')
        .find(({ textContent }) => textContent?.includes('phone'))
        ?.click();
      await until(() => room.inside.querySelector('.qr'));
      expect(await violations(chart)).to.deep.equal([]);
      chart.dispatchEvent(new SessionEndEvent('tl', 'asked'));
      await until(() => room.inside.querySelector<HTMLInputElement>('#chest')?.value === '' && !room.inside.querySelector('.qr'));
      await room.show();
      expect(room.one<HTMLInputElement>('#chest').value).to.equal('');
    } finally {
      room.leave();
    }
  });
});
