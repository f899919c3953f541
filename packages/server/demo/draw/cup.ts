import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { shadow, turned } from './turned.ts';

const mug = symmetric(520, [
  [480, 520, 540, 522, 546, 528],
  [550, 620, 548, 730, 536, 806],
  [526, 838, 500, 846, 470, 848],
  [446, 850, 424, 850, 400, 850],
]);
const espresso = symmetric(606, [
  [450, 606, 500, 608, 506, 612],
  [508, 680, 500, 740, 476, 778],
  [462, 800, 440, 804, 400, 804],
]);

/** A stoneware mug, glazed but for its foot. */
export function mugOf(glaze: Tones, clay: Tones): Art {
  const ear = 'M536 580C640 560 664 700 536 748';
  return {
    rests: 'table',
    zoom: 1.36,
    svg: `<g fill="none" stroke-linecap="round"><path d="${ear}" stroke="${glaze.deep}" stroke-width="40"/><path d="${ear}" stroke="${glaze.base}" stroke-width="33"/><path d="${ear}" stroke="${glaze.light}" stroke-width="9" opacity=".6" transform="translate(-4 -8)"/></g>
${turned('m', mug, glaze, { base: 850, foot: 118, rim: { y: 528, rx: 146, ry: 30 }, shine: 'M292 590C288 660 292 730 300 780', on: `<path d="M200 798C300 826 500 826 600 798V880H200Z" fill="${clay.base}"/>` })}`,
  };
}

/** Two espresso cups: one on its saucer, one behind it, upside down on another. */
export function espressoCups(glaze: Tones, second: Tones): Art {
  const saucer = (tones: Tones, y: number) =>
    `<ellipse cx="400" cy="${y + 9}" rx="168" ry="36" fill="${tones.deep}"/><ellipse cx="400" cy="${y}" rx="168" ry="36" fill="${tones.base}"/><ellipse cx="400" cy="${y}" rx="160" ry="32" fill="none" stroke="${tones.light}" stroke-width="4"/><ellipse cx="412" cy="${y + 4}" rx="92" ry="16" fill="${tones.deep}" opacity=".5" filter="url(#faint)"/>`;
  const ear = 'M496 650C566 640 580 716 482 742';
  const place = (id: string, tones: Tones) =>
    `${shadow(820, 150)}${saucer(tones, 806)}<path d="${ear}" fill="none" stroke="${tones.deep}" stroke-width="21"/><path d="${ear}" fill="none" stroke="${tones.base}" stroke-width="16"/>${turned(id, espresso, tones, { base: 806, foot: 46, rim: { y: 612, rx: 106, ry: 22 }, shine: 'M326 660C330 700 336 730 346 756' })}<ellipse cx="400" cy="617" rx="90" ry="14" fill="#4a2c1c"/><ellipse cx="392" cy="616" rx="70" ry="9" fill="#7a4c2e" opacity=".7"/>`;
  return {
    rests: 'table',
    zoom: 1.14,
    svg: `<g transform="translate(218 128) scale(.78)">${place('b', second)}</g><g transform="translate(-96 38)">${place('a', glaze)}</g>`,
  };
}
