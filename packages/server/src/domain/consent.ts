import type { Channel, ConsentChoice, Purpose, ReceiptId } from '@throughline/contract';

/** One choice on record. */
export interface Receipt {
  readonly id: ReceiptId;
  /** The session it holds in; null: everywhere. */
  readonly session: string | null;
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly choice: 'granted' | 'withdrawn';
  /** Version and language of the words she agreed to. */
  readonly text: string | null;
  readonly locale: string | null;
  /** Where she was when she chose. */
  readonly place: Channel;
  readonly at: number;
}

/** A choice becomes a receipt. What is chosen at a kiosk, where others look on and the next one waits, holds in that session only. */
export const receiptOf = (choice: ConsentChoice, { session, place, at }: { session: string; place: Channel; at: number }): Receipt => ({
  id: choice.id,
  session: place === 'kiosk' ? session : null,
  purpose: choice.purpose,
  channel: choice.channel,
  choice: choice.choice,
  text: choice.choice === 'granted' ? choice.text : null,
  locale: choice.choice === 'granted' ? choice.locale : null,
  place,
  at,
});

/** Whether two receipts say the same; when they were made does not count. */
export const isSame = (a: Receipt, b: Receipt): boolean =>
  a.purpose === b.purpose && a.channel === b.channel && a.choice === b.choice && a.text === b.text && a.locale === b.locale;

/**
 * What holds as seen from a session (null: from nowhere in particular): the last choice per purpose and channel, and before those what was
 * chosen in that very session. `receipts` in the order they were made.
 */
export const holding = (receipts: readonly Receipt[], session: string | null): Receipt[] => {
  const last = new Map<string, Receipt>();
  const everywhere = receipts.filter((receipt) => receipt.session === null);
  const here = receipts.filter((receipt) => receipt.session !== null && receipt.session === session);
  for (const receipt of [...everywhere, ...here]) last.set(`${receipt.purpose} ${receipt.channel}`, receipt);
  return [...last.values()];
};

/** Whether she agrees to it on this channel; when none is named, on any. */
export const agrees = (held: readonly Receipt[], purpose: Purpose, channel?: Channel): boolean =>
  held.some((each) => each.purpose === purpose && each.choice === 'granted' && (channel === undefined || each.channel === channel));
