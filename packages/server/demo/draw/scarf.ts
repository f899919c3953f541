import { cloth } from './cloth.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const back = 'M352 150C440 140 520 170 540 250C556 420 566 600 580 780C530 796 480 798 436 790C430 600 420 400 400 260Z';
const front =
  'M448 150C350 136 262 170 250 260C240 420 232 580 214 730C264 750 320 756 366 750C376 600 390 420 420 290C440 230 450 190 448 150Z';

/** A woven scarf hung over itself, with bands at its ends and a fringe. */
export function scarf(wool: Tones, band: Tones): Art {
  const fringe = (from: number, to: number, y: number, lean: number) =>
    Array.from(
      { length: 17 },
      (_, i) => `M${Math.round(from + ((to - from) * i) / 16)} ${y}q${lean + (i % 3)} 26 ${lean} ${50 + (i % 4) * 3}`,
    ).join('');
  const bands = (y: number) =>
    `<g stroke="${band.base}" fill="none"><path d="M160 ${y}C300 ${y + 24} 500 ${y + 24} 640 ${y}" stroke-width="30"/><path d="M160 ${y + 44}C300 ${y + 68} 500 ${y + 68} 640 ${y + 44}" stroke-width="9"/><path d="M160 ${y - 44}C300 ${y - 20} 500 ${y - 20} 640 ${y - 44}" stroke-width="9"/></g>`;
  const thread = `fill="none" stroke="${wool.shade}" stroke-width="5" stroke-linecap="round"`;
  return {
    rests: 'flat',
    svg: `<path d="${fringe(440, 576, 782, 3)}" ${thread}/>${cloth('a', back, wool, { on: bands(690), creases: ['M470 240C490 420 494 600 500 780', 'M530 300C540 460 546 620 556 770'], ridges: ['M500 260C516 440 520 600 530 770'], width: 20 })}
<g filter="url(#cast)"><path d="${fringe(218, 362, 740, -4)}" ${thread}/>${cloth('b', front, wool, { on: bands(640), creases: ['M400 200C330 300 310 520 296 740', 'M290 230C276 400 264 560 250 720'], ridges: ['M330 230C306 400 290 560 272 730', 'M380 280C352 420 344 580 336 740'], width: 20 })}</g>`,
  };
}
