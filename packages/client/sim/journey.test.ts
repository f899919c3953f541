import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

const BLOCK = 50;

describe('500 stormy journeys of one cart', () => {
  it.each(Array.from({ length: 10 }, (_, block) => block * BLOCK + 1))(
    'lose and double nothing, from seed %i',
    { timeout: 600_000 },
    async (first) => {
      for (let seed = first; seed < first + BLOCK; seed++) expect(await journey(seed)).toMatchObject({ seed, faults: [] });
    },
  );

  it('leave the same trace for the same seed', async () => {
    for (const seed of [7, 73, 501]) expect((await journey(seed)).trace).toBe((await journey(seed)).trace);
    expect((await journey(7)).trace).not.toBe((await journey(8)).trace);
  });
});
