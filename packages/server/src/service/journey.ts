import type { Channel, Insights, JourneyAnswer, JourneyBatch, ReceiptId } from '@throughline/contract';
import type { Context } from '../context.ts';
import { agrees, holding } from '../domain/consent.ts';
import { LEFT_AFTER_MS, periodOf, shareBp } from '../domain/insight.ts';
import type { SignedIn } from '../http/credentials.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { BrandRow } from '../storage/brand-rows.ts';
import { readReceipts } from '../storage/consent-rows.ts';
import { countByChannel, countCarts, insertJourneyEvent } from '../storage/journey-rows.ts';
import { countOrders } from '../storage/order-counts.ts';
import type { Database } from '../storage/storage.ts';
import { tell } from './webhooks.ts';

/** Whose events they are, as far as the request says. */
export interface Traveller {
  readonly channel: Channel;
  /** Null: a guest, whose choices only her browser knows. */
  readonly signedIn: SignedIn | null;
}

/** Throws `consent-required` unless she agrees to be counted here and now, and the receipt is one of hers that says so. */
const demandConsent = async (tx: Database, { customer, session }: SignedIn, channel: Channel, receipt: ReceiptId): Promise<void> => {
  const receipts = await readReceipts(tx, customer);
  const seen = receipts.filter((each) => each.session === null || each.session === session);
  const named = seen.filter(({ id }) => id === receipt);
  if (!agrees(named, 'analytics', channel) || !agrees(holding(receipts, session), 'analytics', channel))
    throw new ProblemError('consent-required', {
      detail: 'Send events only while she agrees to "analytics" on this channel, with her receipt.',
    });
};

const checkCurrencies = ({ currencies }: BrandRow['document'], events: JourneyBatch['events']): void => {
  const errors = events.flatMap(({ value }, index) =>
    value === undefined || currencies.includes(value.currency)
      ? []
      : [{ pointer: `/events/${index}/value/currency`, detail: `expected one of ${currencies.join(', ')}` }],
  );
  if (errors.length > 0) throw new ProblemError('invalid-request', { errors });
};

/** Takes each event once, and passes the new ones on to who wants to hear of them. */
export const recordEvents = async (
  { storage, clock, random, courier }: Context,
  brand: BrandRow,
  { visit, consent, events }: JourneyBatch,
  { channel, signedIn }: Traveller,
): Promise<JourneyAnswer> => {
  checkCurrencies(brand.document, events);
  const customer = signedIn?.customer ?? null;
  const answer = await storage.write(async (tx) => {
    if (signedIn !== null) await demandConsent(tx, signedIn, channel, consent);
    const now = clock.now();
    let accepted = 0;
    for (const event of events) {
      const row = { event, visit, channel, at: now - event.ago, customer, consent };
      if (!(await insertJourneyEvent(tx, brand.document.id, row))) continue;
      accepted += 1;
      const { ago: _ago, id, name, ...rest } = event;
      const data = { id, name, at: new Date(row.at).toISOString(), visit, channel, consent, customer, ...rest };
      await tell({ tx, random, now }, brand.document.id, 'journey.event', data);
    }
    return { accepted, known: events.length - accepted };
  });
  if (answer.accepted > 0) courier.wake();
  return answer;
};

/** NaN for the 30th of February, which `Date` takes for the 2nd of March. */
const instantOf = (text: string): number => {
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text.slice(0, 10)) ? at : Number.NaN;
};

/** What happened in a period. Throws `invalid-request` for one that can't be. */
export const insights = async (
  { storage, clock }: Context,
  brand: BrandRow,
  asked: { readonly from?: string | undefined; readonly to?: string | undefined },
): Promise<Insights> => {
  const now = clock.now();
  const period = periodOf(asked.from, asked.to, now, instantOf);
  if ('wrong' in period) throw wrongInput(`query/${period.wrong}`, period.why);
  const { id } = brand.document;
  const counts = await countByChannel(storage.db, id, period);
  const orders = await countOrders(storage.db, id, period);
  const channels = [...new Set([...counts, ...orders].map(({ channel }) => channel))].toSorted();
  return {
    from: new Date(period.from).toISOString(),
    to: new Date(period.to).toISOString(),
    channels: channels.map((channel) => {
      const { sessions = 0, adds = 0, converted = 0 } = counts.find((each) => each.channel === channel) ?? {};
      const placed = orders.filter((each) => each.channel === channel);
      return {
        channel: channel as Channel,
        sessions,
        adds,
        converted,
        conversionBp: shareBp(converted, sessions),
        orders: placed.reduce((sum, { orders }) => sum + orders, 0),
        revenue: placed.map(({ currency, amount }) => ({ amount, currency })),
      };
    }),
    carts: await countCarts(storage.db, id, period, now - LEFT_AFTER_MS),
  };
};
