import type { Asker } from './read-case.ts';

/** Of answers, in milliseconds. */
export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly worst: number;
}

const WARM_UP_MS = 1500;

/** So many at once, each waiting for its answer before it asks again, for so long. */
export const measure = async (make: () => Promise<Asker>, clients: number, ms: number): Promise<Figures> => {
  const people = await Promise.all(Array.from({ length: clients }, make));
  const start = performance.now() + WARM_UP_MS;
  const end = start + ms;
  const times: number[] = [];
  await Promise.all(
    people.map(async (act, index) => {
      // Nobody asks what the others ask.
      for (let turn = index * 1000; ; turn += 1) {
        const begun = performance.now();
        if (begun >= end) return;
        await act(turn);
        const done = performance.now();
        if (begun >= start && done < end) times.push(done - begun);
      }
    }),
  );
  times.sort((a, b) => a - b);
  const at = (share: number): number => Math.round((times[Math.floor(times.length * share)] ?? 0) * 100) / 100;
  return { perSecond: Math.round((times.length / ms) * 1000), p50: at(0.5), p99: at(0.99), worst: at(0.9999) };
};
