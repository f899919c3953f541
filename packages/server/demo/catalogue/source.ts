import type { Art } from '../draw/picture.ts';
import type { Prices, Words } from './catalogue.ts';
import { colours, type Colour, type ColourId } from './colours.ts';

/** A product as it is written down here: everything that `expand` cannot work out by itself. */
export interface Source {
  readonly handle: string;
  /** Its part of every SKU. */
  readonly code: string;
  readonly title: Words;
  readonly type: Words;
  readonly description: Words;
  readonly collections: readonly string[];
  /** Can't be returned, save by law. */
  readonly finalSale?: true;
  readonly prices: Prices;
  readonly axes: readonly Axis[];
  /** What the pictures show, for those who cannot see them; the colour is added. */
  readonly seen: Words;
  readonly looks: Looks;
}

/** An option: the colours, or values that may cost more than the first. */
export interface Axis {
  readonly id: string;
  readonly name: Words;
  readonly values: readonly AxisValue[];
}

export interface AxisValue {
  readonly id: string;
  readonly label: Words;
  readonly swatch?: string;
  readonly more?: Prices;
}

/** One picture for all variants, or one for each value of the axis named; a colour brings its own ground unless one is given. */
export type Looks =
  | { readonly ground: string; readonly draw: () => Art }
  | { readonly by: 'colour'; readonly ground?: string; readonly draw: (colour: Colour) => Art }
  | { readonly by: string; readonly each: Readonly<Record<string, { readonly ground: string; readonly draw: () => Art }>> };

export const words = (en: string, ar: string): Words => ({ en, ar });

/** Prices as they stand on the tag: 49 euro, 55 dollars, 8200 yen. */
export const tag = (euro: number, dollars: number, yen: number): Prices => ({
  EUR: Math.round(euro * 100),
  USD: Math.round(dollars * 100),
  JPY: yen,
});

export const inColours = (...ids: readonly ColourId[]): Axis => ({
  id: 'colour',
  name: words('Colour', 'اللون'),
  values: ids.map((id) => ({ id, label: colours[id].label, swatch: colours[id].base })),
});

export const inSizes = (...values: readonly AxisValue[]): Axis => ({ id: 'size', name: words('Size', 'المقاس'), values });

const letter = (id: string): AxisValue => ({ id, label: words(id.toUpperCase(), id.toUpperCase()) });

export const xsToXl = inSizes(...['xs', 's', 'm', 'l', 'xl'].map(letter));
export const sToXl = inSizes(...['s', 'm', 'l', 'xl'].map(letter));
export const sToL = inSizes(...['s', 'm', 'l'].map(letter));
