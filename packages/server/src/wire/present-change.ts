import type { CartChange, Money } from '@throughline/contract';
import type { ChangeDocument } from '../domain/cart-change.ts';
import { inLocale } from '../domain/words.ts';

/** One entry of what the shop changed, in one language. */
export const presentChange = (change: ChangeDocument, locale: string): CartChange => {
  const { id, at, kind, line, sku, title, was, now, undo, currency = '' } = change;
  const about = {
    id,
    at: new Date(at).toISOString(),
    line,
    sku,
    title: inLocale(title, locale),
    undo,
  };
  const money = (amount: number): Money => ({ amount, currency });
  switch (kind) {
    case 'price':
      return { ...about, kind, was: money(was ?? 0), now: money(now ?? 0) };
    case 'promotion':
    case 'code':
      return { ...about, kind, was: was === null ? null : money(was), now: now === null ? null : money(now) };
    default:
      return { ...about, kind, was: was ?? 0, now: now ?? 0 };
  }
};
