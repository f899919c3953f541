import kioskSheet from '@throughline/tokens/olmo-hav/kiosk.page.css?inline';
import webSheet from '@throughline/tokens/olmo-hav/web.page.css?inline';

/** What a designer chooses in the toolbar. */
export interface Combination {
  readonly scheme: 'light' | 'dark';
  readonly channel: 'web' | 'kiosk';
  readonly locale: 'en' | 'ar';
}

const SHEETS = { web: webSheet, kiosk: kioskSheet } as const;
const sheet = new CSSStyleSheet();

/** Dresses the page around the elements as a page of the brand dresses itself. */
export const dressPage = ({ scheme, channel, locale }: Combination): void => {
  // The page's own links too, where they stand in an element that has no client yet and so no scheme.
  sheet.replaceSync(`${SHEETS[channel]}:root,a{color-scheme:${scheme}}`);
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
};
