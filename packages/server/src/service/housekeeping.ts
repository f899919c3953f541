import { LIMITS } from '@throughline/contract';
import type { Context } from '../context.ts';
import { forgetHandoffs } from '../storage/handoff-rows.ts';
import { forgetAnswers } from '../storage/ledger-rows.ts';
import { forgetMails } from '../storage/mail-rows.ts';
import { forgetSessions } from '../storage/session-rows.ts';
import { forgetSignIns } from '../storage/sign-in-rows.ts';
import { endOverdueVisits } from './sessions.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Answers forgotten in one transaction: shoppers' writes wait for no more than this. */
const BATCH = 500;

/** Days mail is on record after it was written. */
const MAIL_DAYS = 7;

/** Forgets answers past their days, hand-offs and sign-ins of yesterday, and ends visits that were left without a word. */
export const tidyUp = async (context: Pick<Context, 'storage' | 'clock' | 'streams'>): Promise<void> => {
  const { storage, clock } = context;
  const now = clock.now();
  while ((await endOverdueVisits(context, BATCH)) === BATCH);
  await storage.write(async (tx) => {
    await forgetHandoffs(tx, now - DAY_MS);
    await forgetSignIns(tx, now - DAY_MS);
    await forgetSessions(tx, now, now - DAY_MS);
    await forgetMails(tx, now - MAIL_DAYS * DAY_MS);
  });
  while ((await storage.write((tx) => forgetAnswers(tx, now - LIMITS.answerDays * DAY_MS, BATCH))) === BATCH);
};

/** Tidies up every hour; the answer stops it. */
export const keepHouse = (context: Context): (() => void) => {
  let stop: () => void = () => undefined;
  const rest = (): void => {
    stop = context.clock.after(HOUR_MS, () => {
      // Mail that another node left undone.
      context.postman.wake();
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
