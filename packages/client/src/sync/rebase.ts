import { LIMITS, lineIdOf } from '@throughline/contract';
import type { CodeView, LineView } from '../cart/cart-view.ts';
import type { Facts, Known, Pending } from './held.ts';

/** What the shopper's own actions change of the view. */
export interface Shown {
  readonly currency: string | null;
  readonly lines: readonly LineView[];
  readonly saved: readonly LineView[];
  readonly codes: readonly CodeView[];
  readonly giftNote: string | null;
}

/** The view after one action, as the server would have it if it agreed. */
export type Foresee = (shown: Shown, pending: Pending) => Shown;

/** What only the server can say of a line. */
const UNSIGNED: Pick<LineView, 'discount' | 'discounts' | 'total' | 'pending'> = {
  discount: null,
  discounts: [],
  total: null,
  pending: true,
};

const UNKNOWN: Omit<LineView, 'id' | 'sku' | 'quantity' | 'title' | keyof typeof UNSIGNED> = {
  product: null,
  handle: null,
  options: [],
  picture: null,
  unitPrice: null,
  was: null,
  available: LIMITS.unitsPerLine,
  delivery: { kind: 'ship' },
};

export const changed = (line: LineView, quantity: number): LineView => ({ ...line, quantity, ...UNSIGNED });

/** A line of an article that may never have been seen here. */
export const lineOf = (sku: string, quantity: number, facts: Facts | null): LineView => ({
  ...UNKNOWN,
  title: sku,
  ...facts,
  ...UNSIGNED,
  id: lineIdOf(sku),
  sku,
  quantity,
});

const foresee =
  (rarely: Foresee): Foresee =>
  (shown, pending) => {
    const { action, facts } = pending;
    const { lines, codes } = shown;
    if (action.type === 'setCurrency') {
      const priceless = (line: LineView): LineView => ({ ...changed(line, line.quantity), unitPrice: null });
      return { ...shown, currency: action.currency, lines: lines.map(priceless) };
    }
    if ('code' in action) {
      const { code, type } = action;
      const others = codes.filter((other) => other.code !== code);
      // What becomes of one that is applied is the server's to say.
      return { ...shown, codes: type === 'removeCode' ? others : [...others, { code, status: 'pending' }] };
    }
    const more = 'quantity' in action ? action.quantity : 'by' in action ? action.by : action.type === 'removeLine' ? -Infinity : 0;
    const id = 'quantity' in action ? lineIdOf(action.sku) : 'line' in action && action.line;
    const line = lines.find((other) => other.id === id);
    if ('quantity' in action && !action.saved && !line) return { ...shown, lines: [...lines, lineOf(action.sku, more, facts)] };
    if (!more || !line || 'saved' in action) return rarely(shown, pending);
    const quantity = line.quantity + more;
    return {
      ...shown,
      lines:
        quantity > 0 ? lines.map((other) => (other === line ? changed(line, quantity) : other)) : lines.filter((other) => other !== line),
    };
  };

const signed = (line: Omit<LineView, 'pending'>): LineView => ({ ...line, pending: false });

/**
 * The server's snapshot with the pending actions on top. Totals are the server's or nobody's: none while anything is pending. `rarely`
 * foresees the actions that this module knows nothing of.
 */
export const rebase = ({ snapshot }: Pick<Known, 'snapshot'>, pending: readonly Pending[], rarely: Foresee = (shown) => shown) => {
  const shown = pending.reduce<Shown>(foresee(rarely), {
    currency: snapshot?.currency ?? null,
    lines: snapshot?.lines.map(signed) ?? [],
    saved: snapshot?.saved.map(signed) ?? [],
    codes: snapshot?.codes ?? [],
    giftNote: snapshot?.giftNote ?? null,
  });
  return {
    ...shown,
    gifts: snapshot?.gifts ?? [],
    changes: snapshot?.changes ?? [],
    quantity: shown.lines.reduce((sum, line) => sum + line.quantity, 0),
    totals: pending.length ? null : (snapshot?.totals ?? null),
  };
};
