import { Bytes } from './bytes.ts';
import { DamagedPhoto } from './damaged.ts';
import { orientationIn, tiffOf } from './orientation.ts';

const KEPT = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

/** Flags of the extended header that announce EXIF and XMP. */
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A chunk; of an odd length it has a byte more behind it. */
const chunk = (type: string, content: Uint8Array): Uint8Array => {
  const whole = Buffer.alloc(8 + content.length + (content.length % 2));
  whole.write(type, 0, 'latin1');
  whole.writeUInt32LE(content.length, 4);
  whole.set(content, 8);
  return whole;
};

const sizeIn = (type: string, content: Bytes): { width: number; height: number } | undefined => {
  if (type === 'VP8X') return { width: content.u24(4) + 1, height: content.u24(7) + 1 };
  if (type === 'VP8L') {
    const bits = content.u32(1, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  // A key frame: three bytes of tag, three of start code, then the size in 14 bits each.
  return type === 'VP8 ' ? { width: content.u16(6, true) & 0x3fff, height: content.u16(8, true) & 0x3fff } : undefined;
};

/** Some programs put JPEG's own prefix before the TIFF structure. */
const tiffIn = (content: Bytes): Uint8Array =>
  content.length > 6 && content.text(0, 6) === 'Exif\0\0' ? content.all.subarray(6) : content.all;

/** Copies a WebP chunk by chunk, up to the end that its header states. */
export const stripWebp = (input: Uint8Array): { bytes: Uint8Array; width: number; height: number } => {
  const whole = new Bytes(input);
  const bytes = new Bytes(whole.slice(0, whole.u32(4, true) + 8));
  const parts: { type: string; content: Uint8Array }[] = [];
  let orientation = 1;
  let size: { width: number; height: number } | undefined;
  for (let at = 12; at < bytes.length;) {
    const type = bytes.text(at, 4);
    const length = bytes.u32(at + 4, true);
    const content = new Bytes(bytes.slice(at + 8, at + 8 + length));
    if (type === 'EXIF') orientation = orientationIn(tiffIn(content));
    if (KEPT.has(type)) parts.push({ type, content: content.all });
    size ??= sizeIn(type, content);
    at += 8 + length + (length % 2);
  }
  if (size === undefined || !parts.some(({ type }) => /^(VP8 |VP8L|ANMF)$/.test(type))) throw new DamagedPhoto('there is no picture in it');
  const [first] = parts;
  const extended = first?.type === 'VP8X';
  // Only an extended file can say which way is up.
  const upright = extended && orientation !== 1 ? [chunk('EXIF', tiffOf(orientation))] : [];
  const chunks = parts.map(({ type, content }) => {
    if (type !== 'VP8X') return chunk(type, content);
    const header = Uint8Array.from(content);
    header[0] = ((header[0] ?? 0) & ~(HAS_EXIF | HAS_XMP)) | (upright.length > 0 ? HAS_EXIF : 0);
    return chunk(type, header);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks, ...upright]);
  return { bytes: chunk('RIFF', body), ...size };
};
