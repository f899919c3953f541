import { crc32, deflateSync } from 'node:zlib';

/** What no picture may tell: it stands in every place where programs write such things. */
export const SECRET = 'GPS 52.5163 N, 13.3777 E';

/** 12 × 8, a blue corner on red, as a browser encodes it. */
const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6jq62rZ4C8ybqmx5moq6T/2wBDARweHigjKE4rK06kbl1upKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKSkpKT/wAARCAAIAAwDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAMF/8QAGhAAAgIDAAAAAAAAAAAAAAAAAAIREgEDYf/EABUBAQEAAAAAAAAAAAAAAAAAAAQG/8QAGREAAwEBAQAAAAAAAAAAAAAAAQIDEQAS/9oADAMBAAIRAxEAPwDKTTR8NaY4WAD1q9T6c6eoJySQxBnf/9k=';
const VP8 = 'UAIAnQEqDAAIAAQAaCWwAnS6AIaA9gAFlh1AAP7ytJVALyNDOBWjH/P35ZzkgY5QBqX/wa08Jbj/4HIHv/4JP/gk/gGAAA==';
const VP8L = 'LwvAAQAPEPO///MfDhSyjQAhnL/Nmf0QEf0P4vUA';

export const plainJpeg = (): Buffer => Buffer.from(JPEG, 'base64');

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const u16 = (value: number, little: boolean): Buffer => {
  const bytes = Buffer.alloc(2);
  if (little) bytes.writeUInt16LE(value);
  else bytes.writeUInt16BE(value);
  return bytes;
};

const u32 = (value: number, little: boolean): Buffer => {
  const bytes = Buffer.alloc(4);
  if (little) bytes.writeUInt32LE(value);
  else bytes.writeUInt32BE(value);
  return bytes;
};

/** A TIFF structure as cameras write it: a maker, an orientation, and a place. */
export const exif = (orientation: number, little = true): Buffer => {
  const entry = (tag: number, type: number, count: number, value: Buffer): Buffer =>
    Buffer.concat([u16(tag, little), u16(type, little), u32(count, little), value]);
  const text = latin(`${SECRET}\0`);
  return Buffer.concat([
    latin(little ? 'II*\0' : 'MM\0*'),
    u32(8, little),
    u16(2, little),
    entry(0x010f, 2, text.length, u32(8 + 2 + 24 + 4, little)),
    entry(0x0112, 3, 1, Buffer.concat([u16(orientation, little), u16(0, little)])),
    u32(0, little),
    text,
  ]);
};

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.of(0xff, marker), u16(content.length + 2, false), content]);

/** A JPEG as a phone writes it: EXIF, XMP, IPTC, a comment, a thumbnail, and a film behind its end. */
export const phoneJpeg = (orientation = 1): Buffer => {
  const plain = plainJpeg();
  // Behind SOI and JFIF's own segment.
  const head = 2 + 2 + plain.readUInt16BE(4);
  return Buffer.concat([
    plain.subarray(0, head),
    segment(0xe0, latin(`JFXX\0\x10${SECRET}`)),
    segment(0xe1, Buffer.concat([latin('Exif\0\0'), exif(orientation)])),
    segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`)),
    segment(0xe2, latin(`MPF\0${SECRET}`)),
    segment(0xe2, latin('ICC_PROFILE\0\x01\x01profile')),
    segment(0xed, latin(`Photoshop 3.0\0${SECRET}`)),
    segment(0xfe, latin(SECRET)),
    plain.subarray(head),
    latin(`ftypmp42 ${SECRET}`),
  ]);
};

const pngChunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([latin(type), content]);
  return Buffer.concat([u32(content.length, false), named, u32(crc32(named), false)]);
};

/** A red PNG with a place in every chunk that can hold one. `size`: what its header claims. */
export const tellingPng = (size: { width: number; height: number } = { width: 3, height: 2 }, orientation = 1): Buffer => {
  const rows = Array.from({ length: Math.min(size.height, 4) }, () =>
    Buffer.concat([Buffer.of(0), ...Array.from({ length: Math.min(size.width, 4) }, () => Buffer.of(255, 0, 0))]),
  );
  return Buffer.concat([
    latin('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', Buffer.concat([u32(size.width, false), u32(size.height, false), Buffer.of(8, 2, 0, 0, 0)])),
    pngChunk('tEXt', latin(`Comment\0${SECRET}`)),
    pngChunk('iTXt', latin(`XML:com.adobe.xmp\0\0\0\0\0${SECRET}`)),
    pngChunk('eXIf', exif(orientation, false)),
    pngChunk('tIME', latin('1234567')),
    pngChunk('prIv', latin(SECRET)),
    pngChunk('IDAT', deflateSync(Buffer.concat(rows))),
    pngChunk('IEND', Buffer.alloc(0)),
    latin(SECRET),
  ]);
};

const riffChunk = (type: string, content: Buffer): Buffer =>
  Buffer.concat([latin(type), u32(content.length, true), content, Buffer.alloc(content.length % 2)]);

/** A WebP with EXIF and XMP. */
export const tellingWebp = (orientation = 1): Buffer => {
  const extended = Buffer.concat([Buffer.of(0x0c, 0, 0, 0), Buffer.of(11, 0, 0, 7, 0, 0)]);
  const chunks = [
    riffChunk('VP8X', extended),
    riffChunk('VP8 ', Buffer.from(VP8, 'base64')),
    riffChunk('EXIF', exif(orientation)),
    riffChunk('XMP ', latin(SECRET)),
    riffChunk('odd ', latin(`${SECRET}!`)),
  ];
  return Buffer.concat([riffChunk('RIFF', Buffer.concat([latin('WEBP'), ...chunks])), latin(SECRET)]);
};

/** The short form, which has no place for either. */
export const losslessWebp = (): Buffer => riffChunk('RIFF', Buffer.concat([latin('WEBP'), riffChunk('VP8L', Buffer.from(VP8L, 'base64'))]));

/** The beginning of what an iPhone makes unless told otherwise. */
export const heic = (): Buffer => Buffer.concat([u32(24, false), latin('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(100)]);
