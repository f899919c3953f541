import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { smallPng } from './small-png.ts';

const picture = (width: number, height: number, colour: (x: number, y: number) => readonly [number, number, number]): PNG => {
  const png = new PNG({ width, height });
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) png.data.set([...colour(x, y), 255], (y * width + x) * 4);
  return png;
};

test('keeps every colour of a picture that has few', () => {
  const flag = picture(9, 5, (x) => (x < 3 ? [0, 99, 65] : x < 6 ? [255, 255, 255] : [206, 17, 38]));
  expect(PNG.sync.read(smallPng(flag)).data).toEqual(flag.data);
});

test('brings many colours near, leaves the flat ones alone, and always does the same', () => {
  const gradient = picture(64, 64, (x, y) => (y < 32 ? [250, 248, 244] : [x * 4, y * 4, Math.floor((x * y) / 16)]));
  const small = smallPng(gradient);
  expect(smallPng(gradient).equals(small)).toBe(true);
  const { data } = PNG.sync.read(small);
  expect(data.subarray(0, 64 * 32 * 4)).toEqual(gradient.data.subarray(0, 64 * 32 * 4));
  const furthest = data.reduce((most, byte, at) => Math.max(most, Math.abs(byte - (gradient.data[at] ?? 0))), 0);
  expect(furthest).toBeLessThan(96);
});
