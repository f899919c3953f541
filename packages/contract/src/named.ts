import * as z from 'zod/mini';
import * as contract from './index.ts';

/** How a brand publishes its offers: no route takes them. */
const ELSEWHERE: readonly unknown[] = [contract.Benefit, contract.OfferPublication];

const isShape = (value: unknown): value is z.core.$ZodType =>
  (value instanceof z.core.$ZodObject || value instanceof z.core.$ZodRecord || value instanceof z.core.$ZodUnion) &&
  !ELSEWHERE.includes(value);

const shapes = Object.entries<unknown>(contract).flatMap(([name, value]) => (isShape(value) ? [[name, value] as const] : []));

/** Schemas with a name of their own in the API's description: all that have fields, by the name of their export, and what streams tell. */
export const NAMED: ReadonlyMap<string, z.core.$ZodType> = new Map([
  ...shapes,
  ['LiveChange', contract.LiveEvents.change],
  ['LiveClaimed', contract.LiveEvents.claimed],
  ['LiveMoved', contract.LiveEvents.moved],
  ['LivePublished', contract.BrandEvents.published],
  ['LiveReset', contract.LiveEvents.reset],
]);
