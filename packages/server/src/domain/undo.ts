import { bySku, findArticle, newLine, type Of, type Outcome, refused, type Turn, withParts, withQuantity } from './turn.ts';

/** Takes back one change by the shop, once. */
export const undoChange = (turn: Turn, action: Of<'undoChange'>): Outcome => {
  const { cart } = turn;
  const change = cart.changes.find(({ id }) => id === action.change);
  if (change?.undo !== true || change.sku === null) return refused('not-undoable');
  const changes = cart.changes.map((each) => (each === change ? { ...each, undone: true as const } : each));
  const after: Turn = { ...turn, cart: { ...cart, changes } };
  const line = bySku(cart.lines, change.sku);
  const [was, now] = [change.was ?? 0, change.now ?? 0];
  if (change.kind === 'merge') {
    if (line === undefined) return refused('not-undoable');
    // What the shopper has put in since stays, and what she has taken out is not taken out twice.
    return withQuantity(after, line, Math.max(was, line.quantity - (now - was)));
  }
  const article = findArticle(turn, change.sku);
  if ('refused' in article) return article;
  return line === undefined ? withParts(after, { lines: [...cart.lines, newLine(article, was)] }) : withQuantity(after, line, was);
};
