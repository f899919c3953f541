import type { Units } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';

const MILLIMETRES: Readonly<Record<Units, number>> = { cm: 10, in: 25.4 };
const EIGHTHS = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'];

/** What the contract takes for a measurement. */
const [LEAST, MOST] = [10, 3000];

/** Millimetres under which an eighth of an inch is too coarse: a finger. */
const SMALL = 100;

/** A number with or without a fraction, or a fraction alone, and a unit where somebody writes one. */
const LENGTH = /^(?:(\d+(?:\.\d*)?|\.\d+)(?:[\s-]+(\d+)[/⁄](\d+))?|(\d+)[/⁄](\d+))\s*(mm|cm|in(?:ch|ches)?|["'′”]+)?$/;

/**
 * A length as people write it, `34 1/2`, `34¾`, `34,5`, `34"`, in the digits of their script; in whole millimetres. Null for what is no
 * length that a body has.
 */
export const parseLength = (text: string, units: Units): number | null => {
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
  return length >= LEAST && length <= MOST ? length : null;
};

/** How lengths in millimetres are written in a language and a unit. */
export class LengthWriter {
  readonly units: Units;
  readonly #speech: Speech;
  readonly #number: Intl.NumberFormat;
  readonly #unit: Intl.NumberFormat;
  /** What a language puts between the ends of a range. */
  readonly #to: string;

  constructor(speech: Speech, units: Units) {
    this.units = units;
    this.#speech = speech;
    const digits = { maximumFractionDigits: units === 'cm' ? 1 : 2 };
    this.#number = new Intl.NumberFormat(speech.locale, digits);
    this.#unit = new Intl.NumberFormat(speech.locale, { ...digits, style: 'unit', unit: units === 'cm' ? 'centimeter' : 'inch' });
    this.#to = this.#number.formatRangeToParts(1, 2).find(({ type, source }) => type === 'literal' && source === 'shared')?.value ?? '–';
  }

  get locale(): string {
    return this.#speech.locale;
  }

  /** In the other unit. */
  get other(): LengthWriter {
    return new LengthWriter(this.#speech, this.units === 'cm' ? 'in' : 'cm');
  }

  /** For a field: so exact that it is read back as the same length. */
  exact(length: number): string {
    return this.#write(length, length < SMALL ? 0 : 8);
  }

  /** For a table: `92–100`. */
  range({ min, max }: { readonly min: number; readonly max: number }): string {
    const grain = max < SMALL ? 0 : 4;
    const [from, to] = [this.#write(min, grain), this.#write(max, grain)];
    return from === to ? from : from + this.#to + to;
  }

  /** For a sentence: with its unit. */
  said(length: number): string {
    let written = '';
    return this.#unit
      .formatToParts(length / MILLIMETRES[this.units])
      .map(({ type, value }) => {
        if (type === 'literal' || type === 'unit') return value;
        if (written) return '';
        return (written = this.#write(length, length < 6 ? 0 : 4));
      })
      .join('');
  }

  /** Inches in so many parts, as on a tape; 0: in hundredths. */
  #write(length: number, parts: 0 | 4 | 8): string {
    const value = length / MILLIMETRES[this.units];
    if (this.units === 'cm' || !parts) return this.#number.format(value);
    const eighths = Math.round(value * parts) * (8 / parts);
    const whole = Math.floor(eighths / 8);
    return (whole ? this.#speech.number(whole) : '') + (EIGHTHS[eighths % 8] ?? '');
  }
}
