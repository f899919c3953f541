import type { KioskSession } from '@throughline/components';

/** Jumps to the first alarm and stands there, so that what follows an alarm can be looked at. */
export const standingClock = (): KioskSession['clock'] => {
  let now = 0;
  return {
    now: () => now,
    after: (milliseconds, callback) => {
      if (now > 0) return () => {};
      const timer = setTimeout(() => {
        now = milliseconds;
        callback();
      });
      return () => clearTimeout(timer);
    },
  };
};
