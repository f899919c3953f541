import type { Units } from '@throughline/client';

const MILLIMETRES: Readonly<Record<Units, number>> = { cm: 10, in: 25.4 };
/** What the contract takes for a measurement. */
const [LEAST, MOST] = [10, 3000];

/** A number with or without a fraction, or a fraction alone, and a unit where somebody writes one. */
const LENGTH = /^(?:(\d+(?:\.\d*)?|\.\d+)(?:[\s-]+(\d+)[/⁄](\d+))?|(\d+)[/⁄](\d+))\s*(mm|cm|in(?:ch|ches)?|["'′”]+)?$/;

/** A length as people write it, `34 1/2`, `34¾`, `34,5`, `34"`, in the digits of their script; in whole millimetres. Null for what is none. */
export const readLength = (text: string, units: Units): number | null => {
  const plain = text
    // Of `34¾` normalisation alone would make 343/4.
    .replace(/[¼-¾⅐-⅞]/g, ' $&')
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[,٫]/g, '.')
    .trim()
    .toLowerCase();
  const [match, whole = 0, over = 0, under = 1, part = 0, of = 1, unit = units] = LENGTH.exec(plain) ?? [];
  if (match === undefined) return null;
  const scale = unit === 'mm' ? 1 : MILLIMETRES[unit === 'cm' ? 'cm' : 'in'];
  const length = Math.round((Number(whole) + Number(over) / Number(under) + Number(part) / Number(of)) * scale);
  return Number.isFinite(length) ? length : null;
};

/** The same; null, too, for what is no length that a body has. */
export const parseLength = (text: string, units: Units): number | null => {
  const length = readLength(text, units);
  return length !== null && length >= LEAST && length <= MOST ? length : null;
};
