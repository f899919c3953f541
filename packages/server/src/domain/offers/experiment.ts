import { sha256 } from '../../hash.ts';
import type { Benefit, Messages, OfferDocument } from './offer.ts';

/** What of an offer is for one person. */
export interface Assigned {
  readonly benefit: Benefit;
  readonly messages: Messages;
  readonly variant: string | null;
}

/** A whole number from 0 to 99 that is always the same for the same person, and fair over many. */
const bucketOf = (experiment: string, person: string): number =>
  Number(
    BigInt(
      `0x${Buffer.from(sha256(JSON.stringify([experiment, person])), 'base64url')
        .toString('hex')
        .slice(0, 12)}`,
    ) % 100n,
  );

/** The offer as this person has it, on every channel; undefined for those whose variant is no offer at all. */
export const assign = ({ benefit, messages, experiment }: OfferDocument, person: string): Assigned | undefined => {
  if (experiment === null) return { benefit, messages, variant: null };
  const bucket = bucketOf(experiment.id, person);
  let edge = 0;
  const mine = experiment.variants.find((variant) => bucket < (edge += variant.share));
  return mine?.benefit ? { benefit: mine.benefit, messages: mine.messages, variant: mine.id } : undefined;
};
