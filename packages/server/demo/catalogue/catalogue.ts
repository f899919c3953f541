/** The demo brand's catalogue as `catalogue.json` holds it and the server seeds it. */
export interface Catalogue {
  readonly brand: {
    readonly slug: string;
    readonly name: Words;
    readonly tagline: Words;
    readonly currencies: readonly Currency[];
    readonly locales: readonly (keyof Words)[];
    /** Basis points. Prices include it. */
    readonly taxRateBp: number;
  };
  readonly collections: readonly Collection[];
  readonly products: readonly Product[];
}

export interface Words {
  readonly en: string;
  readonly ar: string;
}

export const currencies = ['EUR', 'USD', 'JPY'] as const;
export type Currency = (typeof currencies)[number];

/** Integers in minor units; JPY has no minor unit. */
export type Prices = Readonly<Record<Currency, number>>;

export interface Collection {
  readonly handle: string;
  readonly title: Words;
  readonly parent?: string;
}

export interface Product {
  readonly handle: string;
  readonly title: Words;
  readonly description: Words;
  readonly type: Words;
  readonly collections: readonly string[];
  readonly finalSale?: true;
  readonly options: readonly Option[];
  readonly pictures: readonly Picture[];
  readonly variants: readonly Variant[];
}

export interface Option {
  readonly id: string;
  readonly name: Words;
  readonly values: readonly { readonly id: string; readonly label: Words; readonly swatch?: string }[];
}

export interface Picture {
  /** Relative to the folder of `catalogue.json`. */
  readonly file: string;
  readonly alt: Words;
  /** The option value that this picture shows. */
  readonly value?: string;
  readonly width: number;
  readonly height: number;
}

export interface Variant {
  readonly sku: string;
  /** One value id for each option, in the order of the options. */
  readonly values: readonly string[];
  readonly prices: Prices;
  readonly stock: number;
  /** EAN-13. */
  readonly barcode: string;
}
