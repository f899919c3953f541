import { type Action, type ActionId, type LineId, savedIdOf } from '@throughline/contract';
import type { LineView } from '../cart/cart-view.ts';
import type { CartTools } from '../cart/create-cart.ts';
import type { ProblemError } from '../error.ts';
import { settle, type Step } from './held.ts';
import { cart as isCart } from '../transport/answer.ts';
import { PATIENTLY } from '../transport/http.ts';
import type { Ledger } from './ledger.ts';
import { forgetLost } from './lost.ts';
import { changed, type Foresee, lineOf, type Shown } from './rebase.ts';

/** What few shoppers need, loaded when the first of them does. While it can't be had, nothing that was kept is lost: it waits. */

/** Says on which version an absolute action was decided. */
export const base: (id: ActionId) => Step =
  (id) =>
  ({ held, snapshot }) =>
    held && {
      held: {
        ...held,
        pending: held.pending.map((each) =>
          each.action.id === id && 'basedOn' in each.action && each.action.basedOn < 0
            ? { ...each, action: { ...each.action, basedOn: snapshot?.version ?? 0 } }
            : each,
        ),
      },
    };

/**
 * A request that will never be taken as it is: some action in it is at fault. Halves the requests until that one stands alone, sets it aside
 * then, and lets the others pass; answers how many may go in the next, `most` at best. Faults of the installation aren't the shopper's: they are thrown again.
 */
export const pass = async (ledger: Ledger, [first, ...more]: readonly Action[], error: ProblemError, most: number): Promise<number> => {
  const { problem, reason } = error;
  if (reason === undefined || reason === 'unsupported-version' || reason === 'token-in-url') throw error;
  if (more.length > 0) return Math.ceil((more.length + 1) / 2);
  await ledger.change((known) =>
    known.held && first ? { held: settle(known.held, known, [{ id: first.id, status: 'refused', version: 0, problem }]) } : null,
  );
  return most;
};

/** Asks for the cart, and takes what comes. */
export const refresh = async ({ ledger, http, sync }: CartTools): Promise<void> => {
  await ledger.reread();
  const cart = ledger.known.held?.cart;
  if (!cart?.made) return;
  try {
    await sync.take(await http.ask({ cart, attempts: PATIENTLY, signal: ledger.cartLife }, isCart), null);
  } catch (error) {
    await forgetLost(ledger, cart, error);
    throw error;
  }
};

/** The lines with one taken out, or with another in its place. */
const replaced = (lines: readonly LineView[], id: LineId, by: readonly LineView[] = []): readonly LineView[] =>
  lines.flatMap((line) => (line.id === id ? by : [line]));

/** The lines with one more, which joins the one that holds the article. */
const joined = (lines: readonly LineView[], line: LineView, id: LineId): readonly LineView[] =>
  lines.some((other) => other.id === id)
    ? lines.map((other) => (other.id === id ? changed(other, other.quantity + line.quantity) : other))
    : [...lines, { ...changed(line, line.quantity), id }];

const changeVariant = (shown: Shown, line: LineView, next: LineView): Shown => {
  const { lines } = shown;
  return lines.some(({ id }) => id === next.id)
    ? { ...shown, lines: joined(replaced(lines, line.id), next, next.id) }
    : { ...shown, lines: replaced(lines, line.id, [next]) };
};

/** Foresees what few shoppers do. Until it is loaded such an action is kept and sent like any other, only not shown. */
export const foresee: Foresee = (shown, { action, facts }) => {
  if (action.type === 'setGiftNote') return { ...shown, giftNote: action.note };
  const { lines, saved } = shown;
  if (action.type === 'addLine') {
    const line = lineOf(action.sku, action.quantity, facts);
    return { ...shown, saved: joined(saved, line, savedIdOf(action.sku)) };
  }
  if (!('line' in action)) return shown;
  const line = lines.find(({ id }) => id === action.line);
  const kept = saved.find(({ id }) => id === action.line);
  switch (action.type) {
    case 'removeLine':
      return { ...shown, saved: replaced(saved, action.line) };
    case 'changeVariant':
      return line && line.sku !== action.sku
        ? changeVariant(shown, line, { ...lineOf(action.sku, line.quantity, facts), delivery: line.delivery })
        : shown;
    case 'saveForLater':
      return line ? { ...shown, lines: replaced(lines, line.id), saved: joined(saved, line, savedIdOf(line.sku)) } : shown;
    case 'moveToCart':
      return kept ? { ...shown, lines: joined(lines, kept, `li_${kept.sku}`), saved: replaced(saved, kept.id) } : shown;
    case 'setDelivery': {
      if (!line) return shown;
      const { delivery } = action;
      const wished: LineView['delivery'] =
        delivery.kind === 'ship' ? delivery : { ...delivery, storeName: '', timeZone: 'UTC', promise: null, reason: null };
      return { ...shown, lines: replaced(lines, line.id, [{ ...changed(line, line.quantity), delivery: wished }]) };
    }
    default:
      return shown;
  }
};
