import { buttonRow } from './button-row.ts';
import { cloth, mirrored, seams } from './cloth.ts';
import { flipped, symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(246, [
  [430, 246, 452, 238, 464, 226],
  [506, 240, 544, 254, 580, 274],
  [570, 330, 560, 384, 563, 440],
  [566, 560, 566, 690, 572, 790],
  [574, 836, 562, 850, 540, 852],
  [500, 854, 450, 884, 400, 884],
]);
const sleeve = 'M552 260C602 276 630 308 644 352C668 440 694 580 712 726C690 742 660 750 634 748C616 630 594 520 561 436Z';
const cuff = 'M632 736C660 740 690 732 712 718C718 744 720 770 722 790C700 806 664 812 640 808C636 786 634 762 632 736Z';
const flap = 'M400 264C426 252 448 236 458 206C474 212 486 226 492 246C484 278 466 304 442 324C424 306 410 286 400 264Z';
const inside = 'M342 208C372 192 428 192 458 208C448 240 426 256 400 266C374 256 352 240 342 208Z';
const pocket =
  'M446 398C478 402 512 402 544 398C546 430 546 460 544 486C528 498 512 506 496 512C480 506 464 498 448 486C446 460 446 430 446 398Z';

/** A long-sleeved shirt, buttoned; with one breast pocket or, as an overshirt, two. */
export function shirt(linen: Tones, buttons: string, pockets: 1 | 2 = 1): Art {
  const arm = ['M590 470C606 540 620 600 640 690', 'M640 400C650 440 656 470 660 520'];
  return {
    rests: 'flat',
    svg: `${cloth('r', sleeve, linen, { creases: arm, width: 18 })}${cloth('q', cuff, linen, { width: 8 })}
${cloth('l', flipped(sleeve), linen, { creases: arm.map(flipped), width: 18 })}${mirrored('q')}
${cloth('b', body, linen, { creases: ['M248 450C300 520 290 620 262 760', 'M556 450C512 540 520 640 548 780', 'M340 880C350 800 330 700 352 600'], ridges: ['M296 420C330 560 316 690 320 850', 'M480 540C470 620 490 720 474 850'] })}
<path d="${inside}" fill="${linen.deep}"/>
${seams(['M384 268C384 480 386 700 386 884', 'M414 268C414 480 416 700 416 884', 'M562 282C552 340 546 390 548 436', 'M238 282C248 340 254 390 252 436'], linen)}
${cloth('p', pocket, linen, { width: 6 })}${seams([pocket], linen, true)}
${pockets === 2 ? mirrored('p') + seams([flipped(pocket)], linen, true) : ''}
${cloth('g', flap, linen, { width: 8 })}${cloth('h', flipped(flap), linen, { width: 8 })}${seams([flap, flipped(flap)], linen)}
${buttonRow(400, 318, 7, 82, 13, buttons, linen)}`,
  };
}
