import { expect } from '@esm-bundle/chai';
import type { Order } from '@throughline/client';
import { define as defineReturns } from '../returns/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { Refused } from '../testing/memory-handoff.ts';
import { failed, GIFT, ORDER, ready } from '../testing/memory-orders.ts';
import { PRODUCTS } from '../testing/products.ts';
import { spoken, Stage, until, violations } from '../testing/stage.ts';
import { User } from '../testing/user.ts';
import { define } from './define.ts';
import type { OrderStatusElement } from './order-status.ts';
import { wayOf } from './way.ts';

define();
defineReturns();

const RESERVED: Order = {
  ...ORDER,
  kind: 'reserve',
  status: 'ready',
  history: [
    { status: 'placed', at: '2026-11-20T09:00:00Z' },
    { status: 'ready', at: '2026-11-20T12:00:00Z' },
  ],
  lines: ORDER.lines.map((line) => ({ ...line, fulfilment: 'pickup' })),
  pickupCode: '0391',
  expiresAt: '2026-11-24T12:00:00Z',
  cancellable: true,
};

describe('<tl-order-status>', () => {
  let stage: Stage;
  let element: OrderStatusElement;
  let user: User;
  const address = location.href;
  const orders = () => stage.client.orders;
  const arrive = async (order: Order = ORDER, hash = '#tl-order=or_x.ot_secret'): Promise<void> => {
    orders().$order.set(ready(order));
    history.replaceState(null, '', location.pathname + location.search + hash);
    element = await stage.put('tl-order-status');
    user = new User(element);
    await user.settle();
  };

  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => {
    stage.leave();
    history.replaceState(null, '', address);
  });

  it("opens from a receipt's code, takes it out of the address, and shows all of the order", async () => {
    await arrive();
    expect(location.href).not.to.contain('ot_secret');
    expect(user.text).to.contain('DE-7XN4-GQZ8').and.to.contain('It has arrived').and.to.contain('€302.10').and.to.contain('Final sale');
    expect(user.all('.timeline li').map(({ innerText }) => innerText.split('\n')[0]?.trim())).to.deep.equal([
      'Ordered',
      'Paid',
      'On its way',
      'Delivered',
    ]);
    expect(user.all('[aria-current=step]').map(({ innerText }) => innerText)[0]).to.contain('Delivered');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('orders again what was paid for, at once, and shows the bag', async () => {
    const free = { ...ORDER.lines[1], id: 'li_3', sku: 'TOTE', total: { amount: 0, currency: 'EUR' } } as Order['lines'][number];
    await arrive({ ...ORDER, lines: [...ORDER.lines, free] });
    const heard: string[] = [];
    for (const name of ['tl-added', 'tl-cart-open'] as const) stage.root.addEventListener(name, ({ type }) => heard.push(type));
    await user.press('Order it again');
    expect(stage.client.cart.$cart.get().lines.map(({ sku, quantity }) => [sku, quantity])).to.deep.equal([
      ['TEE-M', 1],
      ['VASE', 2],
    ]);
    expect(heard).to.deep.equal(['tl-added', 'tl-added', 'tl-cart-open']);
    expect(user.text).to.contain('In your bag: 3 pieces');
    await until(() => spoken().includes('In your bag: 3 pieces'));
    expect(await violations(element)).to.deep.equal([]);
    orders().$order.set(ready(GIFT));
    await user.settle();
    expect(user.text).not.to.contain('Order it again');
  });

  it('shows the digits to say at the counter, and until when', async () => {
    await arrive(RESERVED);
    expect(user.one('[part=pickup-code]').textContent).to.contain('0391').and.to.contain('0 3 9 1');
    expect(user.text).to.contain('Kept for you until Tuesday, November 24, 2026');
    expect(user.text).to.contain('to come');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('shows the recipient of a gift the gift, and no price', async () => {
    await arrive(GIFT);
    expect(user.text).to.contain('this receipt shows no prices').and.to.contain('Linen tee');
    expect(user.text).not.to.match(/€|\d\.\d\d/);
  });

  it('is found by number and e-mail', async () => {
    await arrive(ORDER, '');
    expect(user.title).to.equal('Where is my order?');
    expect(await violations(element)).to.deep.equal([]);
    await user.type('#number', 'DE-7XN4-GQZ8');
    await user.type('#email', 'ada@example.test');
    await user.press('Find the order');
    expect(user.title).to.contain('DE-7XN4-GQZ8');
    expect(user.focused === user.one('h2')).to.equal(true);
  });

  it('is cancelled only when the shopper says so twice, and says when it can not be any more', async () => {
    await arrive(RESERVED);
    await user.press('Cancel the order');
    expect(user.focused?.id).to.equal('asking');
    orders().refusal = new Refused('order-status');
    await user.press('Yes, cancel it');
    expect(user.text).to.contain('It can’t be cancelled any more');
    orders().refusal = null;
    await user.press('Cancel the order');
    await user.press('Yes, cancel it');
    expect(user.text).to.contain('This order was cancelled.');
    expect(orders().asked.filter((verb) => verb.startsWith('cancel'))).to.have.length(2);
  });

  it('is returned right here, and comes back', async () => {
    await arrive();
    await user.press('Return something');
    await until(() => user.all('input[name=pick]').length);
    expect(user.title).to.equal('What would you like to return?');
    await user.press('Back to the order');
    expect(user.title).to.contain('DE-7XN4-GQZ8');
  });

  it('says so when it has closed itself, and is opened anew', async () => {
    await arrive();
    orders().$order.set(failed(404));
    await user.settle();
    expect(user.one('[role=alert]').innerText).to.contain('Open it once more');
  });

  it('says that it can not be shown, and no longer that it is loading', async () => {
    await arrive();
    orders().$order.set(failed(500));
    await user.settle();
    expect(user.title).to.equal('Where is my order?');
    expect(user.one('[role=alert]').innerText).to.contain('This can’t be shown right now.');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('forgets at a kiosk one shopper for the next, and prints nothing there', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(PRODUCTS, 'kiosk'));
    await arrive();
    expect(user.all('button').some(({ innerText }) => innerText === 'Print')).to.equal(false);
    document.dispatchEvent(new Event('tl-session-end'));
    await user.settle();
    expect(user.title).to.equal('Where is my order?');
    expect(user.text).not.to.contain('DE-7XN4-GQZ8');
  });

  it('speaks Arabic, right to left', async () => {
    document.documentElement.dir = 'rtl';
    document.documentElement.lang = 'ar';
    await arrive(RESERVED);
    expect(user.text).to.contain('رمز الاستلام');
    expect(await violations(element)).to.deep.equal([]);
  });
});

describe('the way of an order', () => {
  const marks = (order: Order): string[] => wayOf(order).map(({ status, at }) => (at ? status : `(${status})`));

  it('shows what comes, until it has ended', () => {
    expect(marks(RESERVED)).to.deep.equal(['placed', 'ready', '(collected)']);
    expect(marks({ ...ORDER, status: 'paid', history: ORDER.history.slice(0, 2) })).to.deep.equal([
      'placed',
      'paid',
      '(shipped)',
      '(delivered)',
    ]);
    expect(
      marks({
        ...ORDER,
        status: 'cancelled',
        history: [...ORDER.history.slice(0, 1), { status: 'cancelled', at: '2026-11-12T00:00:00Z' }],
      }),
    ).to.deep.equal(['placed', 'cancelled']);
  });
});
