/**
 * How text of some languages is set besides the brand's look. Fonts stand behind the brand's own: those of the system that write the
 * script in the shapes of that language, which one Han character may have four of.
 */
const LOOKS: Readonly<Record<string, string>> = {
  // A small kana or 、 never begins a line; where the browser knows phrases, lines end between them.
  ja: 'line-break:strict;word-break:auto-phrase;font-family:var(--tl-font-body),"Hiragino Sans","Yu Gothic UI","Noto Sans CJK JP","Noto Sans JP",Meiryo',
  zh: 'line-break:strict;font-family:var(--tl-font-body),"PingFang SC","Microsoft YaHei UI","Noto Sans CJK SC","Noto Sans SC"',
  // Letters are joined: spaced out they are torn apart.
  ar: 'letter-spacing:normal',
  // Long compounds break with a hyphen before they break anywhere.
  de: 'hyphens:auto;hyphenate-limit-chars:10 4 4',
};

const sheets = new Map<string, CSSStyleSheet>();

/** The sheet of a language (its primary subtag), if it has one. */
export function scriptLook(language: string): CSSStyleSheet | undefined {
  const look = LOOKS[language];
  if (look === undefined) return undefined;
  let sheet = sheets.get(language);
  if (!sheet) {
    sheets.set(language, (sheet = new CSSStyleSheet()));
    sheet.replaceSync(`:host>*{${look}}`);
  }
  return sheet;
}
