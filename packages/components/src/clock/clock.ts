/** Time as far as a session needs it; tests pass their own. */
export interface Clock {
  /** Milliseconds that only grow. */
  now(): number;
  /** Calls back once after so many milliseconds, unless what it returned is called before. */
  after(milliseconds: number, callback: () => void): () => void;
}

export const pageClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  },
};
