/**
 * What a database says when it can't answer now. SQLite: busy, or a disk that takes no more. PostgreSQL: the connection (class 08, and
 * the operating system's words), resources (53), an operator (57), a lock (55P03), a standby (25006), a collision (40).
 */
const CODES =
  /^(SQLITE_(BUSY|LOCKED|FULL|IOERR|READONLY|CANTOPEN)|ENOSPC|08...$|53...$|57P0.$|57014$|55P03$|25006$|25P03$|40...$|E(CONN|TIMEDOUT|PIPE|HOST|NET|NOTFOUND|AI_AGAIN))/;

/** What `pg` says without a code. */
const WORDS =
  /^(Connection terminated|Query read timeout|timeout exceeded when trying to connect|timeout expired|Client has encountered a connection error|Client was closed)/;

/** Whether trying again later may help. */
export const isPassing = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  return 'code' in error && typeof error.code === 'string' ? CODES.test(error.code) : WORDS.test(error.message);
};
