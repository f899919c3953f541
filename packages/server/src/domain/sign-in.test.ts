import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeEnd, drawDigits, normaliseDigits, sessionEnd } from './sign-in.ts';

const MINUTE = 60_000;

describe('a one-time code', () => {
  it('has six digits, whatever was drawn', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), (bytes) => {
        expect(drawDigits(() => bytes)).toMatch(/^\d{6}$/);
      }),
    );
    expect(drawDigits(() => new Uint8Array(4))).toBe('000000');
  });

  it.each(['012345', '012 345', ' 012-345 ', '٠١٢٣٤٥', '۰۱۲۳۴۵', '０１２３４５', '\u200F٠١٢\u00A0٣٤٥'])(
    'is the same typed as %s',
    (typed) => {
      expect(normaliseDigits(typed)).toBe('012345');
    },
  );

  it('is good for ten minutes from when it was sent, and for an hour at most', () => {
    expect(codeEnd({ askedAt: 0, sentAt: null })).toBe(10 * MINUTE);
    expect(codeEnd({ askedAt: 0, sentAt: 8 * MINUTE })).toBe(18 * MINUTE);
    expect(codeEnd({ askedAt: 0, sentAt: 59 * MINUTE })).toBe(60 * MINUTE);
  });
});

it('a session lasts thirty days unless it is renewed, and a visit to a kiosk a quarter of an hour', () => {
  expect(sessionEnd('web', 0)).toBe(30 * 24 * 60 * MINUTE);
  expect(sessionEnd('kiosk', 0)).toBe(15 * MINUTE);
});
