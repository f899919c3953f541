import { type Action, lineIdOf, savedIdOf } from '@throughline/contract';
import type { Storage } from '@throughline/server';
import type { Held, Pending } from '../src/sync/held.ts';
import type { Device } from './device.ts';
import { Reckoned } from './reckoned.ts';

type Stored = Pending & { readonly cart: string };

/** What shoppers were promised: every action any device has ever kept, and which of them were meant for a cart left behind. */
export class Promised {
  readonly actions = new Map<string, Stored>();
  readonly carriedOver = new Set<string>();

  watch(device: Device): void {
    let before: Held | null = null;
    device.disk.onCommit = (values) => {
      const held = ([...values].find(([key]) => key.endsWith('/held'))?.[1] as Held | undefined) ?? null;
      if (held === before) return;
      if (before && held?.cart.id !== before.cart.id) for (const { action } of before.pending) this.carriedOver.add(action.id);
      for (const pending of held?.pending ?? []) if (held) this.actions.set(pending.action.id, { ...pending, cart: held.cart.id });
      before = held;
    };
  }
}

interface Answer {
  readonly action_id: string;
  readonly result: string;
}

interface Document {
  readonly lines: readonly { readonly sku: string; readonly quantity: number; readonly delivery?: { readonly store: string } }[];
  readonly saved: Document['lines'];
  readonly codes: readonly { readonly code: string }[];
  readonly giftNote: { readonly text: string | null };
  readonly changes: readonly { readonly id: string }[];
}

/** What must never be the answer to a shopper: these are faults of the machinery. */
const FAULTS = ['action-expired', 'action-reused', 'invalid-request'];

/** Holds the server's records against what was promised. Returns what is wrong, in words. */
export const audit = async (storage: Storage, cart: string, promised: Promised): Promise<string[]> => {
  const faults: string[] = [];
  const answers: Answer[] = await storage.db.selectFrom('answers').select(['action_id', 'result']).where('cart_id', '=', cart).execute();
  const row = await storage.db.selectFrom('carts').select(['version', 'document']).where('id', '=', cart).executeTakeFirstOrThrow();
  const document = JSON.parse(row.document) as Document;
  const executed = answers.map(({ action_id, result }) => ({
    id: action_id,
    ...(JSON.parse(result) as { status: string; version: number; problem?: { type: string } }),
  }));

  for (const [id, { cart: meant }] of promised.actions)
    if (meant === cart && !promised.carriedOver.has(id) && !executed.some((answer) => answer.id === id)) faults.push(`lost: ${id}`);

  /** Versions that the shop made by itself: each is on record with what it changed. */
  const shops = new Set(document.changes.map(({ id }) => Number(id.split('_')[1])));
  let reckoned = new Reckoned();
  let version = 0;
  const marks = new Map<string, { seq: number; version: number }>();
  /** Actions by the version they were answered with: one made it, the others found that it was so already. */
  const applied = new Map<number, Action[]>();

  for (const { id, status, version: at, problem } of executed.sort((a, b) => a.version - b.version)) {
    const known = promised.actions.get(id);
    if (!known) {
      faults.push(`nobody asked for ${id}`);
      continue;
    }
    if (FAULTS.some((fault) => problem?.type.endsWith(fault))) faults.push(`${id} was refused as ${problem?.type}`);
    if (status !== 'applied') continue;
    const mark = marks.get(known.client);
    if (mark && at > mark.version && known.action.seq < mark.seq) faults.push(`out of order: ${id}`);
    marks.set(known.client, { seq: known.action.seq, version: at });
    applied.set(at, [...(applied.get(at) ?? []), known.action]);
  }
  for (const [at, actions] of applied) {
    while (version < at && shops.has(version + 1)) version += 1;
    const afterEach = actions
      .filter((action) => at > version && !reckoned.isIdle(action, at))
      .map((maker) => ({ maker, next: reckoned.after(maker) }));
    const made = afterEach.find(({ maker, next }) => actions.every((action) => action === maker || next.isIdle(action, at)));
    if (at === version || (!made && !afterEach.length)) continue;
    if (at !== version + 1) faults.push(`version ${version + 1} was made by nobody known`);
    if (!made) faults.push(`no order of actions makes version ${at}`);
    version = at;
    reckoned = made?.next ?? reckoned;
  }
  while (shops.has(version + 1)) version += 1;
  if (version !== row.version) faults.push(`the cart is at version ${row.version}, the actions make ${version}`);
  const linesOf = (lines: Document['lines'], idOf: (sku: string) => string): string =>
    lines
      .map(({ sku, quantity, delivery }) => [idOf(sku), quantity, delivery?.store].join('×'))
      .sort()
      .join(' ');
  const pairs: readonly (readonly [what: string, is: string, made: string])[] = [
    ['lines', linesOf(document.lines, lineIdOf), reckoned.lines()],
    ['saved lines', linesOf(document.saved, savedIdOf), reckoned.saved()],
    [
      'codes',
      document.codes
        .map(({ code }) => code)
        .toSorted()
        .join(' '),
      reckoned.codes(),
    ],
    ['card', `${document.giftNote.text}`, `${reckoned.note}`],
  ];
  for (const [what, is, made] of pairs) if (is !== made) faults.push(`the cart's ${what}: ${is}, the actions make ${made}`);
  return faults;
};
