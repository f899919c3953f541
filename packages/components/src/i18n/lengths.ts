import type { Units } from '@throughline/client';
import { formatOf } from './format-of.ts';
import { spaced } from './spacing.ts';
import type { Speech } from './speech.ts';

const INCH = 25.4;
const EIGHTHS = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'];
/** Millimetres under which an eighth of an inch is too coarse: a finger. */
const SMALL = 100;

/** How a length is written. */
export interface LengthStyle {
  /** False leaves the unit out: it stands at the head of the column. */
  readonly unit?: boolean;
  /** A difference: with its sign, plus too. */
  readonly signed?: boolean;
  /** To the millimetre, or to the eighth of an inch (of a finger to the hundredth): for what is read back, and for what is small. */
  readonly fine?: boolean;
}

/** A length of millimetres as people read it: “86.5 cm”, “34¼ in”. To the half centimetre, to the quarter of an inch. */
export function formatLength(speech: Speech, millimetres: number, units: Units, style: LengthStyle = {}): string {
  const value = inUnits(millimetres, units, style);
  return quartered(lengthFormat(speech, units, style).formatToParts(value), value, value, units);
}

/** “86–90.5 cm”, “34–35¾ in”. */
export function formatLengths(speech: Speech, from: number, to: number, units: Units, style: LengthStyle = {}): string {
  const [first, last] = [inUnits(from, units, style), inUnits(to, units, style)];
  if (first === last) return formatLength(speech, from, units, style);
  const parts = lengthFormat(speech, units, style).formatRangeToParts(first, last);
  return quartered(parts, first, last, units);
}

/** The name of the unit alone, for the head of a column or a choice: “cm”, “in”. */
export function unitName(speech: Speech, units: Units, length: 'short' | 'long' = 'short'): string {
  const format = formatOf(Intl.NumberFormat, speech.locale, { ...unitOf(units), unitDisplay: length });
  return format.formatToParts(2).find(({ type }) => type === 'unit')?.value ?? units;
}

/** By halves, quarters and eighths, which are exact in binary: the numbers below compare. */
function inUnits(millimetres: number, units: Units, { fine = false }: LengthStyle): number {
  if (units === 'cm') return fine ? millimetres / 10 : Math.round(millimetres / 5) / 2;
  const parts = fine ? (millimetres < SMALL ? 100 : 8) : 4;
  return Math.round((millimetres / INCH) * parts) / parts;
}

const unitOf = (units: Units) => ({ style: 'unit', unit: units === 'cm' ? 'centimeter' : 'inch' }) as const;

function lengthFormat({ locale }: Speech, units: Units, { unit = true, signed = false }: LengthStyle): Intl.NumberFormat {
  return formatOf(Intl.NumberFormat, locale, {
    ...(unit && { ...unitOf(units), unitDisplay: 'short' as const }),
    ...(signed && { signDisplay: 'exceptZero' as const }),
    maximumFractionDigits: 2,
  });
}

interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

/** Puts ¼ ½ ¾ where the format has decimals of an inch. What the language does around the number, sign and unit, stays. */
function quartered(parts: readonly Part[], first: number, last: number, units: Units): string {
  const text = ({ type, value, source }: Part): string => {
    // Between two numbers engines have a hyphen or a dash, with spaces or without.
    if (type === 'literal' && source === 'shared') return value.replace(/^\s*[-–]\s*$/, '–');
    const number = Math.abs(source === 'endRange' ? last : first);
    const fraction = EIGHTHS[(number % 1) * 8];
    if (units === 'cm' || fraction === undefined) return value;
    if (type === 'decimal' || type === 'fraction') return '';
    if (type !== 'integer') return value;
    return number < 1 && fraction ? fraction : `${value}${fraction}`;
  };
  return spaced(parts.map(text).join(''));
}
