import type { Handoff, HandoffPreview, HandoffResult, MatchSymbol } from '@throughline/contract';
import { cart } from '../transport/answer.ts';
import { maybe, record, text, whole, word } from '../transport/shape.ts';

const symbols = (value: unknown): value is [MatchSymbol, MatchSymbol, MatchSymbol] =>
  Array.isArray(value) && value.length === 3 && value.every(text);

export const handoff = record<Handoff>({ id: text, url: text, code: text, match: symbols, expiresIn: whole });

export const handoffPreview = record<HandoffPreview>({
  brand: text,
  mode: word('move', 'share'),
  from: record<HandoffPreview['from']>({ channel: text, label: maybe(text) }),
  quantity: whole,
  match: symbols,
  expiresIn: whole,
});

export const handoffResult = record<HandoffResult>({ mode: word('move', 'share'), cart });
