import { cloth } from './cloth.ts';
import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const brim = symmetric(470, [
  [580, 470, 720, 540, 722, 626],
  [724, 706, 560, 752, 400, 752],
]);
const crown = symmetric(300, [
  [480, 296, 542, 330, 556, 420],
  [568, 500, 570, 560, 572, 606],
  [520, 640, 460, 648, 400, 648],
]);

/** A wide straw hat with a ribbon. */
export function sunHat(straw: Tones, ribbon: Tones): Art {
  const rings = [0.2, 0.36, 0.52, 0.68, 0.84, 0.94].map((k) => `<ellipse cx="400" cy="614" rx="${322 * k}" ry="${140 * k}"/>`).join('');
  const courses = Array.from({ length: 11 }, (_, i) => `M220 ${322 + i * 26}C300 ${352 + i * 27} 500 ${352 + i * 27} 580 ${322 + i * 26}`);
  const weave = (inner: string) =>
    `<g fill="none" stroke="${straw.deep}" stroke-width="3" stroke-dasharray="10 5" opacity=".5">${inner}</g>`;
  return {
    rests: 'flat',
    svg: `${cloth('b', brim, straw, { on: weave(rings), ridges: ['M150 600C200 540 260 510 330 500'], width: 30 })}
<ellipse cx="420" cy="640" rx="190" ry="44" fill="${straw.deep}" opacity=".5" filter="url(#soft)"/>
${cloth('c', crown, straw, { on: `${weave(`<path d="${courses.join('')}"/>`)}<path d="M200 540C300 596 500 596 600 540V600C500 664 300 664 200 600Z" fill="${ribbon.base}"/>`, creases: ['M350 316C370 350 430 350 450 316'], ridges: ['M290 380C276 440 270 500 266 560'], width: 30 })}`,
  };
}
