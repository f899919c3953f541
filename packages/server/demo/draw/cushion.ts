import { cloth, seams } from './cloth.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const outline = 'M150 264C230 222 330 236 400 238C470 236 570 222 650 264C690 340 668 430 666 502C668 574 690 664 650 740C570 782 470 766 400 764C330 766 230 782 150 740C110 664 132 574 134 502C132 430 110 340 150 264Z';

/** A filled cushion with piping; plain, or with one broad stripe off its middle. */
export function cushion(linen: Tones, piping: Tones, striped: boolean): Art {
  const stripe = striped ? `<path d="M470 200C486 400 486 600 470 800H540C556 600 556 400 540 200ZM566 200C582 400 582 600 566 800H578C594 600 594 400 578 200Z" fill="${piping.base}" opacity=".85"/>` : '';
  return {
    rests: 'flat',
    svg: `${cloth('c', outline, linen, { on: stripe, creases: ['M160 276C230 330 250 360 270 420', 'M640 276C580 330 556 370 540 420', 'M160 728C230 680 250 640 264 590', 'M640 728C580 680 550 640 540 590'], ridges: ['M300 330C380 300 440 310 500 340', 'M220 420C200 500 210 560 230 620'], width: 38 })}<path d="${outline}" fill="none" stroke="${piping.base}" stroke-width="9"/>${seams([outline], piping)}`,
  };
}
