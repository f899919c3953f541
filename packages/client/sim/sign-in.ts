import type { Client } from '../src/index.ts';
import { CALM, type Weather } from './network.ts';
import type { World } from './world.ts';

const EMAIL = 'sara@example.test';

const STORM: Weather = { drop: 0.15, double: 0.2, loseAnswer: 0.25, silent: 0.1, unavailable: 0.1, cutStream: 0.2, delay: 300 };

const counted = (lines: Iterable<readonly [string, number]>): string =>
  [...lines]
    .map((pair) => pair.join('×'))
    .sort()
    .join(' ');

/**
 * A customer who signed in at home signs in where she has shopped, in a storm, and goes on shopping meanwhile: her two carts are one
 * then, with all that was in both. Returns what is wrong, in words.
 */
export const signInTwice = async (world: World, home: Client, here: Client): Promise<string[]> => {
  const { network, timeline, until } = world;
  const faults: string[] = [];
  await until(home.cart.add({ sku: 'MUG', quantity: 2 }));
  await until(home.session.begin(EMAIL));
  await until(home.session.verify(await world.code(EMAIL)));

  const units = new Map(here.cart.$cart.get().lines.map(({ sku, quantity }) => [sku, quantity]));
  const expect = (sku: string, more: number): unknown => units.set(sku, (units.get(sku) ?? 0) + more);
  expect('MUG', 2);
  await until(here.session.begin(EMAIL));
  const code = await world.code(EMAIL);
  network.weather = STORM;
  const tries = async (): Promise<boolean> => {
    for (let left = 20; left > 0; left--) {
      const verified = here.session.verify(code).then(
        () => true,
        () => false,
      );
      expect('TEE-M', 1);
      here.cart.add({ sku: 'TEE-M' }).catch((error: Error) => faults.push(`refused while signing in: ${error.message}`));
      if (await verified) return true;
    }
    return false;
  };
  if (!(await until(tries()))) faults.push('never signed in');
  network.weather = CALM;
  await until(here.cart.settled());
  await timeline.pass(40_000);
  for (const { cart } of [here, home]) {
    const held = counted(cart.$cart.get().lines.map(({ sku, quantity }) => [sku, quantity] as const));
    if (held !== counted(units)) faults.push(`signed in to ${held}, of ${counted(units)}`);
  }
  // She finds that the two had better stayed apart.
  for (const { id, kind, sku, was, now, undo } of here.cart.$cart.get().changes) {
    if (kind !== 'merge' || !undo || sku === null) continue;
    expect(sku, was - now);
    if (!units.get(sku)) units.delete(sku);
    await until(here.cart.undoChange(id));
  }
  await timeline.pass(10_000);
  for (const { cart } of [here, home]) {
    const held = counted(cart.$cart.get().lines.map(({ sku, quantity }) => [sku, quantity] as const));
    if (held !== counted(units)) faults.push(`parted to ${held}, of ${counted(units)}`);
  }
  return faults;
};
