import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { differenceOf } from './difference.ts';

const blank = (width: number, height: number): PNG => {
  const png = new PNG({ width, height });
  png.data.fill(255);
  return png;
};

/** With a black square of so many pixels' side in its corner. */
const withSquare = (side: number): PNG => {
  const png = blank(40, 30);
  for (let y = 0; y < side; y++) for (let x = 0; x < side; x++) png.data.set([0, 0, 0, 255], (y * png.width + x) * 4);
  return png;
};

test('the same picture does not differ, nor does one by a few pixels', () => {
  expect(differenceOf(blank(40, 30), blank(40, 30))).toBeUndefined();
  expect(differenceOf(blank(40, 30), withSquare(3))).toBeUndefined();
});

test('what differs is counted and shown where it is', () => {
  const { says, picture } = differenceOf(blank(40, 30), withSquare(10)) ?? {};
  expect(says).toBe('100 pixels differ');
  expect([...(picture?.data.subarray(0, 3) ?? [])]).toEqual([255, 0, 0]);
});

test('a picture that has grown has a difference to look at too: all that came to it', () => {
  const { says, picture } = differenceOf(blank(40, 30), blank(40, 50)) ?? {};
  expect(says).toMatch(/^was 40 × 30, is 40 × 50; \d+ pixels differ$/);
  expect([picture?.width, picture?.height]).toEqual([40, 50]);
  expect([...(picture?.data.subarray((40 * 45 + 20) * 4, (40 * 45 + 20) * 4 + 3) ?? [])]).toEqual([255, 0, 0]);
});
