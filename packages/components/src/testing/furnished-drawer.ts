import { expect } from '@esm-bundle/chai';
import type { CartView, Line, Money } from '@throughline/client';
import type { CartDrawer } from '../cart-drawer/cart-drawer.ts';
import { define } from '../cart-drawer/define.ts';
// At hand: what is pressed shall not wait for the network here.
import '../cart-extras/cart-extras.ts';
import '../cart-forms/cart-forms.ts';
import { MemoryClient } from './memory-client.ts';
import { store } from './memory-stores.ts';
import { rendered, Stage, until } from './stage.ts';

define();

export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

/** Mitte has everything and promises it for the evening, West has nothing. */
function clientWithStores(): MemoryClient {
  const client = new MemoryClient();
  const stores = ['Mitte', 'West'].map((name) =>
    store(name.toLowerCase(), { name, services: ['pickup', 'same-day-delivery'], distance: 1200 }),
  );
  const [mitte, west] = stores;
  if (!mitte || !west) throw new Error('There are no stores');
  client.stores.answer = () => ({ items: stores, around: { by: 'near', position: mitte.position, label: null }, complete: true });
  const by = { by: '2030-03-04T17:00:00.000Z', cutoffAt: '2030-03-04T15:00:00.000Z', orderWithinSeconds: 3600 };
  client.stores.availability$.set({
    status: 'ready',
    stale: false,
    at: null,
    value: {
      sku: 'VASE',
      online: { level: 'in-stock', quantity: 9, updatedAt: null },
      checkedAt: mitte.checkedAt,
      stores: [
        { store: mitte, stock: { level: 'in-stock', quantity: 9, updatedAt: null }, promises: [{ kind: 'pickup', ...by }] },
        { store: west, stock: { level: 'out', quantity: 0, updatedAt: null }, promises: [] },
      ],
    },
  });
  return client;
}

/** A drawer with three lines for each test of the `describe` that calls it, and hands to work it with. */
export function furnishedDrawer() {
  let client: MemoryClient;
  let stage: Stage;
  let drawer: CartDrawer;
  const cart = () => stage.client.cart;
  const root = (): ShadowRoot => drawer.shadowRoot ?? expect.fail();
  const all = (selector: string): HTMLElement[] => [...root().querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string): HTMLElement => all(selector)[0] ?? expect.fail(`The drawer has no ${selector}`);
  const text = (selector = '.panel'): string => one(selector).innerText.replaceAll(/\s+/g, ' ').trim();
  const button = (name: string | RegExp): HTMLElement =>
    all('button').find((each) => {
      const said = each.ariaLabel ?? each.textContent?.trim() ?? '';
      return typeof name === 'string' ? said === name : name.test(said);
    }) ?? expect.fail(`There is no button "${name}"`);
  const settle = async (): Promise<void> => {
    await rendered(drawer);
    await new Promise((done) => setTimeout(done));
    await rendered(drawer);
  };
  const press = async (name: string | RegExp): Promise<void> => {
    button(name).click();
    await settle();
  };
  /** Opens it with something that asks for the extras, and waits for them. */
  const open = async (part: Partial<CartView> = {}): Promise<void> => {
    cart().show(part);
    drawer.open = true;
    await rendered(drawer);
    await until(() => all('.beneath').length);
    await settle();
  };
  const withTotals = (part: Partial<NonNullable<CartView['totals']>>): Partial<CartView> => {
    const { totals } = cart().$cart.get();
    return totals ? { totals: { ...totals, ...part } } : expect.fail('There are no totals');
  };
  const line = (part: Partial<Line>): Partial<CartView> => {
    const [first, ...others] = cart().$cart.get().lines;
    return first ? { lines: [{ ...first, ...part }, ...others] } : expect.fail('There is no line');
  };

  beforeEach(async () => {
    client = clientWithStores();
    stage = new Stage(client);
    drawer = await stage.put('tl-cart-drawer');
    cart().hold(['TEE-M', 1], ['VASE', 1], ['THROW', 2]);
  });
  afterEach(() => stage.leave());

  return {
    all,
    button,
    cart,
    line,
    one,
    open,
    press,
    root,
    settle,
    text,
    withTotals,
    client: () => client,
    drawer: () => drawer,
    leave: () => stage.leave(),
  };
}
