import { tones, type Tones } from '../draw/tones.ts';
import type { Words } from './catalogue.ts';

/** A colour the brand dyes, glazes or stains with, and the ground it is photographed on. */
export interface Colour extends Tones {
  readonly label: Words;
  readonly ground: string;
}

const colour = (hex: string, ground: string, en: string, ar: string): Colour => ({ ...tones(hex), ground, label: { en, ar } });

export const colours = {
  chalk: colour('#F1ECE2', '#D3C6B6', 'Chalk', 'طباشيري'),
  oat: colour('#D8C9AE', '#B9C3BE', 'Oat', 'شوفاني'),
  sand: colour('#C9B28C', '#E6DFD2', 'Sand', 'رملي'),
  tan: colour('#A0724B', '#E4D8C8', 'Tan', 'عسلي'),
  ochre: colour('#C8963E', '#EDE2CB', 'Ochre', 'خردلي'),
  clay: colour('#B2664D', '#EADBCF', 'Clay', 'طيني'),
  blush: colour('#D6A797', '#EBE1DA', 'Blush', 'وردي ترابي'),
  plum: colour('#5A3A44', '#E3D6D4', 'Plum', 'برقوقي'),
  moss: colour('#6B7350', '#DDDDCB', 'Moss', 'طحلبي'),
  pine: colour('#2F4A43', '#D9DED3', 'Pine', 'صنوبري'),
  sea: colour('#4F7A84', '#DBE3E2', 'Sea', 'بحري'),
  slate: colour('#6C7680', '#DDE0E2', 'Slate', 'أردوازي'),
  ink: colour('#1F2A33', '#DCD6CB', 'Ink', 'حبري'),
} as const satisfies Record<string, Colour>;

export type ColourId = keyof typeof colours;

/** Materials that no shopper chooses a colour of. */
export const materials = {
  oak: tones('#C9A36F'),
  walnut: tones('#8A5F3C'),
  brass: tones('#C2A14D'),
  wax: tones('#F4E9CF'),
  leaf: tones('#6B7350'),
} as const;
