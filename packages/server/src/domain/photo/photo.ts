import { stripJpeg } from './jpeg.ts';
import { stripPng } from './png.ts';
import { stripWebp } from './webp.ts';

export type PhotoType = 'image/jpeg' | 'image/png' | 'image/webp';

/** A picture without place, time, device or words: only what it shows, its colours, and which way is up. */
export interface Photo {
  readonly type: PhotoType;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** What the first bytes say it is. `heic` is named because phones make it and few programs read it. */
export type Kind = PhotoType | 'heic' | 'other';

const HEIC = /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|heif)/;

export const kindOf = (bytes: Uint8Array): Kind => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 16)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  return HEIC.test(head.slice(4)) ? 'heic' : 'other';
};

const STRIP: Record<PhotoType, (bytes: Uint8Array) => Omit<Photo, 'type'>> = {
  'image/jpeg': stripJpeg,
  'image/png': stripPng,
  'image/webp': stripWebp,
};

/**
 * The picture without anything that tells of the shopper. Nothing is decoded, hence nothing is lost, and a bomb doesn't go off. Throws a
 * `DamagedPhoto`.
 */
export const strip = (type: PhotoType, bytes: Uint8Array): Photo => ({ type, ...STRIP[type](bytes) });
