import { openStorage, type Storage } from '../src/index.ts';

let open: () => Promise<Storage> = () => openStorage(':memory:');

/** An empty database: SQLite's in memory, unless the tests run on another. */
export const openDatabase = (): Promise<Storage> => open();

export const openDatabasesBy = (opener: () => Promise<Storage>): void => {
  open = opener;
};
