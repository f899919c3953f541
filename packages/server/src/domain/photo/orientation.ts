import { Bytes } from './bytes.ts';

const ORIENTATION = 0x0112;

/** Which way is up, 1 to 8, as the TIFF structure of an EXIF block says; 1 (as it is) when that says nothing sensible. */
export const orientationIn = (tiff: Uint8Array): number => {
  try {
    const bytes = new Bytes(tiff);
    const little = bytes.text(0, 2) === 'II';
    const directory = bytes.u32(4, little);
    const entries = bytes.u16(directory, little);
    for (let at = directory + 2; at < directory + 2 + entries * 12; at += 12) {
      if (bytes.u16(at, little) !== ORIENTATION) continue;
      const value = bytes.u16(at + 8, little);
      return value >= 1 && value <= 8 ? value : 1;
    }
  } catch {
    // Whatever is wrong with it goes away with it.
  }
  return 1;
};

/** A TIFF structure that says which way is up and nothing else. */
export const tiffOf = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[...'MM\0*'].map((each) => each.charCodeAt(0)),
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  );
