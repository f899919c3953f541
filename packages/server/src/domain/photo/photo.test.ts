import { describe, expect, it } from 'vitest';
import { exif, heic, losslessWebp, phoneJpeg, plainJpeg, SECRET, tellingPng, tellingWebp } from '../../../test/pictures.ts';
import { DamagedPhoto } from './damaged.ts';
import { orientationIn } from './orientation.ts';
import { kindOf, type PhotoType, strip } from './photo.ts';

const PICTURES: [PhotoType, (orientation: number) => Buffer, number, number][] = [
  ['image/jpeg', (orientation) => phoneJpeg(orientation), 12, 8],
  ['image/png', (orientation) => tellingPng({ width: 3, height: 2 }, orientation), 3, 2],
  ['image/webp', (orientation) => tellingWebp(orientation), 12, 8],
];

describe.each(PICTURES)('a picture of type %s', (type, make, width, height) => {
  it('is known by its first bytes', () => {
    expect(kindOf(make(1))).toBe(type);
  });

  it('tells nothing of place, time, device or maker, and has its size', () => {
    const input = make(1);
    expect(input.includes(SECRET)).toBe(true);
    const photo = strip(type, input);
    expect(photo).toMatchObject({ type, width, height });
    const output = Buffer.from(photo.bytes);
    for (const trace of ['GPS', 'Exif', 'eXIf', 'EXIF', 'XMP', 'xap', 'tEXt', 'iTXt', 'tIME', 'MPF', 'JFXX', 'Photoshop', 'ftyp'])
      expect([trace, output.includes(trace)]).toEqual([trace, false]);
    expect(kindOf(output)).toBe(type);
  });

  it('is stripped once and for all', () => {
    const once = strip(type, make(6));
    expect(Buffer.from(strip(type, once.bytes).bytes).equals(once.bytes)).toBe(true);
  });

  it.each([1, 3, 6, 8])('stays the way it is up: %i', (orientation) => {
    const { bytes } = strip(type, make(orientation));
    const output = Buffer.from(bytes);
    const at = Math.max(output.indexOf('MM\0*'), output.indexOf('II*\0'));
    expect(at >= 0 ? orientationIn(bytes.subarray(at)) : 1).toBe(orientation);
    expect(output.includes(SECRET)).toBe(false);
  });

  it('is damaged when it is cut off, wherever', () => {
    const input = strip(type, make(1)).bytes;
    for (let length = 12; length < input.length; length += 1)
      expect(() => strip(type, input.subarray(0, length)), `cut at ${length}`).toThrow(DamagedPhoto);
  });

  it('never fails otherwise, whatever byte is wrong', () => {
    const input = make(6);
    for (let at = 0; at < input.length; at += 1) {
      const wrong = Buffer.from(input);
      wrong[at] = (wrong[at] ?? 0) ^ 0xff;
      try {
        strip(type, wrong);
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedPhoto);
      }
    }
  });
});

it('loses no byte of the picture itself', () => {
  const plain = plainJpeg();
  expect(Buffer.from(strip('image/jpeg', plain).bytes).equals(plain)).toBe(true);
  const scan = plain.subarray(plain.lastIndexOf(Buffer.of(0xff, 0xda)));
  const stripped = Buffer.from(strip('image/jpeg', phoneJpeg(6)).bytes);
  expect(stripped.subarray(-scan.length).equals(scan)).toBe(true);
  expect(stripped.includes('ICC_PROFILE')).toBe(true);
  expect(Buffer.from(strip('image/webp', losslessWebp()).bytes).equals(losslessWebp())).toBe(true);
});

it('reads the size a header claims and unfolds nothing', () => {
  expect(strip('image/png', tellingPng({ width: 60_000, height: 60_000 }))).toMatchObject({ width: 60_000, height: 60_000 });
});

it('tells what it does not take', () => {
  expect(kindOf(heic())).toBe('heic');
  for (const other of ['GIF89a', '%PDF-1.7', '', '<svg xmlns="http://www.w3.org/2000/svg"/>'])
    expect(kindOf(Buffer.from(other))).toBe('other');
});

it.each([0, 9, 255])('takes an orientation of %i for none', (orientation) => {
  expect(orientationIn(exif(orientation))).toBe(1);
  expect(orientationIn(exif(3).subarray(0, 20))).toBe(1);
});
