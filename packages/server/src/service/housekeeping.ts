import { LIMITS } from '@throughline/contract';
import type { Context } from '../context.ts';
import { forgetHandoffs } from '../storage/handoff-rows.ts';
import { forgetJourneyEvents } from '../storage/journey-rows.ts';
import { forgetAnswers } from '../storage/ledger-rows.ts';
import { forgetDeliveries } from '../storage/webhook-rows.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Answers forgotten in one transaction: shoppers' writes wait for no more than this. */
const BATCH = 500;

/** Days journey events are kept: a year and a month, so that a season can be held against the one before. */
const JOURNEY_DAYS = 396;
/** Days a settled delivery stays on record, for who asks what was sent. */
const DELIVERY_DAYS = 30;

/** Forgets answers past their days, hand-offs of yesterday, journeys of last year and deliveries that were made. */
export const tidyUp = async ({ storage, clock }: Pick<Context, 'storage' | 'clock'>): Promise<void> => {
  const now = clock.now();
  await storage.write((tx) => forgetHandoffs(tx, now - DAY_MS));
  await storage.write((tx) => forgetDeliveries(tx, now - DELIVERY_DAYS * DAY_MS));
  while ((await storage.write((tx) => forgetJourneyEvents(tx, now - JOURNEY_DAYS * DAY_MS, BATCH))) === BATCH);
  while ((await storage.write((tx) => forgetAnswers(tx, now - LIMITS.answerDays * DAY_MS, BATCH))) === BATCH);
};

/** Tidies up every hour; the answer stops it. */
export const keepHouse = (context: Context): (() => void) => {
  let stop: () => void = () => undefined;
  const rest = (): void => {
    stop = context.clock.after(HOUR_MS, () => {
      tidyUp(context).catch(() => {
        context.log.warn({}, 'could not tidy up; trying again in an hour');
      });
      rest();
    });
  };
  rest();
  return () => {
    stop();
  };
};
