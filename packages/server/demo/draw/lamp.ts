import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { turned } from './turned.ts';

const base = symmetric(500, [
  [420, 500, 428, 502, 430, 508],
  [432, 540, 434, 560, 440, 570],
  [530, 600, 556, 680, 540, 760],
  [530, 810, 490, 846, 460, 848],
  [440, 850, 420, 850, 400, 850],
]);
const shade = symmetric(176, [
  [440, 176, 488, 174, 506, 168],
  [540, 270, 576, 380, 600, 488],
  [540, 508, 470, 512, 400, 512],
]);
const dome = symmetric(452, [
  [440, 452, 452, 470, 456, 500],
  [560, 530, 632, 600, 644, 694],
  [560, 718, 470, 722, 400, 722],
]);

const glow = (y: number, rx: number, ry: number) =>
  `<ellipse cx="400" cy="${y}" rx="${rx}" ry="${ry}" fill="#ffdf9e" opacity=".42" filter="url(#glow)"/><filter id="glow" x="-.5" y="-.5" width="2" height="2"><feGaussianBlur stdDeviation="44"/></filter>`;

/** A table lamp, lit: a turned foot under a linen shade. */
export function tableLamp(clay: Tones, linen: Tones): Art {
  return {
    rests: 'table',
    zoom: 1.08,
    svg: `${glow(400, 300, 250)}<path d="M390 440h20v80h-20z" fill="#8a7448"/>${turned('b', base, clay, { base: 850, foot: 84, shine: 'M284 680C282 720 288 750 304 780' })}
<radialGradient id="s" cx=".5" cy=".72" r=".72"><stop stop-color="#fff6dd"/><stop offset=".55" stop-color="${linen.light}"/><stop offset="1" stop-color="${linen.shade}"/></radialGradient><path d="${shade}" fill="url(#s)"/><path d="M296 168C340 184 460 184 506 168M200 488C300 518 500 518 600 488" fill="none" stroke="${linen.deep}" stroke-width="4" opacity=".6"/><path d="M220 470C290 494 510 494 580 470" fill="none" stroke="#fff" stroke-width="14" opacity=".35" filter="url(#faint)"/>`,
  };
}

/** A pendant lamp of spun metal on a long cord, lit from inside. */
export function pendant(metal: Tones, brass: string): Art {
  return {
    rests: 'flat',
    svg: `${glow(800, 300, 170)}<path d="M400 -40V440" stroke="#3a3632" stroke-width="6"/><path d="M384 404h32l8 54h-48z" fill="${brass}"/>
<linearGradient id="f"><stop stop-color="${metal.base}"/><stop offset=".25" stop-color="${metal.light}"/><stop offset=".6" stop-color="${metal.base}"/><stop offset="1" stop-color="${metal.deep}"/></linearGradient><path d="${dome}" fill="url(#f)"/><path d="M240 640C270 580 310 550 350 536" fill="none" stroke="#fff" stroke-width="18" stroke-linecap="round" opacity=".3" filter="url(#soft)"/>
<ellipse cx="400" cy="697" rx="244" ry="30" fill="${metal.deep}"/><ellipse cx="400" cy="699" rx="232" ry="24" fill="#ffe9b8"/><ellipse cx="400" cy="702" rx="120" ry="14" fill="#fffaf0"/>`,
  };
}
