import { fold } from '../domain/fold.ts';
import { canonicalZone } from '../domain/time-zone.ts';

/** Languages in which the names of countries are known. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'da', 'sv', 'nb', 'fi', 'pl', 'cs', 'tr', 'ar', 'ja', 'zh', 'ko'];

const USUAL: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  uae: 'AE',
};

let known: Map<string, string> | undefined;

/** Codes by folded name: made when it is first needed, from what the runtime knows. */
const names = (): Map<string, string> => {
  if (known !== undefined) return known;
  known = new Map(Object.entries(USUAL));
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(65 + index));
  // Countries that are no more have a code still, which stands for another now.
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => new Intl.Locale(`und-${code}`).region === code);
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of codes) {
      const name = display.of(code);
      if (name === undefined) continue;
      known.set(code.toLowerCase(), code);
      if (!known.has(fold(name))) known.set(fold(name), code);
    }
  }
  return known;
};

/** ISO 3166-1 code of a country by code or name in one of several languages; null where it is none. */
export const countryOf = (text: string): string | null => names().get(fold(text.trim())) ?? null;

/** What runtimes know beyond what TypeScript has heard of. */
interface RegionLocale extends Intl.Locale {
  getTimeZones?(): string[] | undefined;
}

const zonesOf = new Map<string, ReadonlySet<string | undefined>>();

/** Whether a time zone is one of the country's. */
export const isZoneOf = (zone: string, country: string): boolean => {
  let zones = zonesOf.get(country);
  if (zones === undefined) {
    const locale: RegionLocale = new Intl.Locale(`und-${country}`);
    zones = new Set((locale.getTimeZones?.() ?? []).map(canonicalZone));
    zonesOf.set(country, zones);
  }
  return zones.has(canonicalZone(zone));
};
