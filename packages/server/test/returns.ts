import {
  type OrderId,
  type OrderStatus,
  type OrderToken,
  type PhotoId,
  type Pickup,
  Problem,
  problemName,
  Return,
  Returnable,
  type ReturnId,
  type WithdrawalId,
} from '@throughline/contract';
import { createHash, randomBytes } from 'node:crypto';
import { publishBrand } from '../src/index.ts';
import { productIdOf } from '../src/brand/products.ts';
import type { OrderDocument, OrderLineDocument } from '../src/domain/order.ts';
import type { Programme } from '../src/domain/programme.ts';
import { DEFAULT_POLICY, type ReturnsPolicy } from '../src/domain/returns/policy.ts';
import { insertOrder } from '../src/storage/order-rows.ts';
import { insertOrderToken } from '../src/storage/order-token-rows.ts';
import { ManualClock } from './clock.ts';
import { order, orderLine } from './order.ts';
import { type Answer, brand, Device, giveSecretKey, newOrderId, newOrderToken, openShop, type Shop } from './shop.ts';

const DAY_MS = 86_400_000;
const random = (prefix: string): string => `${prefix}_${randomBytes(16).toString('base64url')}`;
export const newReturnId = (): ReturnId => random('rn') as ReturnId;
export const newWithdrawalId = (): WithdrawalId => random('wd') as WithdrawalId;
export const newPhotoId = (): PhotoId => random('ph') as PhotoId;

/**
 * Thirty days in Berlin; a tenth is kept, five per cent are given on top; being fetched costs 4.90, in Germany and Austria, on weekdays but
 * one, with a day's notice; lamps are worn next to the skin.
 */
export const POLICY: ReturnsPolicy = {
  ...DEFAULT_POLICY,
  restockingBp: 1000,
  creditBonusBp: 500,
  zone: 'Europe/Berlin',
  methods: { store: {}, 'drop-off': {}, pickup: { EUR: 490 } },
  pickup: {
    countries: ['DE', 'AT'],
    week: [
      ...Array.from({ length: 5 }, () => [
        { from: 480, to: 720 },
        { from: 780, to: 1080 },
      ]),
      [],
      [],
    ],
    noticeHours: 24,
    days: 7,
    closed: ['2026-11-25'],
  },
  exclusions: [{ why: 'hygiene', handles: ['import'] }],
};

/** Three tees less a discount that divides by nothing, two mugs as presents, a lamp. */
const lines = (): OrderLineDocument[] => [
  orderLine({
    id: 'li_TEE-M',
    product: productIdOf('shop', 'tee'),
    quantity: 3,
    unitPrice: 4900,
    discount: 703,
    total: 13_997,
    tax: 2235,
  }),
  orderLine({
    id: 'li_MUG',
    sku: 'MUG',
    product: productIdOf('shop', 'mug'),
    handle: 'mug',
    title: { en: 'Mug', ar: 'كوب' },
    options: [],
    quantity: 2,
    unitPrice: 1750,
    total: 3500,
    tax: 559,
    gift: true,
  }),
  orderLine({
    id: 'li_LAMP',
    sku: 'LAMP',
    product: productIdOf('shop', 'import'),
    handle: 'import',
    title: { und: 'Imported lamp' },
    options: [],
    unitPrice: 8000,
    total: 8000,
    tax: 1277,
  }),
];

export interface ReturnShop {
  readonly shop: Shop;
  readonly clock: ManualClock;
  readonly order: OrderDocument;
  /** With the order's token, a gift's, and the shop's own servers. */
  readonly device: Device;
  readonly recipient: Device;
  readonly staff: Device;
}

/** A shop and an order in it that arrived two days ago; `more` changes the order, `statuses` what became of it. */
export const openReturnShop = async (
  more: Partial<OrderDocument> = {},
  { policy = POLICY, loyalty, ...given }: { policy?: ReturnsPolicy; loyalty?: Programme; shop?: Shop } = {},
): Promise<ReturnShop> => {
  const clock = new ManualClock();
  // Weeks go by in these tests, and nobody tidies up meanwhile.
  const shop = given.shop ?? (await openShop({ clock: { now: () => clock.now(), after: () => () => undefined } }));
  await publishBrand(shop.storage, { ...brand, returns: policy, ...(loyalty && { loyalty }) });
  const arrived = clock.now() - 2 * DAY_MS;
  const statuses: OrderStatus[] = ['placed', 'paid', 'shipped', 'delivered'];
  const document = order({
    id: newOrderId(),
    number: `SH-${randomBytes(4).toString('hex')}`,
    placedAt: arrived - 3 * DAY_MS,
    lines: lines(),
    history: statuses.map((status, index) => ({ status, at: arrived - (statuses.length - 1 - index) * DAY_MS })),
    ...more,
  });
  const tokens = { full: newOrderToken(), gift: newOrderToken() };
  await shop.storage.write(async (tx) => {
    await insertOrder(tx, brand.id, document, { fingerprint: '', answer: '' });
    for (const scope of ['full', 'gift'] as const) {
      const hash = createHash('sha256').update(tokens[scope]).digest('base64url');
      await insertOrderToken(tx, { hash, order: document.id, scope, expiresAt: clock.now() + 400 * DAY_MS });
    }
  });
  const by = (headers: Record<string, string>): Device => new Device(shop.app, undefined, undefined, headers);
  return {
    shop,
    clock,
    order: document,
    device: by({ 'order-token': tokens.full }),
    recipient: by({ 'order-token': tokens.gift }),
    staff: by({ authorization: `Bearer ${await giveSecretKey(shop)}` }),
  };
};

/** Opens a return by the token of a code. */
export const withToken = ({ shop }: ReturnShop, token: OrderToken): Device =>
  new Device(shop.app, undefined, undefined, { 'order-token': token });

export const wish = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  line: 'li_TEE-M',
  quantity: 1,
  reason: 'changed-mind',
  condition: 'unopened',
  outcome: 'refund',
  ...more,
});

export const creation = (id: OrderId, ...wishes: Record<string, unknown>[]): Record<string, unknown> & { id: ReturnId } => ({
  id: newReturnId(),
  order: id,
  method: 'store',
  lines: wishes.length > 0 ? wishes : [wish()],
});

/** A return that is being filled in: half an address, no reason yet. */
export const halfFilled = (order: OrderId, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  order,
  lines: [{ line: 'li_TEE-M', quantity: 2, condition: 'unopened' }],
  method: 'pickup',
  pickup: { address: { name: 'Ada Muster', phone: '+4', lines: [''], country: 'DE' } },
  ...more,
});

/** On Monday morning. */
export const pickup = ({ address, window }: { address?: object; window?: object } = {}): Pickup => ({
  address: { name: 'Ada Muster', lines: ['Musterweg 1'], postalCode: '10115', city: 'Berlin', country: 'DE', ...address },
  window: { day: '2026-11-23', from: 480, to: 720, ...window },
});

/** Places a return of these. */
export const placeReturn = async ({ device, order: { id } }: ReturnShop, ...wishes: Record<string, unknown>[]): Promise<Return> =>
  Return.parse((await device.send('POST', '/returns', creation(id, ...wishes))).body);

export const readReturnable = async (device: Device, world: ReturnShop, headers?: Record<string, string>): Promise<Returnable> =>
  Returnable.parse((await device.send('GET', `/orders/${world.order.id}/returnable`, undefined, headers)).body);

/** The shop's own servers check in what came of one line. */
export const receive = (world: ReturnShop, id: string, line: string, accepted: number, rejected = 0, more: object = {}): Promise<Answer> =>
  world.staff.send('POST', `/returns/${id}/receive`, { lines: [{ line, accepted, rejected, ...more }] });

export const problemOf = ({ body }: Answer): string | undefined => problemName(Problem.parse(body).type);
