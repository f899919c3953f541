import type { Language } from './table-files.ts';

/** What a native editor would mark. */
export interface Rule {
  readonly wrong: RegExp;
  readonly says: string;
}

const rule = (wrong: RegExp, says: string): Rule => ({ wrong, says });

/** In every language, English too. */
export const everywhere: readonly Rule[] = [
  rule(/\p{L}'\p{L}|"/u, 'typographic quotes and apostrophes: ’ “ „ « 「'),
  rule(/\.\.\./, 'an ellipsis is one character: …'),
  rule(/\S {2,}\S/, 'two blanks'),
  rule(/ - /, 'a dash between words is –'),
  rule(/\p{L} !| \?(?!\p{L})/u, 'a plain blank before a mark breaks the line there'),
];

const ASCII_MARK = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}X] ?[,;!?]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}] ?[.:()](?!\w)/u;

/** How a language sets its marks. */
export const typography: Readonly<Record<Language, readonly Rule[]>> = {
  ar: [rule(/\p{sc=Arabic}\s?[,;?]/u, 'Arabic has marks of its own: ، ؛ ؟')],
  de: [rule(/”/, 'German quotes are „…“'), rule(/„[^“]*$/, 'German quotes are „…“')],
  es: [
    rule(/^(?!.*¿).*\?/s, 'a question begins with ¿'),
    rule(/^(?!.*¡).*!/s, 'an exclamation begins with ¡'),
    rule(/[“”„]/, 'Spanish quotes are «…»'),
  ],
  fr: [
    rule(/[^\u00A0\u202F\d][:;?!»]/u, 'before : a no-break space, before ; ? ! » the narrow one'),
    rule(/«[^\u00A0\u202F]/u, 'after « a narrow no-break space'),
    rule(/[“”„]/, 'French quotes are « … »'),
  ],
  ja: [rule(ASCII_MARK, 'Japanese marks are of full width: 、。？：'), rule(/[“”‘«»]/, 'Japanese quotes are 「…」')],
  pl: [rule(/“/, 'Polish quotes are „…”')],
  zh: [rule(ASCII_MARK, 'Chinese marks are of full width: ，。？：'), rule(/[「」«»]/, 'Chinese quotes are “…”')],
};

/** Plural categories in which words of whole numbers differ, besides `other`; Polish and Arabic `many` may be what `other` is. */
export const categories: Readonly<Record<Language, readonly string[]>> = {
  ar: ['one', 'two'],
  de: ['one'],
  es: ['one'],
  fr: ['one'],
  ja: [],
  pl: ['one', 'few'],
  zh: [],
};

/** Words that docs/languages.md decided against. */
export const avoided: Readonly<Record<Language, readonly Rule[]>> = {
  ar: [rule(/سلة|عربة/u, 'bag: الحقيبة')],
  de: [
    rule(/Einkaufswagen|Einkaufstasche|Einkaufstüte|\bTüte/u, 'bag: Warenkorb'),
    // Within a sentence; at its beginning “Sie” may be the order.
    rule(/[\p{L},] Sie\b|\bSie (sind|haben|können|werden)\b|\b(Ihnen|Ihre?[mnrs]?)\b/u, 'we say du'),
    rule(/\bRetouren?\b/u, 'return: Rückgabe'),
    rule(/\bL[aä]den\b/u, 'store: Filiale; Shop online'),
  ],
  es: [
    rule(/\b(carrito|bolsa)/iu, 'bag: cesta'),
    rule(/\b(usted|le rogamos)\b/iu, 'we say tú'),
    rule(/\bemail\b/iu, 'e-mail: correo electrónico'),
  ],
  fr: [
    rule(/\bsac\b|chariot/iu, 'bag: panier'),
    rule(/en boutique|aucune boutique/iu, 'store: magasin'),
    rule(/(?<!\p{L})(tu|ton|tes)(?!\p{L})/iu, 'we say vous'),
    rule(/\b(courriel|email)\b/iu, 'e-mail'),
  ],
  ja: [rule(/カート|買い物かご/u, 'bag: バッグ'), rule(/在庫なし/u, 'sold out: 売り切れ'), rule(/あなた/u, 'nobody is called あなた')],
  pl: [rule(/torb|wózek|wózk/iu, 'bag: koszyk'), rule(/\b(Pan|Pani|Państwo)\b/u, 'we say ty')],
  zh: [rule(/购物车|购物篮/u, 'bag: 购物袋'), rule(/你/u, 'we say 您')],
};
