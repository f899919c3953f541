import type { Tones } from './tones.ts';

export interface Fall {
  /** Centre lines of the creases and of the ridges beside them. */
  readonly creases?: readonly string[];
  readonly ridges?: readonly string[];
  /** Drawn on the cloth and cut off at its edge: stripes, ribs, bands. */
  readonly on?: string;
  /** How wide a crease is, in units of the picture; 26 when left out. */
  readonly width?: number;
}

/** A piece of cloth: lit from the left, turning away at its edges, with soft creases. `id` is unique in the picture. */
export function cloth(id: string, outline: string, { light, base, shade, deep }: Tones, fall: Fall = {}): string {
  const { creases = [], ridges = [], on = '', width = 26 } = fall;
  const lines = (paths: readonly string[], colour: string, opacity: number) =>
    paths.length ? `<path d="${paths.join('')}" stroke="${colour}" stroke-width="${width}" opacity="${opacity}"/>` : '';
  const fill = `f${base.slice(1)}`;
  return `<linearGradient id="${fill}" x2="1" y2=".25"><stop stop-color="${light}"/><stop offset=".45" stop-color="${base}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
<clipPath id="${id}c"><path id="${id}" d="${outline}"/></clipPath>
<g id="${id}g" clip-path="url(#${id}c)"><use href="#${id}" fill="url(#${fill})"/>${on}
<g filter="url(#soft)" fill="none" stroke-linecap="round">${lines(creases, deep, 0.42)}${lines(ridges, light, 0.55)}<use href="#${id}" stroke="${deep}" stroke-width="22" opacity=".5"/></g></g>`;
}

/** A piece that is drawn already, again on the other side of x = 400. For small pieces, where the light may turn too. */
export function mirrored(id: string): string {
  return `<use href="#${id}g" transform="matrix(-1 0 0 1 800 0)"/>`;
}

/** Seams: thin lines, dashed where the stitches show. */
export function seams(paths: readonly string[], { line }: Tones, stitched = false): string {
  const dash = stitched ? ' stroke-dasharray="7 5"' : '';
  return `<path d="${paths.join('')}" fill="none" stroke="${line}" stroke-width="2.2" opacity=".55" stroke-linecap="round"${dash}/>`;
}
