/** What a shopper has set in their system, as the toolbar says. */
export interface Preferences {
  /** More contrast; `undefined`: as the system says. */
  readonly contrast: boolean | undefined;
  /** Less motion. */
  readonly stillness: boolean;
}

const QUERIES = /\(\s*prefers-(?:contrast\s*:\s*more|reduced-motion(?:\s*:\s*(?:reduce|no-preference))?)\s*\)/g;

let preferences: Preferences = { contrast: false, stillness: false };
const texts = new WeakMap<CSSStyleSheet, string>();
const sheets: WeakRef<CSSStyleSheet>[] = [];

const holds = (query: string): boolean | undefined => {
  if (query.includes('contrast')) return preferences.contrast;
  return query.includes('no-preference') ? !preferences.stillness : preferences.stillness;
};

const answered = (text: string): string =>
  text.replaceAll(QUERIES, (query) => {
    const held = holds(query);
    if (held === undefined) return query;
    return held ? '(min-width:0)' : '(max-width:0)';
  });

const { replaceSync } = CSSStyleSheet.prototype;
const { matchMedia } = window;

/** From now on the page's style sheets, which all come as text, and its scripts find these preferences whatever the system's are. */
export const followToolbar = (): void => {
  CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string): void {
    if (!texts.has(this)) sheets.push(new WeakRef(this));
    texts.set(this, text);
    replaceSync.call(this, answered(text));
  };
  window.matchMedia = (query) => matchMedia.call(window, answered(query));
};

/** Sheets that are worn already change at once. */
export const prefer = (wanted: Preferences): void => {
  if (wanted.contrast === preferences.contrast && wanted.stillness === preferences.stillness) return;
  preferences = wanted;
  for (const reference of sheets) {
    const sheet = reference.deref();
    if (sheet) replaceSync.call(sheet, answered(texts.get(sheet) ?? ''));
  }
};
