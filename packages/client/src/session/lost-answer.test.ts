import { expect, it } from 'vitest';
import { CALM } from '../../sim/network.ts';
import { createWorld } from '../../sim/world.ts';

const EMAIL = 'sara@example.test';

it('a sign-in whose answer was lost takes nothing from what is put in before it is tried again, in this tab or another', async () => {
  const world = await createWorld(3);
  const { until, network, timeline } = world;
  const phone = world.client(world.device('phone').open());
  await until(phone.cart.add({ sku: 'MUG' }));
  await until(phone.session.begin(EMAIL));
  await until(phone.session.verify(await world.code(EMAIL)));

  const device = world.device('laptop');
  const [laptop, other] = [world.client(device.open()), world.client(device.open())];
  await until(laptop.cart.add({ sku: 'LAMP' }));
  await until(laptop.session.begin(EMAIL));
  const code = await world.code(EMAIL);
  network.weather = { ...CALM, loseAnswer: 1 };
  await expect(until(laptop.session.verify(code))).rejects.toMatchObject({ name: 'NetworkError' });
  network.weather = CALM;
  // The cart it holds is merged already, which nobody here knows.
  const added = Promise.all([laptop.cart.add({ sku: 'TEE-M' }), other.cart.add({ sku: 'TEE-S' })]);
  await timeline.pass(30_000);
  await until(laptop.session.verify(code));
  await until(added);
  for (const { cart } of [laptop, other, phone]) {
    await until(cart.refresh());
    expect(
      cart.$cart
        .get()
        .lines.map(({ sku, quantity }) => `${sku} ${quantity}`)
        .sort(),
    ).toEqual(['LAMP 1', 'MUG 1', 'TEE-M 1', 'TEE-S 1']);
  }
  await world.close();
});
