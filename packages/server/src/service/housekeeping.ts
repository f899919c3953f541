import { LIMITS } from '@throughline/contract';
import type { Context } from '../context.ts';
import { forgetHandoffs } from '../storage/handoff-rows.ts';
import { forgetAnswers } from '../storage/ledger-rows.ts';
import { forgetReservations } from '../storage/stock-rows.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Answers forgotten in one transaction: shoppers' writes wait for no more than this. */
const BATCH = 500;

/** Days an expired reservation is kept for an order that is paid late after all. */
const RESERVATION_DAYS = 7;

/** Forgets answers and reservations past their days and hand-offs of yesterday. */
export const tidyUp = async ({ storage, clock }: Pick<Context, 'storage' | 'clock'>): Promise<void> => {
  const now = clock.now();
  await storage.write(async (tx) => {
    await forgetHandoffs(tx, now - DAY_MS);
    await forgetReservations(tx, now - RESERVATION_DAYS * DAY_MS);
  });
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
