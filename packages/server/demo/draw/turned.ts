import type { Tones } from './tones.ts';

export interface Turning {
  /** Where it stands: y of its foot, and half the width of the foot. */
  readonly base: number;
  readonly foot: number;
  /** The open mouth, if one looks into it. */
  readonly rim?: { readonly y: number; readonly rx: number; readonly ry: number; readonly x?: number };
  /** Centre line of the window's reflection, and how strong it is: glaze shines, clay and wood hardly do. */
  readonly shine?: string;
  readonly gloss?: number;
  /** Drawn on the body and cut off at its edge. */
  readonly on?: string;
}

/** Something turned on a wheel or a lathe, standing on the table with its shadow. `id` is unique in the picture. */
export function turned(id: string, outline: string, { light, base, shade, deep }: Tones, turning: Turning): string {
  const { rim, shine = '', gloss = 0.35, on = '' } = turning;
  const mouth = rim
    ? `<ellipse cx="${rim.x ?? 400}" cy="${rim.y}" rx="${rim.rx}" ry="${rim.ry}" fill="${base}"/><ellipse cx="${rim.x ?? 400}" cy="${rim.y + 1.5}" rx="${rim.rx - 6}" ry="${rim.ry - 3}" fill="url(#${id}i)"/>
<linearGradient id="${id}i"><stop stop-color="${deep}"/><stop offset="1" stop-color="${shade}"/></linearGradient>`
    : '';
  return `${shadow(turning.base, turning.foot)}
<linearGradient id="${id}f"><stop stop-color="${base}"/><stop offset=".26" stop-color="${light}"/><stop offset=".55" stop-color="${base}"/><stop offset=".9" stop-color="${deep}"/><stop offset="1" stop-color="${shade}"/></linearGradient>
<clipPath id="${id}c"><path id="${id}" d="${outline}"/></clipPath>
<g clip-path="url(#${id}c)"><use href="#${id}" fill="url(#${id}f)"/>${on}
<g filter="url(#soft)"><use href="#${id}" fill="none" stroke="${deep}" stroke-width="20" opacity=".35"/><path d="${shine}" fill="none" stroke="#fff" stroke-width="22" stroke-linecap="round" opacity="${gloss}"/></g></g>${mouth}`;
}

/** Contact shadow under the foot and a longer, softer one away from the window. */
export function shadow(base: number, foot: number): string {
  return `<g fill="#2a2622"><ellipse cx="${400 + foot * 0.55}" cy="${base - 2}" rx="${foot * 1.9}" ry="${16 + foot * 0.14}" opacity=".2" filter="url(#soft)"/><ellipse cx="404" cy="${base - 3}" rx="${foot * 1.06}" ry="11" opacity=".42" filter="url(#faint)"/></g>`;
}
