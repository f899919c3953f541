import type { SecretKey } from '@throughline/contract';
import type { Random } from '../domain/handoff.ts';
import { sha256 } from '../hash.ts';
import { putSecretHash } from '../storage/brand-rows.ts';
import type { Storage } from '../storage/storage.ts';

/**
 * Makes the brand a new secret key; the one before of the same name (one for each of its servers, say) opens nothing from now on. It is told
 * once: only its hash is kept.
 */
export const renewSecretKey = async (storage: Storage, brandId: string, random: Random, name = 'default'): Promise<SecretKey> => {
  const key: SecretKey = `sk_${Buffer.from(random(32)).toString('base64url')}`;
  await storage.write((tx) => putSecretHash(tx, brandId, name, sha256(key)));
  return key;
};
