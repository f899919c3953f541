import type { SizeRange, Units } from '@throughline/client';

const MILLIMETRES = { mm: 1, cm: 10, m: 1000, in: 25.4, ft: 304.8 } as const;
type Unit = keyof typeof MILLIMETRES;

/** Units as they are written in our languages, whichever of those the page is in. */
const WRITTEN: readonly (readonly [Unit, RegExp])[] = [
  ['cm', /^(?:cms?|[cz]ent.+|سم|سنتيمتر.*|センチ.*|厘米|公分)$/],
  ['in', /^(?:"|in(?:ch|ches)?|zoll|pouces?|po|pulg.*|cal[ei]?|بوص.+|[إا]نش.*|インチ|英寸|吋)$/],
  ['ft', /^(?:'|ft|foot|feet|fuß|fuss|pieds?|pies?|pi|st[oó]p.?|قدم.*|[أا]قدام|フィート|英尺|呎)$/],
  ['m', /^(?:m|m[eè]t.+|م|متر.*|メートル|米|公尺)$/],
  ['mm', /^(?:mm|millim.+|m[iy]lim.+|ملم|مم|ملي.+|ミリ.*|毫米)$/],
];
/** What a large unit leaves over is told in a smaller one: 5 ft 6 in, 1 m 68. */
const REST: Partial<Record<Unit, Unit>> = { ft: 'in', m: 'cm' };

/** A number with or without a fraction, or a fraction alone, and a unit where somebody writes one. */
const QUANTITY = /(\d+[/⁄]\d+|\d+(?:\.\d*)?(?:[\s-]+\d+[/⁄]\d+)?|\.\d+)\s*([\p{L}'"]*)\.?\s*/gu;

/** Millimetres that a person or a part of her may have at all: what the contract takes. */
export const ANY: SizeRange = { min: 10, max: 3000 };

/** Somebody wrote a unit, too. */
export const namesUnit = (text: string): boolean => /[\p{L}\p{Pi}\p{Pf}'"´`′″]/u.test(text);

/**
 * A length as people write it, `34 1/2`, `34¾`, `34,5`, `34"`, `5'6"`, `5 ft 6`, `1,68 m`, in the digits of their script; in whole
 * millimetres. Null for what is none.
 */
export const readLength = (text: string, units: Units): number | null => {
  const plain = text
    // Marks that only say which way to read; they come along with what is copied.
    .replace(/\p{Cf}/gu, '')
    .replace(/[´`‘’′]/g, "'")
    .replace(/[“”„″]|''/g, '"')
    // Of `34¾` normalisation alone would make 343/4.
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[,٫،]/g, '.')
    .trim()
    .toLowerCase();
  const parts = [...plain.matchAll(QUANTITY)];
  if (parts.map(([part]) => part).join('') !== plain) return null;
  const [first, second, ...more] = parts.map(([, number = '', word = '']) => ({ number, unit: unitOf(word) }));
  const { unit = units } = first ?? {};
  if (!first || !unit || more.length) return null;
  const rest = second && restOf(unit, second);
  const length = Math.round(valueOf(first.number) * MILLIMETRES[unit] + (rest ?? 0));
  return rest === null || !Number.isFinite(length) ? null : length;
};

interface Part {
  readonly number: string;
  /** Undefined where none is written, null where it is none. */
  readonly unit: Unit | null | undefined;
}

const unitOf = (word: string): Unit | null | undefined =>
  word ? (WRITTEN.find(([, written]) => written.test(word))?.[0] ?? null) : undefined;

/** Millimetres over whole feet or metres; null for what can't be: `5'14`, and `1 m 6`, which may be 160 or 106 cm. */
const restOf = (large: Unit, { number, unit }: Part): number | null => {
  const small = REST[large];
  if (!small || (unit !== undefined && unit !== small) || (small === 'cm' && !unit && number.length < 2)) return null;
  const length = valueOf(number) * MILLIMETRES[small];
  return length < MILLIMETRES[large] ? length : null;
};

/** `34.5`, `1/2`, `34 1/2`, `34-1/2`. */
const valueOf = (number: string): number =>
  number.split(/[\s-]+/).reduce((sum, part) => {
    const [over, under = 1] = part.split(/[/⁄]/);
    return sum + Number(over) / Number(under);
  }, 0);

/** The same; null, too, for what is no length that a body has. */
export const parseLength = (text: string, units: Units): number | null => {
  const length = readLength(text, units);
  return length !== null && length >= ANY.min && length <= ANY.max ? length : null;
};
