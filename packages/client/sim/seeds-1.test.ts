import { expect, it } from 'vitest';
import { journey } from './journey.ts';
import { sailFrom } from './seeds.ts';

sailFrom(1);

it('the same seed leaves the same trace', async () => {
  for (const seed of [7, 73, 501]) expect((await journey(seed)).trace).toBe((await journey(seed)).trace);
  expect((await journey(7)).trace).not.toBe((await journey(8)).trace);
});
