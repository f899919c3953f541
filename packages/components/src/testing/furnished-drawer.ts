import { expect } from '@esm-bundle/chai';
import type { CartView, Line, Money } from '@throughline/client';
import type { CartDrawer } from '../cart-drawer/cart-drawer.ts';
import { define } from '../cart-drawer/define.ts';
// At hand: what is pressed shall not wait for the network here.
import '../cart-forms/cart-forms.ts';
import { MemoryClient } from './memory-client.ts';
import { PickupStores } from './pickup-stores.ts';
import { rendered, Stage, until } from './stage.ts';

define();

export const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

class ClientWithStores extends MemoryClient {
  override readonly stores = new PickupStores();
}

/** A drawer with three lines for each test of the `describe` that calls it, and hands to work it with. */
// oxlint-disable-next-line typescript/explicit-function-return-type -- what it returns stands in its last line
export function furnishedDrawer() {
  let client: ClientWithStores;
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
    client = new ClientWithStores();
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
