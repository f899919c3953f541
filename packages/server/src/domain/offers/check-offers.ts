import { Channel } from '@throughline/contract';
import type { Words } from '../words.ts';
import { countLetters, MOST_TITLE, overlong } from './channel-text.ts';
import { checkAmounts, checkBenefit, type Finding, type Market } from './check-benefit.ts';
import type { Assigned } from './experiment.ts';
import { placeholdersIn, tell, valuesOf } from './messages.ts';
import type { Benefit, Messages, OfferDocument } from './offer.ts';

/** What states a value: a digit of any script, a sign of a currency, a percent sign. */
const VALUE = /[\p{Nd}\p{Sc}%٪‰]/u;

const LEAST_CODE = 4;

/** Currencies in which the offer is priced, and in which its message has to hold. */
const currenciesOf = (offer: OfferDocument, benefit: Benefit, { currencies }: Market): readonly string[] =>
  currencies.filter((currency) => {
    const amounts = [
      offer.minimum,
      benefit.kind === 'amount' ? benefit.amounts : benefit.kind === 'free-shipping' ? benefit.from : null,
      ...(benefit.kind === 'tiered' ? benefit.tiers.map(({ from }) => (typeof from === 'number' ? null : from)) : []),
    ];
    return amounts.every((each) => each === null || each[currency] !== undefined);
  });

const checkWords = (words: Words, pointer: string, { locales }: Market): Finding[] => [
  ...(locales[0] !== undefined && words[locales[0]] === undefined && words['und'] === undefined
    ? [{ pointer, detail: `expected words in "${locales[0]}", the brand's first language` }]
    : []),
  ...Object.entries(words).flatMap(([locale, text]) =>
    VALUE.test(text.replaceAll(/\{\w*\}/g, ''))
      ? [
          {
            pointer: `${pointer}/${locale}`,
            detail: 'states a value; write a placeholder such as {discount}, so that it can not differ from the offer',
          },
        ]
      : [],
  ),
];

const checkText = (offer: OfferDocument, benefit: Benefit, channel: Channel, words: Words, pointer: string, market: Market): Finding[] =>
  Object.keys(words).flatMap((locale) => {
    const place = `${pointer}/${locale}`;
    for (const currency of currenciesOf(offer, benefit, market)) {
      const reader = { locale: locale === 'und' ? (market.locales[0] ?? 'en') : locale, currency };
      const values = valuesOf(offer, { benefit }, reader);
      const stray = placeholdersIn(words[locale] ?? '').find((name) => !Object.hasOwn(values, name));
      if (stray !== undefined)
        return [
          {
            pointer: place,
            detail: `{${stray}} is nothing this offer has in ${currency}; it has ${
              Object.keys(values)
                .map((name) => `{${name}}`)
                .join(', ') || 'none'
            }`,
          },
        ];
      const text = tell({ [reader.locale]: words[locale] ?? '' }, channel, values, reader) ?? '';
      const over = overlong(text, channel);
      if (over > 0)
        return [{ pointer: place, detail: `is ${over} too long for ${channel} once its amounts are in, in ${currency}: "${text}"` }];
    }
    return [];
  });

const checkMessages = (
  offer: OfferDocument,
  { benefit, messages }: Pick<Assigned, 'benefit' | 'messages'>,
  pointer: string,
  market: Market,
): Finding[] =>
  Channel.options.flatMap((channel) => {
    const words: Messages[Channel] = messages[channel];
    if (words === undefined) return [];
    const place = `${pointer}/${channel}`;
    const plain = checkWords(words, place, market);
    return plain.length > 0 ? plain : checkText(offer, benefit, channel, words, place, market);
  });

const checkTime = ({ starts, ends, timeZone }: OfferDocument): Finding[] => {
  const findings: Finding[] = [];
  if (starts !== null && ends !== null && ends <= starts) findings.push({ pointer: '/ends', detail: 'expected an instant after "starts"' });
  try {
    new Intl.DateTimeFormat('en', { timeZone });
  } catch {
    findings.push({ pointer: '/timeZone', detail: `expected an IANA time zone such as "Europe/Paris", got "${timeZone}"` });
  }
  return findings;
};

const checkExperiment = ({ experiment }: OfferDocument): Finding[] => {
  if (experiment === null) return [];
  const shares = experiment.variants.reduce((sum, { share }) => sum + share, 0);
  const ids = new Set(experiment.variants.map(({ id }) => id));
  return [
    ...(shares === 100 ? [] : [{ pointer: '/experiment/variants', detail: `expected shares that come to 100, got ${shares}` }]),
    ...(ids.size === experiment.variants.length ? [] : [{ pointer: '/experiment/variants', detail: 'expected ids that differ' }]),
  ];
};

const checkOffer = (offer: OfferDocument, market: Market): Finding[] => {
  const time = checkTime(offer);
  // Words can't be filled in for a zone that is none.
  if (time.length > 0) return time;
  const title = Object.entries(offer.title).flatMap(([locale, text]) =>
    countLetters(text) > MOST_TITLE || placeholdersIn(text).length > 0
      ? [{ pointer: `/title/${locale}`, detail: `expected up to ${MOST_TITLE} characters without placeholders` }]
      : [],
  );
  const codes = offer.codes.flatMap((code, at) =>
    code.length < LEAST_CODE
      ? [{ pointer: `/codes/${at}`, detail: `expected at least ${LEAST_CODE} characters: a shorter code is guessed` }]
      : [],
  );
  const costs =
    offer.costs === null || offer.codes.length > 0
      ? []
      : [{ pointer: '/costs', detail: 'expected "codes" with it: nobody\'s points are taken unasked' }];
  return [
    ...costs,
    ...checkWords(offer.title, '/title', market),
    ...title,
    ...codes,
    ...(offer.minimum === null ? [] : checkAmounts(offer.minimum, '/minimum', market)),
    ...checkBenefit(offer, offer.benefit, '/benefit', market),
    ...checkMessages(offer, offer, '/messages', market),
    ...checkExperiment(offer),
    ...(offer.experiment?.variants.flatMap(({ benefit, messages }, at) => {
      if (benefit === null) return [];
      const place = `/experiment/variants/${at}`;
      return [
        ...checkBenefit(offer, benefit, `${place}/benefit`, market),
        ...checkMessages(offer, { benefit, messages }, `${place}/messages`, market),
      ];
    }) ?? []),
  ];
};

/** The second of two that have the same. */
const repeated = <T>(entries: readonly { readonly key: T; readonly pointer: string }[], what: (key: T) => string): Finding[] => {
  const seen = new Set<T>();
  return entries.flatMap(({ key, pointer }) => {
    if (seen.has(key)) return [{ pointer, detail: what(key) }];
    seen.add(key);
    return [];
  });
};

/** Everything that keeps these offers from being published together; empty when nothing does. */
export const checkOffers = (offers: readonly OfferDocument[], market: Market): Finding[] => [
  ...repeated(
    offers.map(({ id }, at) => ({ key: id, pointer: `/${at}/id` })),
    (id) => `another offer is called "${id}" already`,
  ),
  ...repeated(
    offers.flatMap(({ codes }, at) => codes.map((code, index) => ({ key: code, pointer: `/${at}/codes/${index}` }))),
    () => 'another offer has this code already',
  ),
  ...offers.flatMap((offer, at) => checkOffer(offer, market).map(({ pointer, detail }) => ({ pointer: `/${at}${pointer}`, detail }))),
];
