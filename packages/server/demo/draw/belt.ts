import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { turned } from './turned.ts';

const roll = symmetric(560, [
  [520, 560, 606, 600, 606, 650],
  [606, 690, 606, 740, 606, 770],
  [606, 820, 520, 850, 400, 850],
]);

/** A leather belt, rolled up, its buckle to the front. */
export function belt(leather: Tones, metal: string): Art {
  const { base, deep, light, line } = leather;
  const turns = [196, 166, 136, 106, 76, 46]
    .map((r) => `<ellipse cx="${400 + (196 - r) * 0.06}" cy="650" rx="${r}" ry="${Math.round(r * 0.42)}"/>`)
    .join('');
  return {
    rests: 'table',
    zoom: 1.28,
    svg: `${turned('r', roll, leather, { base: 850, foot: 190, shine: 'M226 690C224 720 224 750 230 780', gloss: 0.16 })}
<ellipse cx="400" cy="650" rx="206" ry="90" fill="${deep}"/><g fill="none" stroke-width="17" stroke="${base}">${turns}</g><g fill="none" stroke-width="4" stroke="${light}" opacity=".6" transform="translate(-2 -4)">${turns}</g>
<path d="M198 680C230 740 330 760 400 760C470 760 570 740 602 680M198 786C230 840 330 838 400 838C470 838 570 840 602 786" fill="none" stroke="${line}" stroke-width="2.2" stroke-dasharray="8 6" opacity=".6"/>
<g fill="none"><path d="M436 736L556 708Q568 706 568 718V802Q568 814 556 816L436 844Q424 846 424 834V750Q424 738 436 736Z" stroke="${deep}" stroke-width="18" opacity=".5" filter="url(#faint)"/><path d="M436 736L556 708Q568 706 568 718V802Q568 814 556 816L436 844Q424 846 424 834V750Q424 738 436 736Z" stroke="${metal}" stroke-width="15"/><path d="M440 734L552 708" stroke="#fff" stroke-width="4" opacity=".6"/><path d="M426 794L566 762" stroke="${metal}" stroke-width="11" stroke-linecap="round"/></g>
<path d="M372 738h26v120h-26z" fill="${base}" stroke="${deep}" stroke-width="2"/>`,
  };
}
