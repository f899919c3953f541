/** Ids of what changed; `all`: some may have been missed. */
export type Heard = readonly string[] | 'all';

/**
 * How nodes that share a database wake each other. A hint says that something changed, never what: who hears it looks at the
 * database. Hints may be lost; from time to time, and whenever it may have been deaf, a node hears `all`.
 */
export interface Hints {
  /** To be called after the commit. Never waits and never fails. Ids have no spaces. */
  tell(id: string): void;
  /** Calls `hear` for what other nodes tell, until the answer is called. */
  listen(hear: (heard: Heard) => void): () => void;
}

/** For a node that has its database to itself. */
export const noHints: Hints = {
  tell: () => undefined,
  listen: () => () => undefined,
};
