import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import { shadow } from './turned.ts';

export interface Glass {
  readonly tint: string;
  readonly edge: string;
}

const tumbler = symmetric(560, [
  [470, 560, 520, 562, 526, 566],
  [524, 660, 516, 760, 506, 824],
  [500, 846, 470, 850, 400, 850],
]);
const stemmed = symmetric(400, [
  [460, 400, 500, 402, 506, 406],
  [528, 500, 520, 590, 410, 626],
  [408, 700, 408, 760, 412, 806],
  [450, 818, 490, 826, 492, 838],
  [490, 850, 440, 852, 400, 852],
]);
const flask = symmetric(300, [
  [430, 300, 450, 302, 454, 306],
  [448, 400, 442, 470, 452, 520],
  [480, 570, 560, 620, 556, 730],
  [554, 810, 520, 846, 480, 848],
  [450, 850, 430, 850, 400, 850],
]);

/** Blown glass: a pale body, bright edges, what is inside cut off at its wall, and the light it throws on the table. */
function blown(
  id: string,
  outline: string,
  { tint, edge }: Glass,
  mouth: { y: number; rx: number },
  foot: number,
  inside: string,
  shine: string,
): string {
  return `<g opacity=".55">${shadow(850, foot)}</g><ellipse cx="${430 + foot * 0.7}" cy="852" rx="${foot}" ry="14" fill="#fff" opacity=".4" filter="url(#soft)"/>
<linearGradient id="${id}f"><stop stop-color="${edge}" stop-opacity=".7"/><stop offset=".16" stop-color="${tint}" stop-opacity=".38"/><stop offset=".5" stop-color="${tint}" stop-opacity=".22"/><stop offset=".86" stop-color="${tint}" stop-opacity=".45"/><stop offset="1" stop-color="${edge}" stop-opacity=".8"/></linearGradient>
<clipPath id="${id}c"><path id="${id}" d="${outline}"/></clipPath><g clip-path="url(#${id}c)">${inside}<use href="#${id}" fill="url(#${id}f)"/></g><use href="#${id}" fill="none" stroke="${edge}" stroke-width="3" opacity=".7"/><ellipse cx="400" cy="${mouth.y}" rx="${mouth.rx}" ry="${Math.round(mouth.rx * 0.17)}" fill="#fff" fill-opacity=".25" stroke="${edge}" stroke-width="4" stroke-opacity=".8"/>
<path d="${shine}" fill="none" stroke="#fff" stroke-width="11" stroke-linecap="round" opacity=".7" filter="url(#faint)"/>`;
}

const liquid = (y: number, rx: number, colour: string) =>
  `<path d="M100 ${y}H700V900H100Z" fill="${colour}" opacity=".5"/><ellipse cx="400" cy="${y}" rx="${rx}" ry="${Math.round(rx * 0.16)}" fill="${colour}" opacity=".7"/>`;
const thick = (y: number, edge: string) =>
  `<path d="M200 ${y}C300 ${y + 16} 500 ${y + 16} 600 ${y}V900H200Z" fill="${edge}" opacity=".45"/>`;

/** Two tumblers, the nearer one half full. */
export function tumblers(glass: Glass): Art {
  const one = (id: string, inside: string) =>
    blown(id, tumbler, glass, { y: 566, rx: 126 }, 104, inside + thick(826, glass.edge), 'M304 620C306 690 312 750 320 800');
  return {
    rests: 'table',
    zoom: 1.26,
    svg: `<g transform="translate(226 122) scale(.82)">${one('b', '')}</g><g transform="translate(-122 26)">${one('a', liquid(680, 118, '#cfe3e4'))}</g>`,
  };
}

/** A carafe of water. */
export function carafe(glass: Glass): Art {
  return {
    rests: 'table',
    zoom: 1.3,
    svg: blown(
      'c',
      flask,
      glass,
      { y: 306, rx: 54 },
      96,
      liquid(600, 112, '#cfe3e4') + thick(830, glass.edge),
      'M286 680C272 720 274 760 290 796',
    ),
  };
}

/** Two wine glasses. */
export function wineGlasses(glass: Glass, wine: string): Art {
  const one = (id: string, inside: string) =>
    blown(id, stemmed, glass, { y: 406, rx: 106 }, 88, inside, 'M300 450C292 500 304 546 330 580');
  const poured = `<clipPath id="w"><path d="M100 300H700V624H100Z"/></clipPath><g clip-path="url(#w)">${liquid(510, 116, wine)}<path d="M100 510H700V624H100Z" fill="${wine}" opacity=".5"/></g>`;
  return {
    rests: 'table',
    zoom: 1.22,
    svg: `<g transform="translate(228 112) scale(.85)">${one('b', '')}</g><g transform="translate(-122 16)">${one('a', poured)}</g>`,
  };
}
