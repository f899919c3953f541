import type { Client } from '@throughline/client';

export type Scheme = 'light' | 'dark' | 'auto';

/** How long elements hold their breath for the brand, in milliseconds, before they show themselves without. */
const PATIENCE = 1000;

interface Dress {
  readonly sheet: CSSStyleSheet;
  /** Providers of this client. */
  providers: number;
  stop?: () => void;
}
const wardrobe = new WeakMap<Client, Dress>();

/** The brand's sheet, one object shared by every shadow root of the client's elements: a new version is one `replaceSync`. */
export const brandSheetOf = (client: Client): CSSStyleSheet | undefined => wardrobe.get(client)?.sheet;

/**
 * Follows the client's brand and keeps its sheet up to date. Elements stay invisible, at their size, until it is there; if it can not
 * be had they show themselves in the system's colours, and change as soon as it comes. Returns what ends the following.
 */
export function loadBrand(client: Client, scheme: Scheme = schemeOf(document)): () => void {
  const dress = wardrobe.get(client) ?? { sheet: new CSSStyleSheet(), providers: 0 };
  wardrobe.set(client, dress);
  if (!dress.providers++) dress.stop = follow(client, dress.sheet, scheme);
  return () => {
    if (!--dress.providers) dress.stop?.();
  };
}

function follow(client: Client, sheet: CSSStyleSheet, scheme: Scheme): () => void {
  const base = `:host{color-scheme:${scheme === 'auto' ? 'light dark' : scheme}!important}`;
  let wanted: string | undefined;
  let dressed = false;
  const show = (): void => {
    if (!dressed) sheet.replaceSync(base);
  };
  sheet.replaceSync(`${base}:host{visibility:hidden!important}`);
  const timer = setTimeout(show, PATIENCE);

  const wear = async (url: string): Promise<void> => {
    wanted = url;
    try {
      // oxlint-disable-next-line eslint/no-restricted-globals -- a style sheet's text, not data: no element asks for it
      const answer = await fetch(url, { credentials: 'omit' });
      if (!answer.ok) throw new Error(`${answer.status}`);
      const text = await answer.text();
      if (wanted !== url) return;
      sheet.replaceSync(base + text);
      dressed = true;
    } catch {
      // The next state of the brand, after a refresh or a reconnection, tries again.
      if (wanted === url) wanted = undefined;
      show();
    }
  };
  const stop = client.brand.$brand.subscribe((brand) => {
    if (brand.value && brand.value.stylesheet !== wanted) void wear(brand.value.stylesheet);
    else if (brand.status === 'error') show();
  });
  return () => {
    clearTimeout(timer);
    wanted = undefined;
    stop();
    show();
  };
}

/** A page that says nothing is a light one, as browsers see it. */
function schemeOf(page: Document): Scheme {
  const said = getComputedStyle(page.documentElement).colorScheme;
  const dark = said.includes('dark');
  if (dark && said.includes('light')) return 'auto';
  return dark ? 'dark' : 'light';
}
