import { buttonRow } from './button-row.ts';
import { cloth, seams } from './cloth.ts';
import { flipped, symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(250, [
  [424, 250, 446, 226, 456, 192],
  [500, 206, 544, 222, 584, 246],
  [572, 310, 562, 360, 564, 410],
  [572, 560, 596, 740, 606, 890],
  [540, 910, 460, 914, 400, 914],
]);
const sleeve = 'M554 230C606 246 636 280 650 324C672 420 696 560 710 716C690 732 652 738 626 734C612 620 596 510 562 410Z';
const lapel = 'M400 470C404 400 420 330 458 190C474 196 486 208 492 226L546 292L500 330L516 356C486 396 446 436 400 470Z';
const hood = 'M310 226C300 150 340 96 400 96C460 96 500 150 490 226C470 262 436 286 400 296C364 286 330 262 310 226Z';
const opening = 'M338 222C332 168 360 130 400 130C440 130 468 168 462 222C448 250 424 268 400 276C376 268 352 250 338 222Z';

/** A long coat: double-breasted with lapels, or a hooded raincoat. */
export function coat(wool: Tones, style: 'lapels' | 'hood', buttons: string): Art {
  const arm = ['M596 450C612 530 624 600 644 690', 'M640 360C650 420 660 470 664 540'];
  const fall = {
    creases: ['M246 430C290 560 260 720 236 880', 'M556 430C516 580 548 740 566 890', 'M330 900C344 800 330 690 346 600'],
    ridges: ['M300 400C320 560 300 740 290 900', 'M470 560C470 680 490 800 486 900'],
    width: 34,
  };
  return {
    rests: 'flat',
    svg: `<g transform="translate(52 0) scale(.87 1)"><path d="M344 194C372 180 428 180 456 194L440 300H360Z" fill="${wool.deep}"/>
${cloth('r', sleeve, wool, { creases: arm, width: 20 })}${cloth('l', flipped(sleeve), wool, { creases: arm.map(flipped), width: 20 })}
${cloth('b', body, wool, fall)}
${style === 'lapels' ? lapels(wool, buttons) : raincoat(wool, buttons)}
${seams(['M478 640L566 622L570 656L482 674Z', 'M322 640L234 622L230 656L318 674Z', 'M628 700C656 706 686 700 706 686', 'M172 700C144 706 114 700 94 686'], wool)}</g>`,
  };
}

function lapels(wool: Tones, buttons: string): string {
  return `${seams(['M400 470C440 520 436 700 440 912'], wool)}${cloth('p', flipped(lapel), wool, { width: 12 })}${cloth('o', lapel, wool, { width: 12 })}
${seams([lapel, flipped(lapel)], wool)}${[348, 452].map((x) => buttonRow(x, 478, 3, 94, 24, buttons, wool)).join('')}`;
}

function raincoat(wool: Tones, buttons: string): string {
  return `${seams(['M384 296C384 500 384 700 384 914', 'M440 290C442 500 444 700 444 912'], wool)}${cloth('h', hood, wool, { creases: ['M340 140C320 180 326 220 346 246'], width: 16 })}
<path d="${opening}" fill="${wool.deep}"/>${seams([opening, 'M400 96C402 108 402 120 400 130'], wool)}
<path d="M376 280C372 320 374 352 370 388M424 280C430 316 426 344 432 376" fill="none" stroke="${buttons}" stroke-width="5" stroke-linecap="round"/>${buttonRow(414, 360, 6, 92, 18, buttons, wool)}`;
}
