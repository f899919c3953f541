import { LIMITS } from '@throughline/contract';
import type { Context } from '../context.ts';
import { forgetHandoffs } from '../storage/handoff-rows.ts';
import { forgetJourneyEvents } from '../storage/journey-rows.ts';
import { forgetAnswers } from '../storage/ledger-rows.ts';
import { forgetDeliveries } from '../storage/webhook-rows.ts';
import { forgetOrderTokens } from '../storage/order-token-rows.ts';
import { every } from './every.ts';
import { expireOrders } from './order-progress.ts';
import { forgetReservations } from '../storage/stock-rows.ts';
import { forgetMails } from '../storage/mail-rows.ts';
import { forgetReturnDrafts } from '../storage/return-draft-rows.ts';
import { forgetSessions } from '../storage/session-rows.ts';
import { forgetSignIns } from '../storage/sign-in-rows.ts';
import { forgetStatements } from '../storage/withdrawal-rows.ts';
import { endOverdueVisits } from './sessions.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Answers forgotten in one transaction: shoppers' writes wait for no more than this. */
const BATCH = 500;

/** Days an expired reservation is kept for an order that is paid late after all. */
const RESERVATION_DAYS = 7;
/** Days a withdrawal is on record that was stated and not confirmed. */
const STATEMENT_DAYS = 30;

/** Days mail is on record after it was written. */
const MAIL_DAYS = 7;
/** Days journey events are kept: a year and a month, so that a season can be held against the one before. */
const JOURNEY_DAYS = 396;
/** Days a settled delivery stays on record, for who asks what was sent. */
const DELIVERY_DAYS = 30;

/** Forgets what has had its days, hand-offs and sign-ins of yesterday among it; ends visits that were left without a word. */
export const tidyUp = async (context: Pick<Context, 'storage' | 'clock' | 'streams'>): Promise<void> => {
  const { storage, clock } = context;
  const now = clock.now();
  while ((await endOverdueVisits(context, BATCH)) === BATCH);
  await storage.write(async (tx) => {
    await forgetHandoffs(tx, now - DAY_MS);
    await forgetReservations(tx, now - RESERVATION_DAYS * DAY_MS);
    await forgetOrderTokens(tx, now);
    await forgetReturnDrafts(tx, now);
    await forgetStatements(tx, now - STATEMENT_DAYS * DAY_MS);
    await forgetSignIns(tx, now - DAY_MS);
    await forgetSessions(tx, now, now - DAY_MS);
    await forgetMails(tx, now - MAIL_DAYS * DAY_MS);
    await forgetDeliveries(tx, now - DELIVERY_DAYS * DAY_MS);
  });
  while ((await storage.write((tx) => forgetJourneyEvents(tx, now - JOURNEY_DAYS * DAY_MS, BATCH))) === BATCH);
  while ((await storage.write((tx) => forgetAnswers(tx, now - LIMITS.answerDays * DAY_MS, BATCH))) === BATCH);
};

/** Tidies up every hour, and every minute sees which orders nobody paid or collected; the answer stops it. */
export const keepHouse = (context: Context): (() => void) => {
  const stops = [
    every(HOUR_MS, context, 'could not tidy up; trying again in an hour', () => {
      // Mail that another node left undone.
      context.postman.wake();
      return tidyUp(context);
    }),
    every(MINUTE_MS, context, 'could not end orders that lapsed; trying again in a minute', () => expireOrders(context)),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
