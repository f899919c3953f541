import type { CartId, ClientId } from '@throughline/contract';
import { expect, it } from 'vitest';
import { emptyCart } from '../domain/cart.ts';
import { Streams } from './streams.ts';

const CART = 'ca_one' as CartId;
const change = (version: number) => ({ id: CART, version, document: emptyCart('EUR', 0), by: 'cl_one' as ClientId });

const open = () => {
  const told: string[] = [];
  const heard: unknown[] = [];
  const streams = new Streams({ tell: (id) => told.push(id) });
  streams.subscribe(CART, {
    tokenHash: 'old',
    changed: ({ version }) => heard.push(version),
    claimed: (handoff) => heard.push(handoff),
    moved: () => heard.push('moved'),
    closing: () => undefined,
  });
  return { streams, told, heard };
};

it('wakes the other nodes for what happened here, whoever listens, and not for what they did', () => {
  const { streams, told } = open();
  streams.changed(change(1));
  streams.claimed(CART, 'hd_one');
  streams.retired(CART, 'new');
  streams.changed({ ...change(1), id: 'ca_two' });
  expect(told).toEqual([CART, CART, CART, 'ca_two']);
  streams.learnChange(change(2));
  streams.learnClaim(CART, 'hd_two');
  streams.learnRetired(CART, new Set(['old']));
  expect(told).toHaveLength(4);
});

it('tells nothing twice and no version after a newer one, wherever it comes from', () => {
  const { streams, heard } = open();
  streams.changed(change(3));
  for (const version of [3, 2, 4, 4]) streams.learnChange(change(version));
  streams.claimed(CART, 'hd_one');
  streams.learnClaim(CART, 'hd_one');
  streams.learnRetired(CART, new Set(['another']));
  expect(heard).toEqual([3, 4, 'hd_one']);
  expect([streams.toldVersion(CART), streams.carts]).toEqual([4, [CART]]);
});
