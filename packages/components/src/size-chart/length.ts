import type { Units } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';

/** In one of the unit. */
export const MILLIMETRES: Readonly<Record<Units, number>> = { cm: 10, in: 25.4 };
const EIGHTHS = ['', '⅛', '¼', '⅜', '½', '⅝', '¾', '⅞'];

/** Millimetres under which an eighth of an inch is too coarse: a finger. */
const SMALL = 100;

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
