import { expect, it } from 'vitest';
import { openDatabase } from '../../test/database.ts';
import { demoBrandId, seedDemo } from '../index.ts';
import { orderTotal, statusOf } from '../domain/order.ts';
import { readAccount } from '../domain/points.ts';
import { pointsFor } from '../domain/programme.ts';
import { listOrdersByPerson } from '../storage/order-rows.ts';
import { readBook } from '../storage/points-rows.ts';
import { demoCustomer, demoProgramme } from './demo-profile.ts';

const NOW = Date.UTC(2026, 10, 22, 12);
const links = { claim: 'https://demo.test/claim', product: 'https://demo.test/{handle}', home: 'https://demo.test/' };

it('has booked what its customer’s orders earned and her returns took back, in their order, once', async () => {
  const storage = await openDatabase();
  const seed = (now: number): Promise<void> => seedDemo(storage, { origins: ['https://demo.test'], links, now });
  await seed(NOW);
  const book = await readBook(storage.db, demoCustomer.id);
  expect(book.map(({ at }) => at)).toEqual(book.map(({ at }) => at).toSorted((a, b) => a - b));
  const orders = await listOrdersByPerson(storage.db, { brandId: demoBrandId, customer: demoCustomer.id, email: demoCustomer.email });
  const sold = orders.filter(({ document }) => statusOf(document) !== 'cancelled' && statusOf(document) !== 'ready');
  expect(sold.length).toBeGreaterThan(4);
  for (const { id, document } of sold) {
    const points = pointsFor(demoProgramme, orderTotal(document), document.currency);
    expect(book.find(({ cause }) => cause === `order ${id}`)).toMatchObject({ kind: 'earn', points, amount: orderTotal(document) });
  }
  expect(book.filter(({ kind }) => kind === 'claw-back').length).toBeGreaterThan(0);
  const { owed, lots } = readAccount(book);
  expect([owed, lots[0]]).toMatchObject([0, { cause: 'welcome', left: 120 }]);

  await seed(NOW + 86_400_000);
  expect(await readBook(storage.db, demoCustomer.id)).toEqual(book);
});
