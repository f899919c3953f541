import { buttonRow } from './button-row.ts';
import { cloth, seams } from './cloth.ts';
import { flipped, symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const slip = symmetric(286, [
  [430, 286, 460, 262, 478, 226],
  [490, 270, 506, 300, 532, 318],
  [520, 400, 506, 430, 510, 480],
  [560, 620, 604, 760, 622, 876],
  [570, 900, 470, 906, 400, 904],
]);
const tunic = symmetric(236, [
  [430, 236, 452, 222, 462, 196],
  [504, 208, 540, 222, 574, 242],
  [566, 300, 548, 350, 540, 400],
  [530, 440, 524, 462, 526, 490],
  [570, 620, 612, 760, 628, 884],
  [570, 908, 470, 914, 400, 912],
]);
const sleeve = 'M550 232C600 250 630 290 650 350C664 400 676 440 682 474C654 496 620 508 592 508C584 470 566 430 544 396Z';
const flap = 'M400 252C424 240 444 220 452 184C470 190 482 204 488 222C480 254 462 280 438 300C420 284 408 270 400 252Z';

/** A dress: a slip with fine straps, or a belted shirt dress. */
export function dress(linen: Tones, cut: 'slip' | 'shirt', trim: string): Art {
  const folds = {
    creases: [
      'M322 500C310 640 270 760 246 890',
      'M372 510C368 660 350 780 340 904',
      'M470 500C486 640 530 760 560 890',
      'M428 510C434 660 446 780 450 904',
    ],
    ridges: ['M346 510C336 650 310 770 296 900', 'M450 510C464 650 490 770 506 900'],
    width: 22,
  };
  const straps = 'M324 236C318 180 322 136 338 130C354 130 366 180 372 262M476 236C482 180 478 136 462 130C446 130 434 180 428 262';
  return {
    rests: 'flat',
    svg:
      cut === 'slip'
        ? `<path d="${straps}" fill="none" stroke="${linen.deep}" stroke-width="9" stroke-linecap="round"/><path d="${straps}" fill="none" stroke="${linen.base}" stroke-width="6" stroke-linecap="round"/>
<path d="M322 232C350 262 450 262 478 232L440 320H360Z" fill="${linen.deep}"/>${cloth('b', slip, linen, folds)}${seams(['M322 230C340 268 372 296 400 296C428 296 460 268 478 230', 'M292 482C340 496 460 496 508 482'], linen)}`
        : `<path d="M346 186C372 172 428 172 454 186L436 280H364Z" fill="${linen.deep}"/>${cloth('r', sleeve, linen, { creases: ['M590 420C600 450 604 470 606 496'] })}${cloth('l', flipped(sleeve), linen, { creases: [flipped('M590 420C600 450 604 470 606 496')] })}
${cloth('b', tunic, linen, folds)}${seams(['M386 262C386 500 384 700 384 910', 'M416 262C416 500 418 700 418 910'], linen)}
${cloth('g', flap, linen, { width: 8 })}${cloth('h', flipped(flap), linen, { width: 8 })}${seams([flap, flipped(flap)], linen)}
<path d="M272 474C340 492 460 492 528 474L530 508C460 526 340 526 270 508Z" fill="${trim}"/><path d="M420 500C440 560 436 610 452 650M404 504C398 560 408 590 396 632" fill="none" stroke="${trim}" stroke-width="17" stroke-linecap="round"/>
${buttonRow(401, 300, 4, 50, 12, trim, linen)}${buttonRow(401, 630, 4, 62, 12, trim, linen)}`,
  };
}
