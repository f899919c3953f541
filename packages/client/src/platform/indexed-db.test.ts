import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexedDbStorage } from './indexed-db.ts';

let name = '';
beforeEach(({ task }) => {
  name = task.id;
  vi.restoreAllMocks();
});

const count = (tx: { get(key: string): unknown; set(key: string, value: unknown): void }): number => {
  const next = ((tx.get('n') as number | undefined) ?? 0) + 1;
  tx.set('n', next);
  return next;
};

describe('storage in IndexedDB', () => {
  it('keeps what was committed, for the next page too', async () => {
    const first = await indexedDbStorage(name);
    expect(await first.transact(['n'], count)).toBe(1);
    first.close();
    const second = await indexedDbStorage(name);
    expect(await second.transact(['n'], count)).toBe(2);
    await second.transact([], (tx) => tx.delete('n'));
    expect(await second.transact(['n'], (tx) => tx.get('n'))).toBeUndefined();
  });

  it('runs transactions of several tabs one after another', async () => {
    const tabs = await Promise.all([indexedDbStorage(name), indexedDbStorage(name), indexedDbStorage(name)]);
    const results = await Promise.all(Array.from({ length: 10 }, () => tabs.map((tab) => tab.transact(['n'], count))).flat());
    expect(results.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at + 1));
  });

  it('changes nothing when the body throws', async () => {
    const storage = await indexedDbStorage(name);
    const failing = storage.transact(['n'], (tx) => {
      tx.set('n', 99);
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await storage.transact(['n'], count)).toBe(1);
  });

  it('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await (await indexedDbStorage(name)).transact(['n'], count);
    expect(transaction).toHaveBeenCalledWith(expect.anything(), 'readwrite', { durability: 'strict' });
  });

  it('WebKit loses the handle: reopens and tries again, in the order of the calls', async () => {
    const storage = await indexedDbStorage(name);
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
    });
    expect(await Promise.all([storage.transact(['n'], count), storage.transact(['n'], count)])).toHaveLength(2);
    expect(await storage.transact(['n'], count)).toBe(3);
  });

  it('full storage rejects', async () => {
    const storage = await indexedDbStorage(name);
    const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(storage.transact(['n'], count)).rejects.toThrow('full');
    full.mockRestore();
    expect(await storage.transact(['n'], count)).toBe(1);
  });

  it('rejects when there is none', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    await expect(indexedDbStorage(name)).rejects.toThrow('denied');
  });
});
