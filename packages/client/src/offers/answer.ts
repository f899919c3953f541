import type { Offer, OfferList } from '@throughline/contract';
import { money } from '../transport/answer.ts';
import { list, maybe, record, text, whole } from '../transport/shape.ts';

const offer = record<Offer>({
  id: text,
  kind: text,
  title: text,
  message: text,
  status: text,
  code: maybe(text),
  discount: maybe(money),
  missing: maybe(money),
  with: maybe(text),
  progress: maybe(record<NonNullable<Offer['progress']>>({ reached: whole, threshold: whole, currency: maybe(text) })),
  endsAt: maybe(text),
  variant: maybe(text),
});

export const offerList = record<OfferList>({ now: text, offers: list(offer) });
