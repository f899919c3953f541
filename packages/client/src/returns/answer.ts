import type {
  ArrangedPickup,
  PickupAddress,
  PickupOffer,
  PickupWindow,
  Return,
  Returnable,
  ReturnableLine,
  ReturnAmounts,
  ReturnCode,
  ReturnCondition,
  ReturnExchange,
  ReturnLine,
  ReturnOutcome,
  ReturnPage,
  ReturnPhoto,
  ReturnPolicy,
  ReturnQuote,
  ReturnReason,
  WhyNotReturnable,
  WhyNoWithdrawal,
  Withdrawal,
  WithdrawalRight,
} from '@throughline/contract';
import { money, picture } from '../transport/answer.ts';
import { flag, list, maybe, optional, record, text, whole, word } from '../transport/shape.ts';

const price = maybe(money);
const options = list(record<ReturnLine['options'][number]>({ name: text, value: text }));
const article = { line: text, sku: text, title: text, options, picture: maybe(picture) } as const;

const amounts = maybe(
  record<ReturnAmounts>({
    value: money,
    fee: money,
    shipping: money,
    refund: money,
    credit: money,
    bonus: money,
    exchanged: money,
    toPay: money,
    taxRefunded: money,
  }),
);

export const window = record<PickupWindow>({ day: text, from: whole, to: whole });
const address = record<PickupAddress>({
  name: text,
  lines: list(text),
  city: text,
  region: optional(text),
  postalCode: optional(text),
  country: text,
  phone: optional(text),
});

type Lot = WithdrawalRight['lines'][number];

export const returnable = record<Returnable>({
  order: text,
  gift: flag,
  zone: text,
  policy: record<ReturnPolicy>({
    windowDays: whole,
    faultDays: whole,
    restockingBp: whole,
    creditBonusBp: whole,
    methods: list(record<ReturnPolicy['methods'][number]>({ method: text, cost: price })),
  }),
  pickup: maybe(record<PickupOffer>({ countries: list(text), windows: list(window) })),
  lines: list(
    record<ReturnableLine>({
      ...article,
      bought: whole,
      units: whole,
      whyNot: maybe(text<WhyNotReturnable>),
      reasons: list(text<ReturnReason>),
      outcomes: list(text<ReturnOutcome>),
      lastDay: maybe(text),
      exchanges: list(record<ReturnExchange>({ sku: text, options, available: whole, difference: price })),
      paid: price,
    }),
  ),
  withdrawal: record<WithdrawalRight>({
    open: flag,
    whyNot: maybe(text<WhyNoWithdrawal>),
    lastDay: maybe(text),
    lines: list(record<Lot>({ line: text, units: whole })),
  }),
});

export const returnQuote = record<ReturnQuote>({
  order: text,
  lines: list(record<ReturnQuote['lines'][number]>({ line: text, quantity: whole, amounts })),
  amounts,
});

export const returnPhoto = record<ReturnPhoto>({ id: text, line: text, type: text, bytes: whole, width: whole, height: whole });

export const returned = record<Return>({
  id: text,
  order: text,
  kind: word('return', 'withdrawal'),
  gift: flag,
  status: text,
  method: text,
  pickup: maybe(record<ArrangedPickup>({ address: maybe(address), window })),
  lines: list(
    record<ReturnLine>({
      ...article,
      quantity: whole,
      reason: maybe(text<ReturnReason>),
      condition: maybe(text<ReturnCondition>),
      outcome: text,
      exchangeFor: maybe(record<NonNullable<ReturnLine['exchangeFor']>>({ sku: text, options })),
      note: maybe(text),
      accepted: maybe(whole),
      rejected: maybe(whole),
      photos: list(returnPhoto),
      amounts,
    }),
  ),
  amounts,
  history: list(record<Return['history'][number]>({ status: text, at: text })),
});

export const returnPage = record<ReturnPage>({ items: list(returned), next: maybe(text) });

export const returnCode = record<ReturnCode>({ url: text, token: text });

export const withdrawal = record<Withdrawal>({
  id: text,
  order: text,
  status: word('stated', 'confirmed'),
  name: text,
  email: text,
  orderNumber: text,
  lines: list(record<Withdrawal['lines'][number]>({ ...article, quantity: whole })),
  refund: money,
  lastDay: maybe(text),
  acknowledgement: maybe(record<NonNullable<Withdrawal['acknowledgement']>>({ at: text, hash: text, return: text })),
});

export const blob = (value: unknown): value is Blob => value instanceof Blob;
export const nothing = (value: unknown): value is null => value === null;
