import { expect } from '@esm-bundle/chai';
import { formatDay } from './dates.ts';
import { formatDistance, type Roads } from './distances.ts';
import { formatLength, formatLengths, unitName } from './lengths.ts';
import { formatList } from './lists.ts';
import { formatPercent } from './percents.ts';
import { formatDuration, formatRelative } from './spans.ts';
import { Speech } from './speech.ts';
import { formatClock, formatDayTime, formatHours, formatTime } from './times.ts';

// The same in every engine, or a test here fails in one of them.
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const now = Date.parse('2026-03-04T13:30:00Z');

/** What the languages say, spaces that do not break shown as `_`, narrow ones as `.`. */
const said = (format: (speech: Speech) => string, locales: string): Record<string, string> =>
  Object.fromEntries(
    locales.split(' ').map((locale) => [locale, format(Speech.of(locale)).replaceAll('\u00A0', '_').replaceAll('\u202F', '.')]),
  );

describe('a day', () => {
  it('is written as its language writes it', () => {
    expect(said((speech) => formatDay(speech, '2026-03-04'), 'en en-GB de fr es pl ar ja zh')).to.deep.equal({
      en: 'March 4, 2026',
      'en-GB': '4 March 2026',
      de: '4. März 2026',
      fr: '4 mars 2026',
      es: '4 de marzo de 2026',
      pl: '4 marca 2026',
      ar: '4 مارس 2026',
      ja: '2026年3月4日',
      zh: '2026年3月4日',
    });
  });

  it('is of one calendar, whatever the region counts by', () => {
    expect(formatDay(Speech.of('ar-SA'), '2026-03-04', { month: 'short' })).to.match(/2026|٢٠٢٦/);
    expect(formatDay(Speech.of('en-TH'), '2026-03-04')).to.include('2026');
  });

  it('may have its weekday, and lack its year', () => {
    const style = { weekday: 'long', year: false } as const;
    expect(said((speech) => formatDay(speech, '2026-03-04', style), 'en de ja')).to.deep.equal({
      en: 'Wednesday, March 4',
      de: 'Mittwoch, 4. März',
      ja: '3月4日水曜日',
    });
  });

  it('is that of the zone, where it comes from an instant', () => {
    const en = Speech.of('en-GB');
    expect(formatDay(en, '2026-03-04T23:30:00Z', { zone: 'Asia/Tokyo' })).to.equal('5 March 2026');
    expect(formatDay(en, '2026-03-04T23:30:00Z', { zone: 'America/New_York' })).to.equal('4 March 2026');
    expect(formatDay(en, '2026-03-04', { zone: 'America/New_York' })).to.equal('4 March 2026');
  });
});

describe('a time', () => {
  it('is that on the wall of a shop', () => {
    expect(said((speech) => formatClock(speech, 570), 'en en-GB de fr es pl ar ja zh')).to.deep.equal({
      en: '9:30_AM',
      'en-GB': '09:30',
      de: '09:30',
      fr: '09:30',
      es: '9:30',
      pl: '09:30',
      ar: '9:30_ص',
      ja: '9:30',
      zh: '09:30',
    });
    expect(formatClock(Speech.of('en-GB'), 1500)).to.equal('01:00');
    expect(said((speech) => formatHours(speech, 540, 1080), 'en de ja')).to.deep.equal({
      en: '9:00_AM – 6:00_PM',
      de: '09:00–18:00',
      ja: '9:00～18:00',
    });
  });

  it('names the zone where the viewer’s own clock shows another time', () => {
    const en = Speech.of('en-GB');
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const far = new Date(now).getTimezoneOffset() === -13 * 60 ? 'Europe/Berlin' : 'Pacific/Apia';
    expect(formatTime(en, now, timeZone)).to.match(/^\d\d:\d\d$/);
    expect(formatTime(en, now, far)).to.match(/^\d\d:30 \(.+ Time\)$/);
    expect(formatTime(Speech.of('ja'), now, far)).to.match(/^\d+:30（.+時間?）$/);
  });

  it('stands after its day', () => {
    const own = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone };
    expect(formatDayTime(Speech.of('de'), now, own)).to.match(/März 2026, \d\d:\d\d$/);
    expect(formatDayTime(Speech.of('zh'), now, own)).to.match(/日 \d\d:\d\d$/);
    expect(formatDayTime(Speech.of('ar'), now, own)).to.match(/2026، \d/);
  });
});

describe('a stretch of time', () => {
  it('is told from now, roughly', () => {
    const told = (milliseconds: number, locales = 'en-GB'): Record<string, string> =>
      said((speech) => formatRelative(speech, now + milliseconds, now, 'long'), locales);
    expect(told(-20_000, 'en de fr es pl ar ja zh')).to.deep.equal({
      en: 'now',
      de: 'jetzt',
      fr: 'maintenant',
      es: 'ahora',
      pl: 'teraz',
      ar: 'الآن',
      ja: '今',
      zh: '现在',
    });
    expect(told(-2 * MINUTE, 'en de fr es pl ar ja zh')).to.deep.equal({
      en: '2_minutes ago',
      de: 'vor 2_Minuten',
      fr: 'il y a 2_minutes',
      es: 'hace 2_minutos',
      pl: '2_minuty temu',
      ar: 'قبل دقيقتين',
      ja: '2分前',
      zh: '2分钟前',
    });
    expect([-46_000, 40 * MINUTE, 59.6 * MINUTE, 23.6 * HOUR, -24 * HOUR, -20 * 24 * HOUR].map((ms) => told(ms)['en-GB'])).to.deep.equal([
      '1_minute ago',
      'in 40_minutes',
      'in 1_hour',
      'tomorrow',
      'yesterday',
      '12 February 2026',
    ]);
    expect(said((speech) => formatRelative(speech, now - 2 * MINUTE, now), 'en-GB')).to.deep.equal({ 'en-GB': '2_min ago' });
  });

  it('is told for itself in its two largest units', () => {
    expect(said((speech) => formatDuration(speech, 80 * MINUTE), 'en de fr es pl ar ja zh')).to.deep.equal({
      en: '1_hr, 20_min',
      de: '1_Std., 20_Min.',
      fr: '1.h et 20_min',
      es: '1_h y 20_min',
      pl: '1_godz. i 20_min',
      ar: '1_س و20_د',
      ja: '1時間20分',
      zh: '1小时20分钟',
    });
    const en = Speech.of('en');
    expect(
      [29_600, 59_900, 40 * MINUTE, HOUR, 48.02 * HOUR, 50 * HOUR].map((ms) => formatDuration(en, ms, 'long').replaceAll('\u00A0', ' ')),
    ).to.deep.equal(['30 seconds', '60 seconds', '40 minutes', '1 hour', '2 days', '2 days, 2 hours']);
  });
});

it('a list ends with the word its language ends lists with', () => {
  const items = ['1', '2', '3'];
  expect(said((speech) => formatList(speech, items), 'en-GB de fr es pl ar ja zh')).to.deep.equal({
    'en-GB': '1, 2 and 3',
    de: '1, 2 und 3',
    fr: '1, 2 et 3',
    es: '1, 2 y 3',
    pl: '1, 2 i 3',
    ar: '1 و2 و3',
    ja: '1、2、3',
    zh: '1、2和3',
  });
  expect(said((speech) => formatList(speech, items, 'or'), 'en-GB fr')).to.deep.equal({ 'en-GB': '1, 2 or 3', fr: '1, 2 ou 3' });
  expect(said((speech) => formatList(speech, items, 'plain'), 'en zh ar')).to.deep.equal({ en: '1, 2, 3', zh: '1、2、3', ar: '1، 2، 3' });
});

describe('a length', () => {
  it('is to the half centimetre, or to the quarter of an inch', () => {
    expect(said((speech) => formatLength(speech, 866, 'cm'), 'en de fr ja zh')).to.deep.equal({
      en: '86.5_cm',
      de: '86,5_cm',
      fr: '86,5.cm',
      ja: '86.5_cm',
      zh: '86.5厘米',
    });
    expect(said((speech) => formatLength(speech, 883, 'in'), 'en de pl zh')).to.deep.equal({
      en: '34¾_in',
      de: '34¾_in',
      pl: '34¾_cala',
      zh: '34¾英寸',
    });
    const en = Speech.of('en');
    expect([13, 25.4, 889, 0].map((length) => formatLength(en, length, 'in', { unit: false }))).to.deep.equal(['½', '1', '35', '0']);
  });

  it('may be a range, and without its unit', () => {
    const locales = 'en es ja zh';
    expect(said((speech) => formatLengths(speech, 860, 905, 'cm'), locales)).to.deep.equal({
      en: '86–90.5_cm',
      es: '86–90,5_cm',
      ja: '86～90.5_cm',
      zh: '86–90.5厘米',
    });
    expect(formatLengths(Speech.of('en'), 860, 905, 'in', { unit: false })).to.equal('33¾–35¾');
    expect(formatLengths(Speech.of('en'), 858, 860, 'in', { unit: false })).to.equal('33¾');
  });

  it('may be a difference', () => {
    const style = { signed: true };
    const en = Speech.of('en');
    expect([-25, 0, 12].map((length) => formatLength(en, length, 'cm', style))).to.deep.equal(['-2.5\u00A0cm', '0\u00A0cm', '+1\u00A0cm']);
    expect(formatLength(en, 13, 'in', style)).to.equal('+½\u00A0in');
  });

  it('has units with names', () => {
    expect(said((speech) => unitName(speech, 'in'), 'en fr zh')).to.deep.equal({ en: 'in', fr: 'po', zh: '英寸' });
    expect(unitName(Speech.of('de'), 'in', 'long')).to.equal('Zoll');
  });
});

it('a distance is in what the reader’s roads are measured in, else those there, unless the page says', () => {
  const far = (locale: string, metres: number, roads?: Roads): string =>
    formatDistance(Speech.of(locale), metres, roads).replaceAll('\u00A0', ' ');
  expect([3, 348, 999, 2440, 12_400].map((metres) => far('en', metres))).to.deep.equal(['10 m', '350 m', '1 km', '2.4 km', '12 km']);
  expect([120, 400, 2440, 20_000].map((metres) => far('en-US', metres))).to.deep.equal(['390 ft', '0.2 mi', '1.5 mi', '12 mi']);
  expect([far('en', 2440, { country: 'US' }), far('en', 120, { country: 'GB' }), far('en', 120, { country: 'DE' })]).to.deep.equal([
    '1.5 mi',
    '130 yd',
    '120 m',
  ]);
  expect([far('de-DE', 2440, { country: 'US' }), far('en-US', 2440, { country: 'FR' })]).to.deep.equal(['2,4 km', '1.5 mi']);
  expect([far('en-GB', 120), far('en-GB', 120, { unit: 'km' }), far('de', 2440, { unit: 'mi' })]).to.deep.equal([
    '130 yd',
    '120 m',
    '1,5 mi',
  ]);
});

it('a percentage has its sign where the language puts it', () => {
  expect(said((speech) => formatPercent(speech, 0.254), 'en de ja')).to.deep.equal({ en: '25%', de: '25_%', ja: '25%' });
});
