import { StorageError } from './storage-error.ts';

export const isPostgresUrl = (location: string): boolean => /^postgres(ql)?:\/\//i.test(location);

/** The address for people: without password and options. Throws a `StorageError` that shows nothing of an address it can't read. */
export const nameOf = (location: string): string => {
  const url = URL.canParse(location) ? new URL(location) : undefined;
  // An unescaped "/", "?" or "#" in a password moves the rest of it, and the "@" after it, to where we would show it.
  if (url === undefined || /@/.test(url.pathname + url.search + url.hash) || url.hash !== '')
    throw new StorageError(
      'unreachable',
      'The address of the database',
      'is not of the form postgres://user:password@host:5432/database; write what is special in a password as %23 for "#"',
    );
  const user = url.username === '' ? '' : `${decodeURIComponent(url.username)}@`;
  return `postgres://${user}${url.host}${url.pathname}`;
};
