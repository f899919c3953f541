import { cloth, seams } from './cloth.ts';
import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(398, [
  [480, 400, 560, 398, 606, 392],
  [622, 540, 632, 700, 630, 846],
  [560, 868, 470, 870, 400, 870],
]);
const base = symmetric(757, [
  [480, 757, 560, 753, 629, 742],
  [632, 780, 632, 820, 630, 846],
  [560, 868, 470, 870, 400, 870],
]);
const handle = (x: number, rise: number) =>
  `M${x} 400C${x - 8} ${rise + 60} ${x + 20} ${rise} 400 ${rise}C${780 - x} ${rise} ${808 - x} ${rise + 60} ${800 - x} 400`;

/** A canvas tote with straps and a base of leather. */
export function tote(canvas: Tones, leather: Tones): Art {
  const strap = (d: string, tones: Tones) =>
    `<path d="${d}" fill="none" stroke="${tones.deep}" stroke-width="27"/><path d="${d}" fill="none" stroke="${tones.base}" stroke-width="23"/>`;
  return {
    rests: 'flat',
    svg: `${strap(handle(306, 176), { ...leather, base: leather.shade })}<path d="M196 396C320 410 480 410 604 396L596 424H204Z" fill="${canvas.deep}"/>${cloth('b', body, canvas, { creases: ['M250 430C280 540 260 640 290 730', 'M540 420C510 520 540 640 516 740'], ridges: ['M330 430C340 560 326 650 340 730'], width: 34 })}${cloth('f', base, leather)}
${strap(handle(292, 150), leather)}<g fill="${leather.base}"><path d="M278 396h30v86l-15 12l-15-12zM492 396h30v86l-15 12l-15-12z"/></g>${seams(['M196 418C320 430 480 430 604 418', 'M172 754C300 774 500 774 628 754', 'M283 404v76M303 404v76M497 404v76M517 404v76'], leather, true)}`,
  };
}
