import type { Platform } from '../platform/platform.ts';

/** An id of the contract: a prefix and `bytes` unguessable bytes in base64url. 16 bytes name, 32 keep a secret. */
export const mint = <Prefix extends string>(platform: Platform, prefix: Prefix, bytes: 16 | 32 = 16): `${Prefix}_${string}` =>
  `${prefix}_${btoa(String.fromCharCode(...platform.random(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')}`;
