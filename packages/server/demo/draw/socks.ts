import { cloth } from './cloth.ts';
import type { Art } from './picture.ts';
import { ribs } from './rib.ts';
import type { Tones } from './tones.ts';

const sock =
  'M322 170C362 160 424 160 464 170C466 320 466 430 474 520C486 596 566 640 618 690C656 732 634 790 574 790C494 790 392 764 340 704C304 660 306 600 312 540C320 420 322 300 322 170Z';

/** A pair of socks with a ribbed cuff, heel and toe in a second yarn. */
export function socks(wool: Tones, accent: Tones): Art {
  const marks = `${ribs(wool, 150, 560, [318, 468])}<path d="M300 620C370 600 400 640 420 700C400 750 340 740 300 700Z" fill="${accent.base}"/><path d="M566 620C540 680 530 740 548 810L680 810V640Z" fill="${accent.base}"/><path d="M300 150H480V236C424 226 366 226 300 236Z" fill="${accent.base}"/>${ribs(accent, 150, 236, [318, 468])}`;
  const fall = {
    on: marks,
    creases: ['M440 500C420 560 380 590 330 600'],
    ridges: ['M360 260C366 380 360 480 352 560', 'M450 690C500 730 540 750 590 752'],
  };
  return {
    rests: 'flat',
    svg: `<g transform="translate(-88 34) rotate(-7 400 480)">${cloth('a', sock, wool, fall)}</g><g transform="translate(40 -4) rotate(5 400 480)" filter="url(#cast)">${cloth('b', sock, wool, fall)}</g>`,
  };
}
