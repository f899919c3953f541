/** When stories happen, in epoch milliseconds: on a Friday morning, with shops open or about to open in half the world. */
export const STORY_TIME = Date.UTC(2026, 10, 20, 10, 30);
