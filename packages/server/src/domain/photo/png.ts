import { crc32 } from 'node:zlib';
import { Bytes } from './bytes.ts';
import { DamagedPhoto } from './damaged.ts';
import { orientationIn, tiffOf } from './orientation.ts';

/** What a PNG needs to look as it does. Texts, times, EXIF and whatever programs made up stay out. */
const KEPT = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT'.split(' '));

const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const whole = Buffer.alloc(content.length + 12);
  whole.writeUInt32BE(content.length, 0);
  whole.write(type, 4, 'latin1');
  whole.set(content, 8);
  whole.writeUInt32BE(crc32(whole.subarray(4, -4)), whole.length - 4);
  return whole;
};

/** Copies a PNG chunk by chunk, up to its end. */
export const stripPng = (input: Uint8Array): { bytes: Uint8Array; width: number; height: number } => {
  const bytes = new Bytes(input);
  const parts: Uint8Array[] = [];
  let orientation = 1;
  for (let at = 8, type = ''; type !== 'IEND';) {
    const length = bytes.u32(at);
    type = bytes.text(at + 4, 4);
    const end = at + 12 + length;
    if (crc32(bytes.slice(at + 4, end - 4)) !== bytes.u32(end - 4)) throw new DamagedPhoto('a chunk is not what it was');
    if (at === 8 && type !== 'IHDR') throw new DamagedPhoto('it does not begin as it should');
    if (type === 'eXIf') orientation = orientationIn(bytes.slice(at + 8, end - 4));
    if (KEPT.has(type)) parts.push(bytes.slice(at, end));
    at = end;
  }
  if (!parts.some((part) => new Bytes(part).text(4, 4) === 'IDAT')) throw new DamagedPhoto('there is no picture in it');
  const [header = new Uint8Array(), ...rest] = parts;
  const upright = orientation === 1 ? [] : [chunk('eXIf', tiffOf(orientation))];
  return { bytes: Buffer.concat([bytes.slice(0, 8), header, ...upright, ...rest]), width: bytes.u32(16), height: bytes.u32(20) };
};
