import type { Storage, Transaction } from './platform.ts';

const TABLE = 'held';

const open = (name: string): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const run = <T>(db: IDBDatabase, keys: readonly string[], body: (tx: Transaction) => T): Promise<T> =>
  new Promise((resolve, reject) => {
    // Strict: an acknowledged write is on the disk, not in a buffer that a power cut empties.
    const transaction = db.transaction(TABLE, 'readwrite', { durability: 'strict' });
    const table = transaction.objectStore(TABLE);
    const values = new Map<string, unknown>();
    let result: T;
    const work = (): void => {
      try {
        result = body({
          get: (key) => values.get(key),
          set: (key, value) => {
            values.set(key, value);
            table.put(value, key);
          },
          delete: (key) => {
            values.delete(key);
            table.delete(key);
          },
          clear: () => {
            values.clear();
            table.clear();
          },
        });
      } catch (error) {
        reject(error);
        transaction.abort();
      }
    };
    transaction.oncomplete = () => resolve(result);
    transaction.onabort = transaction.onerror = () => reject(transaction.error);
    let missing = keys.length;
    if (!missing) work();
    for (const key of keys) {
      const request = table.get(key);
      request.onsuccess = () => {
        values.set(key, request.result);
        if (!--missing) work();
      };
    }
  });

/** Storage in IndexedDB. Rejects when the browser has none here or refuses it. */
export const indexedDbStorage = async (name: string): Promise<Storage> => {
  let handle: Promise<IDBDatabase> | null = null;
  let closed = false;
  const connect = (): Promise<IDBDatabase> => {
    if (handle) return handle;
    const opening = open(name).then((db) => {
      const lost = (): void => {
        if (handle === opening) handle = null;
      };
      db.onclose = lost;
      // Another tab wants to delete the database or to open a newer one: don't stand in its way.
      db.onversionchange = () => {
        lost();
        db.close();
      };
      return db;
    });
    opening.catch(() => (handle = null));
    return (handle = opening);
  };
  await connect();
  return {
    durable: true,
    transact: async (keys, body) => {
      if (closed) throw new Error('closed');
      const used = connect();
      const db = await used;
      try {
        return await run(db, keys, body);
      } catch (error) {
        // WebKit loses handles of pages in the background: the handle is dead, the data is not. Full storage stays full.
        if (closed || (error as DOMException | null)?.name === 'QuotaExceededError') throw error;
        if (handle === used) handle = null;
        db.close();
        return run(await connect(), keys, body);
      }
    },
    close: () => {
      closed = true;
      void handle?.then((db) => db.close());
    },
  };
};
