import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { turned } from './turned.ts';

const jar = symmetric(480, [
  [470, 480, 528, 482, 536, 490],
  [538, 600, 538, 740, 536, 820],
  [530, 846, 500, 850, 400, 850],
]);
const stick = symmetric(500, [
  [420, 500, 432, 500, 434, 508],
  [434, 540, 430, 556, 416, 566],
  [410, 600, 408, 640, 414, 690],
  [440, 706, 440, 726, 414, 740],
  [416, 780, 440, 806, 510, 822],
  [520, 836, 510, 848, 400, 850],
]);

const flame = (x: number, y: number) =>
  `<radialGradient id="halo"><stop stop-color="#ffe2a6" stop-opacity=".75"/><stop offset=".4" stop-color="#ffe2a6" stop-opacity=".28"/><stop offset="1" stop-color="#ffe2a6" stop-opacity="0"/></radialGradient><circle cx="${x}" cy="${y - 44}" r="190" fill="url(#halo)"/><path d="M${x} ${y}v-26" stroke="#3b2f28" stroke-width="5"/><path d="M${x} ${y - 88}C${x + 26} ${y - 50} ${x + 22} ${y - 14} ${x} ${y - 12}C${x - 22} ${y - 14} ${x - 26} ${y - 50} ${x} ${y - 88}Z" fill="#f7b955"/><path d="M${x} ${y - 58}C${x + 13} ${y - 36} ${x + 10} ${y - 16} ${x} ${y - 15}C${x - 10} ${y - 16} ${x - 13} ${y - 36} ${x} ${y - 58}Z" fill="#fff3cf"/>`;

/** A candle poured into a stoneware cup, with a bare paper label. */
export function candle(vessel: Tones, wax: Tones, label: Tones): Art {
  return {
    rests: 'table',
    zoom: 1.3,
    svg: `${turned('c', jar, vessel, { base: 850, foot: 132, rim: { y: 490, rx: 136, ry: 28 }, shine: 'M296 560C292 640 292 720 298 790', gloss: 0.28, on: `<path d="M320 610C370 622 430 622 480 610V752C430 764 370 764 320 752Z" fill="${label.base}"/><path d="M352 660C384 667 416 667 448 660M372 690C390 694 410 694 428 690" fill="none" stroke="${vessel.deep}" stroke-width="4"/><circle cx="400" cy="724" r="9" fill="none" stroke="${vessel.deep}" stroke-width="3"/>` })}
<ellipse cx="400" cy="496" rx="126" ry="21" fill="${wax.base}"/><ellipse cx="404" cy="497" rx="70" ry="11" fill="${wax.light}"/>${flame(400, 496)}`,
  };
}

/** Brass candlesticks, one tall and one short, with tapers. */
export function candlesticks(brass: Tones, wax: Tones): Art {
  const one = (id: string, taper: number) =>
    `<linearGradient id="${id}w"><stop stop-color="${wax.base}"/><stop offset=".35" stop-color="${wax.light}"/><stop offset="1" stop-color="${wax.deep}"/></linearGradient><path d="M386 ${taper}C394 ${taper - 6} 406 ${taper - 6} 414 ${taper}L418 510H382Z" fill="url(#${id}w)"/>${turned(id, stick, brass, { base: 850, foot: 104, rim: { y: 508, rx: 34, ry: 8 }, shine: 'M394 580C392 620 392 650 396 680', gloss: 0.7 })}<path d="M382 500L384 512H416L418 500Z" fill="url(#${id}w)"/>${flame(400, taper)}`;
  return {
    rests: 'table',
    zoom: 1.06,
    svg: `<g transform="translate(186 132) scale(.84)">${one('b', 300)}</g><g transform="translate(-118 20)">${one('a', 220)}</g>`,
  };
}
