import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CODE_ALPHABET } from './handoff.ts';
import { checkNumber, drawNumber, drawPickupCode, formatNumber, readNumber } from './order-number.ts';

const nine = fc.array(fc.constantFrom(...CODE_ALPHABET), { minLength: 9, maxLength: 9 }).map((characters) => characters.join(''));

it('knows every single wrong character, at every place', () => {
  fc.assert(
    fc.property(nine, (drawn) => {
      const number = checkNumber(drawn);
      for (let place = 0; place < number.length; place += 1) {
        for (const other of CODE_ALPHABET) {
          if (other !== number[place]) expect(readNumber(number.slice(0, place) + other + number.slice(place + 1))).toBeNull();
        }
      }
    }),
    { numRuns: 200 },
  );
});

it('knows every two neighbours exchanged: all pairs at all places', () => {
  for (let place = 0; place < 9; place += 1) {
    for (const left of CODE_ALPHABET) {
      for (const right of CODE_ALPHABET) {
        if (left === right) continue;
        const pair = (a: string, b: string) => ('0'.repeat(place) + a + b + '0'.repeat(9)).slice(0, 9);
        const number = checkNumber(pair(left, right));
        const swapped =
          number.slice(0, place) +
          number
            .slice(place, place + 2)
            .split('')
            .toReversed()
            .join('') +
          number.slice(place + 2);
        expect(swapped === number || readNumber(swapped) === null).toBe(true);
      }
    }
  }
});

it('reads a number however it is typed', () => {
  fc.assert(
    fc.property(nine, fc.infiniteStream(fc.nat(5)), (drawn, choices) => {
      const number = checkNumber(drawn);
      const typed = [...formatNumber(number)]
        .map((character) => {
          const { value } = choices.next();
          const lower = value % 2 === 0 ? character.toLowerCase() : character;
          if (lower === '0' && value > 2) return 'o';
          if (lower === '1' && value > 2) return value === 3 ? 'I' : 'l';
          if (lower === '-' && value > 2) return value === 3 ? ' ' : '–';
          return lower;
        })
        .join('');
      expect(readNumber(` ${typed}\t`)).toBe(number);
    }),
  );
});

it.each(['', 'DE', 'DE-7K3M', 'DE-7K3M-Q9X5-1', 'ÄÖ-7K3M-Q9X5', 'U'.repeat(10), '🂡'.repeat(5), "' or 1=1 "])('takes no %j', (typed) => {
  expect(readNumber(typed)).toBeNull();
});

it('draws numbers that name the brand and are right', () => {
  const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
  const drawn = Array.from({ length: 500 }, () => drawNumber('demo', random));
  expect(drawn.every((number) => readNumber(number) === number && number.startsWith('DE'))).toBe(true);
  expect(new Set(drawn).size).toBe(500);
  expect(['olmo & hav', 'u', '日本'].map((brand) => drawNumber(brand, random).slice(0, 2))).toEqual(['01', 'XX', 'XX']);
  expect(formatNumber(drawn[0] ?? '')).toMatch(/^DE-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
});

it('draws four digits for the counter', () => {
  expect(
    [
      [0, 7],
      [255, 255],
    ].map((bytes) => drawPickupCode(() => Uint8Array.from(bytes))),
  ).toEqual(['0007', '5535']);
});
