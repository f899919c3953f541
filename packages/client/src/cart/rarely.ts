import { type LineId, savedIdOf } from '@throughline/contract';
import { changed, type Foresee, lineOf, type Shown } from '../sync/rebase.ts';
import type { LineView } from './cart-view.ts';

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

/** Foresees what few shoppers do. Loaded at the first such action; until then it is kept and sent like any other, only not shown. */
export const rarely: Foresee = (shown, { action, facts }) => {
  if (action.type === 'setGiftNote') return { ...shown, giftNote: action.note };
  if (!('line' in action)) return shown;
  const { lines, saved } = shown;
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
