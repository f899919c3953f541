import { symmetric, type Step } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { turned } from './turned.ts';

const forms = {
  stem: {
    top: 250,
    mouth: 44,
    foot: 92,
    shine: 'M306 600C282 660 280 720 300 780',
    steps: [
      [418, 250, 434, 252, 444, 258],
      [440, 330, 436, 400, 448, 450],
      [462, 510, 560, 560, 560, 690],
      [560, 780, 520, 826, 492, 836],
      [460, 846, 430, 848, 400, 848],
    ],
  },
  moon: {
    top: 372,
    mouth: 56,
    foot: 100,
    shine: 'M262 560C240 600 240 660 260 710',
    steps: [
      [426, 372, 446, 374, 456, 380],
      [452, 400, 452, 410, 470, 420],
      [580, 460, 620, 560, 610, 650],
      [600, 760, 550, 826, 500, 838],
      [466, 847, 432, 848, 400, 848],
    ],
  },
} as const satisfies Record<string, { top: number; mouth: number; foot: number; shine: string; steps: readonly Step[] }>;

/** A thrown vase with a dry stem or two in it. */
export function vase(form: keyof typeof forms, clay: Tones, stems: Tones): Art {
  const { top, mouth, foot, shine, steps } = forms[form];
  return {
    rests: 'table',
    zoom: form === 'moon' ? 1.16 : 1,
    svg: `${branch(top, stems)}${turned('v', symmetric(top, steps), clay, { base: 846, foot, shine, rim: { y: top + 6, rx: mouth, ry: 11 } })}`,
  };
}

function branch(top: number, { base, shade }: Tones): string {
  const leaf = (x: number, y: number, turn: number, size: number) =>
    `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${size})" d="M0 0C22 -14 30 -44 0 -78C-30 -44 -22 -14 0 0Z"/>`;
  const y = (rise: number) => top - rise;
  return `<g fill="none" stroke="${shade}" stroke-width="5" stroke-linecap="round"><path d="M396 ${y(-20)}C392 ${y(60)} 372 ${y(120)} 352 ${y(176)}M404 ${y(-20)}C412 ${y(50)} 436 ${y(96)} 462 ${y(136)}"/></g>
<g fill="${base}">${leaf(352, y(170), -20, 0.8)}${leaf(366, y(130), -72, 0.72)}${leaf(370, y(126), 34, 0.7)}${leaf(384, y(84), -66, 0.66)}${leaf(460, y(132), 42, 0.8)}</g>
<g fill="${shade}">${leaf(440, y(104), 88, 0.7)}${leaf(434, y(98), -8, 0.7)}${leaf(390, y(66), 42, 0.56)}</g>`;
}
