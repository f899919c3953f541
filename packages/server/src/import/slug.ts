import { sha256 } from '../hash.ts';

const HASH_LENGTH = 10;

/** Letters and digits of any script, small, joined by hyphens; may be empty. */
export const slug = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * An id of up to `most` characters made from `text`, that isn't `taken` yet; it is from then on. Where the slug is empty,
 * too long or taken, a hash of the text tells it apart: the same file gives the same ids.
 */
export const claimId = (text: string, most: number, taken: Set<string>): string => {
  const plain = slug(text);
  const hash = sha256(text).toLowerCase().replaceAll(/[-_]/g, '').slice(0, HASH_LENGTH);
  // A pair of surrogates is not cut in two.
  const start = plain.slice(0, most - HASH_LENGTH - 1).replace(/[\ud800-\udbff]$/, '');
  const id = plain === '' || plain.length > most || taken.has(plain) ? [start, hash].filter(Boolean).join('-') : plain;
  taken.add(id);
  return id;
};
