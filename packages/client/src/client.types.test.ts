import type { OrderId } from '@throughline/contract';
import { expect, it } from 'vitest';
import type { Client } from './client.ts';

const misuse = ({ brand, cart, catalogue, handoff, journey, offers }: Client, order: OrderId): unknown[] => [
  // @ts-expect-error what the brand is called is the server's to say
  brand.$brand.set({ status: 'loading', value: null }),
  // @ts-expect-error a brand that is still loading has no name: null has to be thought of
  brand.$brand.get().value.name,
  // @ts-expect-error a product is asked for by its id or handle
  catalogue.product({ id: 'harbour-tee' }),
  // @ts-expect-error there is no such filter
  catalogue.products({ colour: 'red' }),
  // @ts-expect-error a page has a number of products
  catalogue.products({ limit: '24' }),
  // @ts-expect-error nothing is added without saying what
  cart.add({ quantity: 1 }),
  // @ts-expect-error a quantity is a number
  cart.add({ sku: 'TEE-S', quantity: 'two' }),
  // @ts-expect-error a price is the server's to say
  cart.add({ sku: 'TEE-S', price: 1 }),
  // @ts-expect-error a line is named by its own id, not by an SKU
  cart.remove('TEE-S'),
  // @ts-expect-error an order is not a line
  cart.changeQuantity(order, 1),
  // @ts-expect-error a cart is taken over with its token
  cart.adopt({ id: 'c_1' }),
  // @ts-expect-error totals are null while anything is pending
  cart.$cart.get().totals.total,
  // @ts-expect-error there is no such way to hand a cart over
  handoff.offer({ mode: 'copy' }),
  // @ts-expect-error a proof says whether it is a code or a token
  handoff.claim('123456'),
  // @ts-expect-error only an open offer has something to show
  handoff.$offer.get().handoff,
  // @ts-expect-error there is no such event
  journey.track({ name: 'sneezed' }),
  // @ts-expect-error when it happened is the client's to know
  journey.track({ name: 'product-viewed', ago: 0 }),
  // @ts-expect-error what is offered is read, not written
  offers.$offers.set({ status: 'loading', value: null }),
  // @ts-expect-error codes are the cart's: `cart.applyCode`
  offers.applyCode('WELCOME10'),
];

it('is misused at compile time only', () => {
  expect(misuse).toBeTypeOf('function');
});
