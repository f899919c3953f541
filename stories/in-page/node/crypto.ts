// What the server asks of `node:crypto`, for a page: its `crypto.subtle` answers later, and only where the page came over HTTPS.
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { Buffer } from './buffer.ts';

interface Digest {
  update(data: string | Uint8Array): Digest;
  digest(encoding: string): string;
}

type Running = ReturnType<typeof sha256.create> | ReturnType<typeof hmac.create>;

const bytes = (data: string | Uint8Array): Uint8Array => (typeof data === 'string' ? new TextEncoder().encode(data) : data);

const digestOf = (algorithm: string, running: Running): Digest => {
  if (algorithm !== 'sha256') throw new Error(`The server in the page knows no ${algorithm}`);
  const digest: Digest = {
    update: (data) => {
      running.update(bytes(data));
      return digest;
    },
    digest: (encoding) => Buffer.from(running.digest()).toString(encoding as BufferEncoding),
  };
  return digest;
};

export const createHash = (algorithm: string): Digest => digestOf(algorithm, sha256.create());

export const createHmac = (algorithm: string, key: string | Uint8Array): Digest => digestOf(algorithm, hmac.create(sha256, bytes(key)));

/** Nobody measures a story's time. */
export const timingSafeEqual = (one: Uint8Array, other: Uint8Array): boolean => one.every((byte, index) => byte === other[index]);
