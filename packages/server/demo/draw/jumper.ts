import { buttonRow } from './button-row.ts';
import { cloth, mirrored } from './cloth.ts';
import { flipped, symmetric, type Step } from './outline.ts';
import type { Art } from './picture.ts';
import { ribs } from './rib.ts';
import type { Tones } from './tones.ts';

const shoulderToHem: readonly Step[] = [
  [514, 244, 554, 260, 590, 284],
  [578, 340, 568, 396, 570, 452],
  [582, 560, 586, 690, 580, 776],
  [520, 788, 460, 790, 400, 790],
];
const closed = symmetric(294, [[438, 294, 470, 274, 474, 230], ...shoulderToHem]);
const open = symmetric(520, [[414, 440, 450, 330, 470, 228], ...shoulderToHem]);
const hem = symmetric(780, [
  [460, 780, 530, 778, 582, 768],
  [580, 796, 574, 826, 566, 850],
  [520, 858, 460, 860, 400, 860],
]);
const sleeve = 'M556 264C612 280 644 316 658 362C682 450 706 580 720 704C694 722 660 728 630 724C612 620 600 530 568 446Z';
const cuff = 'M628 712C660 718 694 712 722 696C728 728 728 762 726 794C704 806 668 810 642 804C636 776 630 744 628 712Z';
const crew =
  'M326 230C330 284 362 316 400 316C438 316 470 284 474 230C462 224 456 222 446 220C444 262 424 284 400 284C376 284 356 262 354 220C344 222 338 224 326 230Z';
const roll = 'M338 262C328 226 332 176 344 148C372 134 428 134 456 148C468 176 472 226 462 262C440 292 360 292 338 262Z';

/** Knitwear: a crew neck or roll neck jumper, or a cardigan. `ribbed` knits the whole body in rib. */
export function jumper(wool: Tones, neck: 'crew' | 'roll' | 'cardigan', ribbed = false, buttons = wool.deep): Art {
  const drape = {
    creases: ['M254 460C300 540 300 640 268 750', 'M550 460C508 560 516 650 546 760'],
    ridges: ['M306 420C336 540 322 660 330 770', 'M474 420C464 540 484 650 470 770'],
    width: 34,
  };
  const arm = {
    creases: ['M600 480C616 560 630 620 648 690', 'M650 420C664 470 668 520 676 580'],
    on: ribbed ? `<g transform="rotate(-12 640 480)">${ribs(wool, 220, 740, [560, 740])}</g>` : '',
  };
  const mirroredArm = {
    creases: arm.creases.map(flipped),
    on: ribbed ? `<g transform="rotate(12 160 480)">${ribs(wool, 220, 740, [60, 240])}</g>` : '',
  };
  return {
    rests: 'flat',
    svg: `<path d="M328 232C372 244 428 244 472 232L470 300L400 ${neck === 'cardigan' ? 540 : 310}L330 300Z" fill="${wool.deep}"/>
${cloth('r', sleeve, wool, arm)}${cloth('q', cuff, wool, { on: ribs(wool, 690, 812, [624, 732], 12) })}
${cloth('l', flipped(sleeve), wool, mirroredArm)}${mirrored('q')}
${cloth('b', neck === 'cardigan' ? open : closed, wool, { ...drape, on: ribbed ? ribs(wool, 220, 800, [212, 588]) : '' })}
${cloth('h', hem, wool, { on: ribs(wool, 764, 866, [218, 582], 12) })}
${neckline(wool, neck, buttons)}`,
  };
}

function neckline(wool: Tones, neck: 'crew' | 'roll' | 'cardigan', buttons: string): string {
  if (neck === 'crew') return cloth('n', crew, wool, { width: 8, on: ribs(wool, 210, 330, [326, 474], 10) });
  if (neck === 'roll')
    return `${cloth('n', roll, wool, { on: ribs(wool, 130, 300, [334, 466], 10) })}<ellipse cx="400" cy="147" rx="50" ry="9" fill="${wool.deep}"/>`;
  const band = 'M334 222C352 330 388 440 400 524C400 640 400 760 400 858M466 222C448 330 414 440 402 520';
  return `<g fill="none" stroke-linecap="butt"><path d="${band}" stroke="${wool.deep}" stroke-width="36"/><path d="${band}" stroke="${wool.base}" stroke-width="31"/><path d="${band}" stroke="${wool.shade}" stroke-width="31" stroke-dasharray="3 6" opacity=".55"/></g>${buttonRow(400, 548, 5, 68, 18, buttons, wool)}`;
}
