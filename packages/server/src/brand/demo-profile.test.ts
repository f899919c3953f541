import { Profile } from '@throughline/contract';
import { expect, it } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { brand, publishShop } from '../../test/shop.ts';
import { publishBrand } from '../index.ts';
import { findBrand } from '../storage/brand-rows.ts';
import { readProfile } from '../service/profiles.ts';
import { seedPoints } from './demo-points.ts';
import { demoCustomer, demoProgramme, seedProfile } from './demo-profile.ts';

const NOW = Date.UTC(2026, 10, 22, 9);
const DAY = 86_400_000;

const open = async () => {
  const storage = await openDatabase();
  await publishShop(storage);
  await publishBrand(storage, { ...brand, loyalty: demoProgramme });
  const row = await findBrand(storage.db, brand.key);
  if (row === undefined) throw new Error('no brand');
  return {
    seed: (now: number) =>
      storage.write(async (tx) => {
        await seedProfile(tx, brand.id, now);
        await seedPoints(tx, brand.id, now);
      }),
    read: async (now = NOW) =>
      Profile.parse(await readProfile(storage.db, { customer: demoCustomer.id, session: 'se_demo', brand: row, channel: 'web' }, now)),
  };
};

it('has a customer with a year behind her, and points that are about to expire', async () => {
  const { seed, read } = await open();
  await seed(NOW);
  const profile = await read();
  expect(profile).toMatchObject({ email: demoCustomer.email, preferences: { units: 'cm' }, measurements: { foot: 247, hips: 1002 } });
  expect(profile.consents.map(({ purpose, channel, choice }) => `${purpose} ${channel} ${choice}`).toSorted()).toEqual([
    'analytics web granted',
    'fit mobile granted',
    'fit web granted',
    'marketing email granted',
    'marketing sms withdrawn',
    'personalisation web granted',
  ]);
  expect(profile.loyalty).toMatchObject({
    points: 300,
    expiring: { points: 120, expires: '2026-11-27T00:00:00.000Z' },
    enoughFor: { kind: 'amount-off', points: 250 },
    next: { reward: { points: 500 }, missing: 200 },
  });
  expect((await read(NOW + 6 * DAY)).loyalty).toMatchObject({ points: 180, enoughFor: { kind: 'free-shipping' } });
});

it('is left as she is by another start', async () => {
  const { seed, read } = await open();
  await seed(NOW);
  const before = await read();
  await seed(NOW + DAY);
  expect(await read()).toEqual(before);
});
