import { lineIdOf } from '@throughline/contract';
import type { Storage } from '@throughline/server';
import type { Held, Pending } from '../src/sync/held.ts';
import type { Device } from './device.ts';

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

/** What must never be the answer to a shopper: these are faults of the machinery. */
const FAULTS = ['action-expired', 'action-reused', 'invalid-request'];

/** Holds the server's records against what was promised. Returns what is wrong, in words. */
export const audit = async (storage: Storage, cart: string, promised: Promised): Promise<string[]> => {
  const faults: string[] = [];
  const answers: Answer[] = await storage.db.selectFrom('answers').select(['action_id', 'result']).where('cart_id', '=', cart).execute();
  const row = await storage.db.selectFrom('carts').select(['version', 'document']).where('id', '=', cart).executeTakeFirstOrThrow();
  const executed = answers.map(({ action_id, result }) => ({
    id: action_id,
    ...(JSON.parse(result) as { status: string; version: number; problem?: { type: string } }),
  }));

  for (const [id, { cart: meant }] of promised.actions)
    if (meant === cart && !promised.carriedOver.has(id) && !executed.some((answer) => answer.id === id)) faults.push(`lost: ${id}`);

  const quantities = new Map<string, number>();
  const codes = new Set<string>();
  let version = 0;
  const marks = new Map<string, { seq: number; version: number }>();
  /** A removal of what is gone, and a code or currency that is there already, are taken without a new version. */
  const isIdle = ({ action }: Stored, at: number): boolean => {
    switch (action.type) {
      case 'removeLine':
        return !quantities.get(action.line);
      case 'setCurrency':
        return action.basedOn === at;
      case 'applyCode':
        return codes.has(action.code);
      case 'removeCode':
        return !codes.has(action.code);
      default:
        return false;
    }
  };

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
    if (at === version || isIdle(known, at)) continue;
    if (at !== version + 1) faults.push(`version ${version + 1} was made by nobody known`);
    version = at;
    const { action } = known;
    if (action.type === 'applyCode') codes.add(action.code);
    if (action.type === 'removeCode') codes.delete(action.code);
    if (action.type === 'setCurrency' || 'code' in action) continue;
    if (action.type !== 'addLine' && action.type !== 'changeQuantity' && action.type !== 'removeLine') continue;
    const line = action.type === 'addLine' ? lineIdOf(action.sku) : action.line;
    const change = action.type === 'addLine' ? action.quantity : action.type === 'changeQuantity' ? action.by : -Infinity;
    quantities.set(line, Math.max(0, (quantities.get(line) ?? 0) + change));
  }
  if (version !== row.version) faults.push(`the cart is at version ${row.version}, the actions make ${version}`);
  const document = JSON.parse(row.document) as { lines: { sku: string; quantity: number }[]; codes: { code: string }[] };
  const lines = document.lines.map(({ sku, quantity }) => [lineIdOf(sku), quantity]);
  const sum = [...quantities].filter(([, quantity]) => quantity > 0);
  const text = (pairs: readonly unknown[][]): string =>
    pairs
      .map((pair) => pair.join('×'))
      .sort()
      .join(' ');
  if (text(lines) !== text(sum)) faults.push(`the cart holds ${text(lines)}, the actions make ${text(sum)}`);
  const held = document.codes.map(({ code }) => code);
  if (text([held.toSorted()]) !== text([[...codes].sort()])) faults.push(`the cart holds ${held}, the actions make ${[...codes]}`);
  return faults;
};
