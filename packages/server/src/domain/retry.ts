const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Waits after the first, second … attempt; after the last one nothing more is tried. Three days in all. */
const WAITS = [5 * SECOND, MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 14 * HOUR, 20 * HOUR, 24 * HOUR] as const;

/** Milliseconds to wait after so many attempts, spread by up to a fifth (`spread` from 0 to 1); undefined: give up. */
export const waitAfter = (attempts: number, spread: number): number | undefined => {
  const wait = WAITS[attempts - 1];
  return wait === undefined ? undefined : Math.round(wait * (1 + 0.2 * spread));
};
