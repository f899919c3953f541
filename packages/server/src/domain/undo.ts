import { bySku, findArticle, newLine, type Of, type Outcome, refused, type Turn, withParts, withQuantity } from './turn.ts';

/** Takes back one change by the shop; the next pricing finds that there is nothing more to take back. */
export const undoChange = (turn: Turn, action: Of<'undoChange'>): Outcome => {
  const { cart } = turn;
  const change = cart.changes.find(({ id }) => id === action.change);
  if (change?.undo !== true || change.sku === null) return refused('not-undoable');
  const line = bySku(cart.lines, change.sku);
  const [was, now] = [change.was ?? 0, change.now ?? 0];
  const before = line?.quantity ?? 0;
  if (change.kind === 'merge') {
    // What the shopper has put in or taken out since is hers.
    const units = Math.max(Math.min(was, before), before - (now - was));
    const changes = cart.changes.map((each) => (each === change ? { ...each, undo: false } : each));
    if (line === undefined) return refused('not-undoable');
    const left = { ...turn, cart: { ...cart, changes } };
    return withQuantity(left, line, units);
  }
  const article = findArticle(turn, change.sku);
  if ('refused' in article) return article;
  return line === undefined ? withParts(turn, { lines: [...cart.lines, newLine(article, was)] }) : withQuantity(turn, line, was);
};
