import type { Pickup, ReturnId, ReturnRequest, ReturnWish } from '@throughline/contract';
import { pickupFaults } from '../domain/returns/pickup.ts';
import type { ReturnDocument, ReturnLineDocument } from '../domain/returns/return.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import type { LineOnOffer, OnOffer } from './returnable.ts';

const exchangeFor = (offer: LineOnOffer, wish: ReturnWish, pointer: string): ReturnLineDocument['exchangeFor'] => {
  if (wish.outcome !== 'exchange') return null;
  if (wish.exchangeFor === undefined) throw wrongInput(`${pointer}/exchangeFor`, 'expected the SKU wanted instead, got nothing');
  const found = offer.exchanges.find(({ sku }) => sku === wish.exchangeFor);
  if (found === undefined)
    throw new ProblemError('exchange-unavailable', { detail: 'It can be exchanged for another variant of the same product only.' });
  if (found.available < wish.quantity) throw new ProblemError('exchange-unavailable', { available: found.available });
  return { sku: found.sku, options: found.options, difference: found.difference };
};

/** What one wish comes to, or why it can't be. */
const lineOf = (offers: readonly LineOnOffer[], wish: ReturnWish, pointer: string): ReturnLineDocument => {
  const offer = offers.find(({ line }) => line.id === wish.line);
  if (offer === undefined) throw wrongInput(`${pointer}/line`, 'expected a line of the order');
  const { line, eligibility, outcomes } = offer;
  const { units, reasons, whyNot } = eligibility;
  const gone = whyNot === 'return-open' || whyNot === 'all-returned';
  if (!gone && !reasons.includes(wish.reason))
    throw new ProblemError('not-returnable', { errors: [{ pointer: `${pointer}/reason`, detail: whyNot ?? 'not accepted' }] });
  if (wish.quantity > units.length)
    throw new ProblemError('too-many-units', {
      detail: `${line.quantity} were bought; ${units.length} can still be returned.`,
      available: units.length,
      errors: [{ pointer: `${pointer}/quantity`, detail: `expected at most ${units.length}` }],
    });
  if (!outcomes.includes(wish.outcome))
    throw new ProblemError('return-option-unavailable', {
      errors: [{ pointer: `${pointer}/outcome`, detail: `expected one of ${outcomes.map((each) => `"${each}"`).join(', ')}` }],
    });
  return {
    line: line.id,
    sku: line.sku,
    product: line.product,
    title: line.title,
    options: line.options,
    picture: line.picture,
    paid: { quantity: line.quantity, total: line.total, tax: line.tax },
    units: units.slice(0, wish.quantity),
    reason: wish.reason,
    condition: wish.condition,
    outcome: wish.outcome,
    exchangeFor: exchangeFor(offer, wish, pointer),
    note: wish.note ?? null,
    accepted: null,
    rejected: null,
  };
};

/** Where and when it is fetched, if that was said and can be. */
const pickupOf = (offer: OnOffer['pickup'], { method, pickup }: ReturnRequest): Pickup | undefined => {
  if (pickup === undefined) return undefined;
  if (method !== 'pickup') throw wrongInput('/pickup', 'expected with the method "pickup" alone');
  const errors =
    offer === null ? [{ pointer: '/pickup', detail: 'expected nothing: the brand arranges it itself' }] : pickupFaults(offer, pickup);
  if (errors.length > 0) throw new ProblemError('return-option-unavailable', { errors });
  return pickup;
};

/** The return as it would be placed now. */
export const draw = (
  { order, policy, pickup: fetched, lines }: OnOffer,
  id: ReturnId,
  request: ReturnRequest,
  now: number,
): ReturnDocument => {
  const { currency } = order.document;
  const costs = policy.methods[request.method];
  if (costs === undefined)
    throw new ProblemError('return-option-unavailable', {
      errors: [{ pointer: '/method', detail: `expected one of ${Object.keys(policy.methods).join(', ')}` }],
    });
  const pickup = pickupOf(fetched, request);
  const twice = request.lines.findIndex(({ line }, index) => request.lines.findIndex((each) => each.line === line) < index);
  if (twice >= 0)
    throw wrongInput(`/lines/${twice}/line`, 'expected each line once; return units of one line for several reasons in several returns');
  return {
    id,
    order: order.id,
    kind: 'return',
    gift: order.scope === 'gift',
    method: request.method,
    ...(pickup && { pickup }),
    currency,
    terms: { restockingBp: policy.restockingBp, creditBonusBp: policy.creditBonusBp, shipping: costs[currency] ?? 0 },
    lines: request.lines.map((wish, index) => lineOf(lines, wish, `/lines/${index}`)),
    history: [{ status: 'placed', at: now }],
  };
};
