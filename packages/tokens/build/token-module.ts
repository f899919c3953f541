import { propertyName } from './css-value.ts';
import { leastContrast, pairs } from './pairs.ts';

export interface BrandFiles {
  readonly name: string;
  readonly tokens: string;
  readonly channels: Readonly<Record<string, { readonly host: string; readonly page: string }>>;
}

/** The ESM module of the package and its types. File names are relative to `dist`, as in `@throughline/tokens/<file>`. */
export function tokenModule(tokenNames: readonly string[], brands: Readonly<Record<string, BrandFiles>>): { js: string; dts: string } {
  const names = JSON.stringify(tokenNames, null, 2);
  const metadata = JSON.stringify(brands, null, 2);
  const contrast = JSON.stringify(contrastPairs(), null, 2);
  return {
    js: `export const tokenNames = Object.freeze(${names});\n\nexport const brands = Object.freeze(${metadata});\n\nexport const contrastPairs = Object.freeze(${contrast});\n`,
    dts: `/** A role of the brand, as the custom property that carries it. */
export type TokenName =
${tokenNames.map((name) => `  | '${name}'`).join('\n')};

/** Every role that every brand defines. */
export declare const tokenNames: readonly TokenName[];

/** Style sheets of a brand on one channel: \`host\` is adopted inside a shadow root, \`page\` is linked by a page. */
export interface ChannelFiles {
  readonly host: string;
  readonly page: string;
}

/** The brands of this package. File names are subpaths of it: \`@throughline/tokens/<file>\`. */
export declare const brands: {
${Object.entries(brands)
  .map(
    ([id, { channels }]) =>
      `  readonly '${id}': {\n    readonly name: string;\n    readonly tokens: string;\n    readonly channels: { ${Object.keys(channels)
        .map((channel) => `readonly '${channel}': ChannelFiles`)
        .join('; ')} };\n  };`,
  )
  .join('\n')}
};

export type BrandId = keyof typeof brands;

/** What elements put over what, and the contrast, x to 1, without which the brand is not compiled. */
export interface ContrastPair {
  readonly over: TokenName;
  readonly under: TokenName;
  /** \`text\` is read; \`shape\` is a border, an icon or a focus ring. */
  readonly kind: 'text' | 'shape';
  readonly least: number;
  /** Where a shopper asked for more contrast. */
  readonly leastOfMore: number;
}

export declare const contrastPairs: readonly ContrastPair[];
`,
  };
}

function contrastPairs(): unknown {
  return pairs.map(({ over, under, kind }) => ({
    over: propertyName(`color.${over}`),
    under: propertyName(`color.${under}`),
    kind,
    least: leastContrast(kind, false),
    leastOfMore: leastContrast(kind, true),
  }));
}
