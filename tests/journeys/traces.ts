import { expect, type Page } from '@playwright/test';

/** Everything a screen still knows: its address, every storage of its origin, every text and attribute of its DOM, shadow roots too. */
const traces = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('No database')));
      });

    const stored: unknown[] = [];
    for (const { name, version } of await indexedDB.databases()) {
      if (!name) continue;
      const database = await settled(indexedDB.open(name, version));
      for (const store of database.objectStoreNames) {
        const records = database.transaction(store).objectStore(store);
        stored.push(await settled(records.getAll()), await settled(records.getAllKeys()));
      }
      database.close();
    }

    const shown = (root: ParentNode): string[] =>
      [...root.querySelectorAll('*')].flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...[...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ nodeValue }) => nodeValue ?? ''),
        ...(element instanceof HTMLInputElement ? [element.value] : []),
        ...(element.shadowRoot ? shown(element.shadowRoot) : []),
      ]);

    return JSON.stringify({
      address: location.href,
      state: history.state,
      cookies: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      stored,
      caches: await caches.keys(),
      shown: shown(document),
    });
  });

/** None of it is left on the screen. Says where, if it is. */
export async function expectForgotten(page: Page, secrets: readonly string[]): Promise<void> {
  await expect(async () => {
    const left = await traces(page);
    const found = secrets
      .filter((secret) => left.includes(secret))
      .map((secret) => left.slice(Math.max(0, left.indexOf(secret) - 200), left.indexOf(secret) + 100));
    expect(found).toEqual([]);
  }).toPass({ timeout: 5000 });
}
