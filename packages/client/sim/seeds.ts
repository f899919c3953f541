import { describe, expect, it } from 'vitest';
import { journey } from './journey.ts';

const BLOCK = 50;

/** 250 journeys; two files of them take both cores of a small machine. */
export const sailFrom = (first: number): void => {
  describe('stormy journeys of one cart', () => {
    it.each(Array.from({ length: 5 }, (_, block) => first + block * BLOCK))(
      'lose and double nothing, from seed %i',
      // A verdict is about what happened, never about how long this machine took.
      { timeout: 600_000 },
      async (start) => {
        for (let seed = start; seed < start + BLOCK; seed++) expect(await journey(seed)).toMatchObject({ seed, faults: [] });
      },
    );
  });
};
