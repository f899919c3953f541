import type { Random } from './domain/handoff.ts';

/** An id of the contract: a prefix and unguessable bytes in base64url. 16 bytes name, 32 keep a secret. */
export const mint = <Prefix extends string>(random: Random, prefix: Prefix, bytes: 16 | 32): `${Prefix}_${string}` =>
  `${prefix}_${Buffer.from(random(bytes)).toString('base64url')}`;
