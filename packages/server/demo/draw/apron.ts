import { cloth, seams } from './cloth.ts';
import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(262, [
  [440, 264, 480, 262, 508, 256],
  [512, 340, 540, 420, 610, 456],
  [626, 600, 626, 740, 618, 872],
  [550, 886, 470, 888, 400, 888],
]);

/** A kitchen apron with a deep pocket and long ties. */
export function apron(linen: Tones, ties: Tones): Art {
  const neck = 'M304 268C300 120 500 120 496 268';
  const pocket = 'M278 560C360 568 440 568 522 560C526 620 524 680 520 728C440 738 360 738 280 728C276 680 274 620 278 560Z';
  const tape = 'M604 470C680 480 690 560 660 640M196 470C120 480 110 560 140 640';
  return {
    rests: 'flat',
    svg: `<path d="${neck}${tape}" fill="none" stroke="${ties.deep}" stroke-width="19" stroke-linecap="round"/><path d="${neck}${tape}" fill="none" stroke="${ties.base}" stroke-width="15" stroke-linecap="round"/>
${cloth('a', body, linen, { creases: ['M300 280C320 420 280 520 250 640', 'M240 700C230 780 250 820 246 880', 'M560 640C540 740 566 800 556 880', 'M500 300C480 400 520 440 540 500'], ridges: ['M340 280C352 380 340 460 330 540', 'M400 760C396 800 404 850 400 886'], width: 30 })}${cloth('p', pocket, linen, { width: 12 })}${seams([pocket, 'M400 564V736'], linen, true)}${seams(['M304 280C360 286 440 286 498 280', 'M184 862C300 876 500 876 616 862'], linen)}`,
  };
}
