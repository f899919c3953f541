import type { Context } from '../context.ts';
import { type Letter, writeLetter } from '../mail/letter.ts';
import { mint } from '../mint.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { insertMail } from '../storage/mail-rows.ts';
import type { Database } from '../storage/storage.ts';

/** Quoted, for the name in a `From`; line ends would begin another header. */
const quoted = (name: string): string => `"${name.replaceAll(/\p{C}/gu, ' ').replaceAll(/["\\]/g, '')}"`;

const senderOf = ({ mailFrom }: Pick<Context, 'mailFrom'>, brand: BrandRow, name: string): string =>
  `${quoted(name)} <${mailFrom ?? `no-reply@${new URL(brand.document.links.home).hostname}`}>`;

/**
 * Puts a letter into the outbox, in the transaction of what it tells about: it goes out if and only if that happened. After `write`,
 * call `context.postman.wake()`, or `deliver` with the id this resolves with. `to` is an address as `parseEmail` gives it.
 */
export const sendMail = async (
  tx: Database,
  context: Pick<Context, 'clock' | 'random' | 'mailFrom'>,
  brand: BrandRow,
  to: string,
  letter: Letter,
): Promise<string> => {
  const id = mint(context.random, 'ml', 16);
  await insertMail(tx, {
    id,
    brandId: brand.document.id,
    sender: senderOf(context, brand, letter.brand),
    recipient: to,
    subject: letter.subject.replaceAll(/\p{C}/gu, ' '),
    ...writeLetter(letter),
    createdAt: context.clock.now(),
  });
  return id;
};
