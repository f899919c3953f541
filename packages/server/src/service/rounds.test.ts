import { beforeEach, expect, it } from 'vitest';
import { ManualClock } from '../../test/clock.ts';
import { silentLog } from '../log.ts';
import { Rounds } from './rounds.ts';

let clock: ManualClock;
/** When what waits is due; taken out when it is tried. */
let waiting: number[];
let tried: number[];
let broken: boolean;
let rounds: Rounds;

/** Lets what was begun come to its end. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};
const pass = async (ms: number): Promise<void> => {
  clock.advance(ms);
  await settle();
};

beforeEach(() => {
  clock = new ManualClock();
  waiting = [];
  tried = [];
  broken = false;
  rounds = new Rounds(
    { clock, log: silentLog },
    {
      what: 'a test',
      // Two at a time.
      tryDue: async () => {
        if (broken) throw new Error('no database');
        const due = waiting.filter((at) => at <= clock.now()).slice(0, 2);
        waiting = waiting.filter((at) => !due.includes(at));
        tried.push(...due.map((at) => at - Date.UTC(2026, 10, 21, 12)));
        return due.length === 2;
      },
      nextAt: () => Promise.resolve(waiting.length === 0 ? undefined : Math.min(...waiting)),
    },
  );
});

it('tries all that is due, then sleeps until the next is', async () => {
  const now = clock.now();
  waiting = [now - 3, now - 2, now - 1, now, now + 90_000];
  rounds.wake();
  await pass(0);
  expect([tried, clock.pending]).toEqual([[-3, -2, -1, 0], 1]);
  await pass(89_999);
  expect(tried).toHaveLength(4);
  await pass(1);
  expect([tried.at(-1), clock.pending]).toEqual([90_000, 0]);
});

it('sees what was put in while it went round', async () => {
  rounds.wake();
  clock.advance(0);
  waiting = [clock.now()];
  rounds.wake();
  await settle();
  await pass(0);
  expect([tried, clock.pending]).toEqual([[0], 0]);
});

it('goes on a minute after the database could not be asked', async () => {
  waiting = [clock.now()];
  broken = true;
  rounds.wake();
  await pass(0);
  broken = false;
  await pass(59_999);
  expect(tried).toEqual([]);
  await pass(1);
  expect(tried).toEqual([0]);
});

it('lets a second pass where another node is at what is due', async () => {
  let looks = 0;
  const outbox = { what: 'a test', tryDue: () => Promise.resolve(false), nextAt: () => Promise.resolve((looks += 1) && clock.now()) };
  const idle = new Rounds({ clock, log: silentLog }, outbox);
  idle.wake();
  await pass(0);
  await pass(999);
  expect(looks).toBe(1);
  await pass(1);
  expect(looks).toBe(2);
});

it('does nothing once it was stopped', async () => {
  waiting = [clock.now(), clock.now() + 5000];
  rounds.wake();
  await pass(0);
  rounds.stop();
  rounds.wake();
  await pass(3_600_000);
  expect([tried, clock.pending]).toEqual([[0], 0]);
});
