import olmoHavKiosk from '@throughline/tokens/olmo-hav/kiosk.page.css?inline';
import olmoHavWeb from '@throughline/tokens/olmo-hav/web.page.css?inline';
import plainKiosk from '@throughline/tokens/plain/kiosk.page.css?inline';
import plainWeb from '@throughline/tokens/plain/web.page.css?inline';
import type { Network } from '../shop/line.ts';
import { prefer } from './preferences.ts';

/** The combinations of colours a brand has. */
export type Scheme = 'light' | 'dark' | 'light-contrast' | 'dark-contrast';

/** What a designer chooses in the toolbar. */
export interface Combination {
  readonly brand: 'olmo-hav' | 'plain';
  readonly scheme: Scheme | 'system';
  readonly channel: 'web' | 'mobile' | 'kiosk';
  /** `auto`: as the language is written. */
  readonly direction: 'auto' | 'ltr' | 'rtl';
  /** BCP 47. */
  readonly locale: string;
  readonly motion: 'full' | 'reduced';
  readonly network: Network;
}

const SHEETS = {
  'olmo-hav': { web: olmoHavWeb, mobile: olmoHavWeb, kiosk: olmoHavKiosk },
  plain: { web: plainWeb, mobile: plainWeb, kiosk: plainKiosk },
} as const;
const sheet = new CSSStyleSheet();

/** The scheme a page says it has: high contrast is the shopper's wish, not a scheme of its own. */
export const schemeOf = ({ scheme }: Pick<Combination, 'scheme'>): 'light' | 'dark' | 'auto' => {
  if (scheme === 'system') return 'auto';
  return scheme.startsWith('dark') ? 'dark' : 'light';
};

/** What is seen now: the system's, where the toolbar leaves it to that. */
export const seenScheme = ({ scheme }: Pick<Combination, 'scheme'>): Scheme => {
  if (scheme !== 'system') return scheme;
  const colours = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return matchMedia('(prefers-contrast: more)').matches ? `${colours}-contrast` : colours;
};

const directionOf = ({ direction, locale }: Combination): 'ltr' | 'rtl' => {
  if (direction !== 'auto') return direction;
  return locale.startsWith('ar') ? 'rtl' : 'ltr';
};

/** Dresses the page around the elements as a page of the brand dresses itself. */
export const dressPage = (combination: Combination): void => {
  const { brand, scheme, channel, locale, motion } = combination;
  prefer({ contrast: scheme === 'system' ? undefined : scheme.endsWith('contrast'), stillness: motion === 'reduced' });
  // The page's own links too, where they stand in an element that has no client yet and so no scheme.
  const said = scheme === 'system' ? 'light dark' : schemeOf(combination);
  sheet.replaceSync(`${SHEETS[brand][channel]}:root,a{color-scheme:${said}}`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = locale;
  document.documentElement.dir = directionOf(combination);
};
