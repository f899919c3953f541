// Node's `Buffer` for a page, with the one encoding the usual one lacks.
// oxlint-disable-next-line unicorn/prefer-node-protocol -- the package of that name
import { Buffer } from 'buffer';

const { from } = Buffer;
const prototype = Buffer.prototype as Buffer;
const { toString } = prototype;

const unpadded = (text: string): string => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

Object.assign(Buffer, {
  // It reads both alphabets.
  from: (...[value, encoding, ...rest]: [never, string, never]): Buffer =>
    from(value, (encoding === 'base64url' ? 'base64' : encoding) as never, ...rest),
});
Object.assign(prototype, {
  toString(this: Buffer, encoding?: BufferEncoding, ...range: [number?, number?]): string {
    return encoding === 'base64url' ? unpadded(toString.call(this, 'base64', ...range)) : toString.call(this, encoding, ...range);
  },
});

// The server's modules take it from the global scope, as they do in Node.
Object.assign(globalThis, { Buffer });

export { Buffer };
