import type { Units } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';

const MILLIMETRES: Readonly<Record<Units, number>> = { cm: 10, in: 25.4 };

export const parseLength = (text: string, units: Units): number | null => {
  const length = Math.round(Number(text.normalize('NFKC').replace(',', '.')) * MILLIMETRES[units]);
  return length >= 10 && length <= 3000 ? length : null;
};

export class LengthWriter {
  readonly units: Units;
  readonly #speech: Speech;

  constructor(speech: Speech, units: Units) {
    this.units = units;
    this.#speech = speech;
  }

  exact(length: number): string {
    return this.#speech.number(Math.round((length / MILLIMETRES[this.units]) * 100) / 100);
  }
}
