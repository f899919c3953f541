import { Bytes } from './bytes.ts';
import { DamagedPhoto } from './damaged.ts';
import { orientationIn, tiffOf } from './orientation.ts';

const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const COM = 0xfe;
const EXIF = 'Exif\0\0';

/** Frames of every kind of JPEG; among them DHT (C4), JPG (C8) and DAC (CC) are none. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
const isRestart = (marker: number): boolean => marker >= 0xd0 && marker <= 0xd7;

/** Of what applications put in, only what the colours need: JFIF itself, ICC profiles, Adobe's note on how colours are coded. */
const isKept = (marker: number, content: Bytes): boolean => {
  if (marker === COM) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const starts = (name: string): boolean => content.length >= name.length && content.text(0, name.length) === name;
  return (marker === 0xe0 && starts('JFIF\0')) || (marker === 0xe2 && starts('ICC_PROFILE\0')) || (marker === 0xee && starts('Adobe'));
};

/** A JFIF header may carry a thumbnail of its own, which shows what was cropped away. */
const withoutThumbnail = (marker: number, content: Uint8Array): Uint8Array => {
  if (marker !== 0xe0 || content.length <= 14) return content;
  const header = content.slice(0, 14);
  header.set([0, 0], 12);
  return header;
};

const segment = (marker: number, content: Uint8Array): Uint8Array[] => {
  const length = content.length + 2;
  return [Uint8Array.of(0xff, marker, length >> 8, length & 0xff), content];
};

/** Where the compressed data that begins at `from` ends: at the next marker that is no restart. */
const endOfScan = (bytes: Bytes, from: number): number => {
  const { all } = bytes;
  for (let at = all.indexOf(0xff, from); at >= 0 && at + 1 < all.length; at = all.indexOf(0xff, at + 1)) {
    const next = bytes.u8(at + 1);
    if (next !== 0 && next !== 0xff && !isRestart(next)) return at;
  }
  throw new DamagedPhoto('it ends too early');
};

/** Copies a JPEG segment by segment up to its end; what some phones write behind it (a film, a second picture) stays behind. */
export const stripJpeg = (input: Uint8Array): { bytes: Uint8Array; width: number; height: number } => {
  const bytes = new Bytes(input);
  const parts: Uint8Array[] = [];
  let orientation = 1;
  let size: { width: number; height: number } | undefined;
  let scanned = false;

  for (let at = 2; ;) {
    while (bytes.u8(at) === 0xff && bytes.u8(at + 1) === 0xff) at += 1;
    if (bytes.u8(at) !== 0xff) throw new DamagedPhoto('a segment does not begin where it should');
    const marker = bytes.u8(at + 1);
    if (marker === EOI) break;
    const length = bytes.u16(at + 2);
    if (length < 2 || marker === 0 || marker === SOI || isRestart(marker)) throw new DamagedPhoto('a segment is none');
    const content = new Bytes(bytes.slice(at + 4, at + 2 + length));
    at += 2 + length;

    if (marker === 0xe1 && content.length > 6 && content.text(0, 6) === EXIF && orientation === 1)
      orientation = orientationIn(content.all.subarray(6));
    if (isFrame(marker)) size ??= { height: content.u16(1), width: content.u16(3) };
    if (isKept(marker, content)) parts.push(...segment(marker, withoutThumbnail(marker, content.all)));
    if (marker === SOS) {
      const end = endOfScan(bytes, at);
      parts.push(bytes.slice(at, end));
      at = end;
      scanned = true;
    }
  }
  if (size === undefined || !scanned) throw new DamagedPhoto('there is no picture in it');
  const upright = orientation === 1 ? [] : segment(0xe1, Buffer.concat([Buffer.from(EXIF, 'latin1'), tiffOf(orientation)]));
  return { bytes: Buffer.concat([Uint8Array.of(0xff, SOI), ...upright, ...parts, Uint8Array.of(0xff, EOI)]), ...size };
};
