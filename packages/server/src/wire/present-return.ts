import type {
  ArrangedPickup,
  Money,
  Return,
  Returnable,
  ReturnAmounts,
  ReturnExchange,
  ReturnLine,
  ReturnMethod,
  ReturnPhoto,
  ReturnQuote,
  Withdrawal,
} from '@throughline/contract';
import type { OrderDocument } from '../domain/order.ts';
import { type Amounts, totalAmounts } from '../domain/returns/amounts.ts';
import { amountsOf, type ReturnDocument, type ReturnLineDocument, returnStatus } from '../domain/returns/return.ts';
import { sumOf } from '../domain/returns/unit.ts';
import type { WithdrawalDocument } from '../domain/returns/withdrawal.ts';
import { inLocale, type Words } from '../domain/words.ts';
import type { ReturnSight } from '../service/return-access.ts';
import type { LineOnOffer, OnOffer } from '../service/returnable.ts';
import type { OrderScope } from '../storage/order-token-rows.ts';
import { type Audience, presentPicture } from './present.ts';

/** How an amount is told; to a gift's recipient not at all. */
type Tell = (amount: number) => Money | null;

const tellIn =
  (currency: string, scope: OrderScope): Tell =>
  (amount) =>
    scope === 'gift' ? null : { amount, currency };

const presentOptions = (options: readonly { readonly name: Words; readonly value: Words }[], { locale }: Audience) =>
  options.map(({ name, value }) => ({ name: inLocale(name, locale), value: inLocale(value, locale) }));

interface Shown extends Pick<ReturnLineDocument, 'sku' | 'title' | 'options' | 'picture'> {
  readonly line: ReturnLine['line'];
}

const presentArticle = ({ line, sku, title, options, picture }: Shown, audience: Audience) => ({
  line,
  sku,
  title: inLocale(title, audience.locale),
  options: presentOptions(options, audience),
  picture: picture && presentPicture(picture, audience),
});

const presentAmounts = (amounts: Amounts, currency: string, scope: OrderScope): ReturnAmounts | null => {
  if (scope === 'gift') return null;
  const money = (amount: number): Money => ({ amount, currency });
  const { value, fee, shipping, refund, credit, bonus, exchanged, toPay, taxRefunded } = amounts;
  return {
    value: money(value),
    fee: money(fee),
    shipping: money(shipping),
    refund: money(refund),
    credit: money(credit),
    bonus: money(bonus),
    exchanged: money(exchanged),
    toPay: money(toPay),
    taxRefunded: money(taxRefunded),
  };
};

const presentOffer = ({ line, eligibility, outcomes, exchanges }: LineOnOffer, tell: Tell, audience: Audience) => {
  const { units, whyNot, reasons, lastDay } = eligibility;
  return {
    ...presentArticle({ ...line, line: line.id }, audience),
    bought: line.quantity,
    units: units.length,
    whyNot,
    reasons: [...reasons],
    outcomes: [...outcomes],
    lastDay,
    exchanges: exchanges.map(({ sku, options, available, difference }): ReturnExchange => ({
      sku,
      options: presentOptions(options, audience),
      available,
      difference: tell(difference),
    })),
    paid: tell(sumOf(line.total, line.quantity, units)),
  };
};

/** What can be returned, and by which rules. */
export const presentReturnable = ({ order, policy, zone, pickup, lines, right }: OnOffer, audience: Audience): Returnable => {
  const { document, scope } = order;
  const tell = tellIn(document.currency, scope);
  const { windowDays, faultDays, restockingBp, creditBonusBp, methods } = policy;
  return {
    order: document.id,
    gift: scope === 'gift',
    zone,
    policy: {
      windowDays,
      faultDays,
      restockingBp,
      creditBonusBp,
      methods: Object.entries(methods).map(([method, costs]) => ({
        method: method as ReturnMethod,
        cost: tell(costs[document.currency] ?? 0),
      })),
    },
    pickup,
    lines: lines.map((line) => presentOffer(line, tell, audience)),
    withdrawal: {
      open: right.whyNot === null,
      whyNot: right.whyNot,
      lastDay: right.lastDay,
      lines: [...right.units].map(([line, units]) => ({ line, units: units.length })),
    },
  };
};

export const presentQuote = (document: ReturnDocument): ReturnQuote => {
  const scope = document.gift ? 'gift' : 'full';
  const amounts = amountsOf(document);
  return {
    order: document.order,
    lines: document.lines.map(({ line, units }, index) => {
      const own = amounts[index];
      return { line, quantity: units.length, amounts: own === undefined ? null : presentAmounts(own, document.currency, scope) };
    }),
    amounts: presentAmounts(totalAmounts(amounts), document.currency, scope),
  };
};

/** To her who gave the address alone: neither to whoever scans the code, nor to the giver of a gift that goes back. */
const presentPickup = ({ gift, pickup }: ReturnDocument, { scope, coded }: ReturnSight): ArrangedPickup | null =>
  pickup === undefined ? null : { address: !coded && gift === (scope === 'gift') ? pickup.address : null, window: pickup.window };

/** A return in one language, with what is kept of its pictures. */
export const presentReturn = (
  document: ReturnDocument,
  photos: readonly ReturnPhoto[],
  { scope, coded }: ReturnSight,
  audience: Audience,
): Return => {
  const { id, order, kind, gift, method, currency, lines, history } = document;
  const amounts = amountsOf(document);
  return {
    id,
    order,
    kind,
    gift,
    status: returnStatus(document),
    method,
    pickup: presentPickup(document, { scope, coded }),
    lines: lines.map((line, index) => {
      const own = amounts[index];
      return {
        ...presentArticle(line, audience),
        quantity: line.units.length,
        reason: line.reason,
        condition: line.condition,
        outcome: line.outcome,
        exchangeFor: line.exchangeFor && { sku: line.exchangeFor.sku, options: presentOptions(line.exchangeFor.options, audience) },
        note: line.note,
        accepted: line.accepted?.length ?? null,
        rejected: line.rejected?.length ?? null,
        photos: photos.filter((photo) => photo.line === line.line),
        amounts: own === undefined ? null : presentAmounts(own, currency, scope),
      };
    }),
    amounts: presentAmounts(totalAmounts(amounts), currency, scope),
    history: history.map(({ status, at }) => ({ status, at: new Date(at).toISOString() })),
  };
};

/** A withdrawal in one language. */
export const presentWithdrawal = (
  { id, name, email, lines, confirmed }: WithdrawalDocument,
  order: OrderDocument,
  refund: number,
  lastDay: string | null,
  audience: Audience,
): Withdrawal => ({
  id,
  order: order.id,
  status: confirmed === null ? 'stated' : 'confirmed',
  name,
  email,
  orderNumber: order.number,
  lines: lines.flatMap(({ line, quantity }) => {
    const bought = order.lines.find((each) => each.id === line);
    return bought === undefined ? [] : [{ ...presentArticle({ ...bought, line }, audience), quantity }];
  }),
  refund: { amount: refund, currency: order.currency },
  lastDay,
  acknowledgement: confirmed && { at: new Date(confirmed.at).toISOString(), hash: confirmed.hash, return: confirmed.return },
});
