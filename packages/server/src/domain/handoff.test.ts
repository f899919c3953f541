import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawCode, drawMatch, normaliseCode, secondsLeft } from './handoff.ts';

const random = (size: number): Uint8Array => randomBytes(size);

describe('a code', () => {
  it('is two groups of four characters that are not mistaken for one another', () => {
    for (let turn = 0; turn < 200; turn += 1) expect(drawCode(random)).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is the same however it is typed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 8 }), fc.constantFrom('', ' ', '-', '  ', ' \u2013 '), (bytes, gap) => {
        const code = drawCode(() => bytes);
        const typed = code.replace('-', gap).replaceAll('0', 'o').replaceAll('1', 'l').toLowerCase();
        expect(normaliseCode(typed)).toBe(normaliseCode(code));
      }),
    );
  });
});

it('matches by three different symbols', () => {
  for (let turn = 0; turn < 200; turn += 1) expect(new Set(drawMatch(random)).size).toBe(3);
});

it('counts whole seconds up, to the end', () => {
  expect([secondsLeft(60_000, 0), secondsLeft(60_000, 59_001), secondsLeft(60_000, 60_000), secondsLeft(60_000, 70_000)]).toEqual([
    60, 1, 0, 0,
  ]);
});
