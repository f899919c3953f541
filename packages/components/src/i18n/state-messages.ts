/** What every widget says about what it reads; the table of each language spreads it: `{ ...stateMessages, … }`. */
export interface StateMessages {
  readonly loading: string;
  /** More than a second has passed. */
  readonly slow: string;
  readonly failed: string;
  readonly retry: string;
  /** There is nothing to show without the network. */
  readonly offline: string;
  /** What is shown is old; `age` such as "5 minutes ago", undefined where nobody knows. */
  readonly stale: (age: string | undefined) => string;
}
