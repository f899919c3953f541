import Color from 'colorjs.io';

/** One material in the light of a north window: where it is lit, itself, turned away, in the crease, and its seams. */
export interface Tones {
  readonly light: string;
  readonly base: string;
  readonly shade: string;
  readonly deep: string;
  readonly line: string;
}

/** The tones of a colour given as `#rrggbb`. Steps are taken in OKLCH, where equal steps look equal on clay and on ink. */
export function tones(base: string): Tones {
  const { l } = lch(base);
  const dark = l < 0.42;
  return {
    light: step(base, dark ? 0.09 : Math.min(0.055, 0.985 - l), 0.92),
    base,
    shade: step(base, dark ? -0.05 : -0.065, 1.04),
    deep: step(base, dark ? -0.1 : -0.16, 1.02),
    // Seams of dark cloth catch the light; seams of light cloth hold the shadow.
    line: step(base, dark ? 0.17 : -0.2, 0.9),
  };
}

/** The colour with its lightness moved by `by` (0 to 1) and its chroma scaled. */
export function step(base: string, by: number, chroma = 1): string {
  const { l, c, h } = lch(base);
  const moved = new Color('oklch', [Math.min(1, Math.max(0.06, l + by)), c * chroma, h]);
  return moved.toGamut({ space: 'srgb' }).to('srgb').toString({ format: 'hex', collapse: false });
}

function lch(base: string): { l: number; c: number; h: number } {
  const [l, c, h] = new Color(base).to('oklch').coords;
  return { l: l ?? 0, c: c ?? 0, h: h ?? 0 };
}
