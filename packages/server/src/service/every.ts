import type { Context } from '../context.ts';

/** Does `work` again and again, with `ms` of rest after each; the answer stops it. */
export const every = (
  ms: number,
  { clock, log }: Pick<Context, 'clock' | 'log'>,
  failed: string,
  work: () => Promise<void>,
): (() => void) => {
  let stopped = false;
  let stop: () => void = () => undefined;
  const rest = (): void => {
    if (stopped) return;
    stop = clock.after(ms, () => {
      work()
        .catch(() => {
          log.warn({}, failed);
        })
        .finally(rest);
    });
  };
  rest();
  return () => {
    stopped = true;
    stop();
  };
};
