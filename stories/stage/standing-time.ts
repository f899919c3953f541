import { STORY_TIME } from '../seed/instant.ts';

let now = (): number => STORY_TIME;

/** From now on the page's time of day is the story's, which stands: what an element tells by its device's clock is the same each day. */
export const standTime = (): void => {
  globalThis.Date = new Proxy(Date, {
    construct: (real, args: []) => (args.length > 0 ? new real(...args) : new real(now())),
    get: (real, name) => (name === 'now' ? () => now() : (Reflect.get(real, name) as unknown)),
  });
};

/** The clock of the story that was opened last. */
export const goBy = (clock: () => number): void => {
  now = clock;
};
