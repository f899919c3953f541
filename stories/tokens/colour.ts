/** A colour as the brand's files have it. */
export interface Oklch {
  /** 0 (black) to 1 (white). */
  readonly lightness: number;
  /** 0 (grey) to about 0.4. */
  readonly chroma: number;
  /** Degrees. */
  readonly hue: number;
  /** 0 (nothing) to 1. */
  readonly alpha: number;
}

/** Reads what the compiler of the tokens writes: `oklch(.4 .064 205)`, `oklch(.2 .015 220/.45)`. */
export const readOklch = (text: string): Oklch | undefined => {
  const [, inside] = /^oklch\((.+)\)$/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const [parts = '', alpha = '1'] = inside.split('/');
  const [lightness = 0, chroma = 0, hue = 0] = parts.trim().split(/\s+/).map(Number);
  return { lightness, chroma, hue, alpha: Number(alpha) };
};

export const writeOklch = ({ lightness, chroma, hue, alpha }: Oklch): string =>
  `oklch(${lightness} ${chroma} ${hue}${alpha < 1 ? `/${alpha}` : ''})`;
