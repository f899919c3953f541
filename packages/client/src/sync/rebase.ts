import { LIMITS, lineIdOf } from '@throughline/contract';
import type { CodeView, LineView } from '../cart/cart-view.ts';
import type { Facts, Known, Pending } from './held.ts';

const UNKNOWN: Pick<LineView, keyof Facts> = {
  product: null,
  handle: null,
  title: '',
  options: [],
  picture: null,
  unitPrice: null,
  was: null,
  available: LIMITS.unitsPerLine,
};

/** What only the server can say of a line. */
const UNSIGNED: Pick<LineView, 'discount' | 'discounts' | 'total' | 'pending'> = {
  discount: null,
  discounts: [],
  total: null,
  pending: true,
};

const changed = (line: LineView, quantity: number): LineView => ({ ...line, quantity, ...UNSIGNED });

/** The lines after one action, as the server would have them if it agreed. */
const apply = (lines: readonly LineView[], { action, facts }: Pending): readonly LineView[] => {
  if (action.type === 'setCurrency') return lines.map((line) => ({ ...changed(line, line.quantity), unitPrice: null }));
  if ('code' in action) return lines;
  const id = action.type === 'addLine' ? lineIdOf(action.sku) : action.line;
  const line = lines.find((other) => other.id === id);
  if (action.type === 'addLine' && !line) {
    const { sku, quantity } = action;
    return [...lines, { ...UNKNOWN, title: sku, ...facts, id, sku, quantity, ...UNSIGNED }];
  }
  if (!line) return lines;
  const quantity = action.type === 'removeLine' ? 0 : line.quantity + (action.type === 'addLine' ? action.quantity : action.by);
  return quantity > 0 ? lines.map((other) => (other === line ? changed(line, quantity) : other)) : lines.filter((other) => other !== line);
};

/** The codes after one action; what becomes of one that is applied is the server's to say. */
const applyCode = (codes: readonly CodeView[], { action }: Pending): readonly CodeView[] => {
  if (!('code' in action)) return codes;
  const { code, type } = action;
  const others = codes.filter((other) => other.code !== code);
  return type === 'removeCode' ? others : [...others, { code, status: 'pending' }];
};

/** The server's snapshot with the pending actions on top. Totals are the server's or nobody's: none while anything is pending. */
export const rebase = ({ snapshot }: Pick<Known, 'snapshot'>, pending: readonly Pending[]) => {
  const signed: readonly LineView[] = snapshot?.lines.map((line) => ({ ...line, pending: false })) ?? [];
  const lines = pending.reduce(apply, signed);
  const currency = pending.reduce<string | null>(
    (before, { action }) => (action.type === 'setCurrency' ? action.currency : before),
    snapshot?.currency ?? null,
  );
  return {
    lines,
    gifts: snapshot?.gifts ?? [],
    codes: pending.reduce(applyCode, snapshot?.codes ?? []),
    currency,
    quantity: lines.reduce((sum, line) => sum + line.quantity, 0),
    totals: pending.length ? null : (snapshot?.totals ?? null),
  };
};
