import type { Units } from '@throughline/client';
import { formatLength, formatLengths, unitName } from '../i18n/lengths.ts';
import type { Speech } from '../i18n/speech.ts';

/** Millimetres under which tables count in them: a foot, a finger. */
const SMALL = 300;
/** Millimetres of a difference under which half a centimetre would be none. */
const SLIGHT = 20;

/** How lengths in millimetres are written in a language and a unit. */
export class LengthWriter {
  readonly units: Units;
  readonly speech: Speech;

  constructor(speech: Speech, units: Units) {
    this.units = units;
    this.speech = speech;
  }

  /** The unit's name. */
  get unit(): string {
    return unitName(this.speech, this.units);
  }

  /** For a field: so exact that it is read back as the same length. */
  exact(length: number): string {
    return formatLength(this.speech, length, this.units, { unit: false, fine: true });
  }

  /** For a table: `92–100`. */
  range({ min, max }: { readonly min: number; readonly max: number }): string {
    return formatLengths(this.speech, min, max, this.units, { unit: false, fine: max < SMALL });
  }

  /** For a sentence: with its unit. */
  said(length: number): string {
    return formatLength(this.speech, length, this.units, { fine: length < SLIGHT });
  }
}
