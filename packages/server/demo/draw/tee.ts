import { cloth, seams } from './cloth.ts';
import { flipped, symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const body = symmetric(288, [
  [434, 288, 462, 266, 468, 226],
  [506, 240, 544, 254, 580, 274],
  [570, 330, 560, 384, 563, 440],
  [570, 560, 566, 690, 574, 806],
  [520, 822, 460, 824, 400, 824],
]);
const sleeve =
  'M552 262C596 274 624 302 642 336C668 388 692 442 708 498C676 528 640 546 602 552C590 512 578 474 561 436C552 380 550 320 552 262Z';
const collar =
  'M332 226C338 274 366 302 400 302C434 302 462 274 468 226C458 222 456 221 450 220C446 256 426 280 400 280C374 280 354 256 350 220C344 221 342 222 332 226Z';
const inside = 'M350 220C372 230 428 230 450 220C446 258 426 282 400 282C374 282 354 258 350 220Z';

/** A T-shirt, plain or with stripes of another cloth. */
export function tee(cotton: Tones, stripe?: Tones): Art {
  const stripes = stripe ? bands(stripe) : '';
  const hang = {
    creases: ['M250 430C300 500 300 600 270 720', 'M556 440C510 520 516 620 540 740', 'M350 824C360 760 350 700 372 640'],
    ridges: ['M300 420C330 540 320 660 326 800', 'M470 400C462 520 480 640 470 780'],
  };
  const arm = { creases: ['M566 450C590 440 620 420 640 400'], width: 18 };
  return {
    rests: 'flat',
    zoom: 1.04,
    svg: `<path d="${inside}" fill="${cotton.deep}"/>
${cloth('r', sleeve, cotton, { ...arm, on: stripe ? `<g transform="rotate(-26 640 400)">${stripes}</g>` : '' })}
${cloth('l', flipped(sleeve), cotton, { creases: arm.creases.map(flipped), width: 18, on: stripe ? `<g transform="rotate(26 160 400)">${stripes}</g>` : '' })}
${cloth('b', body, cotton, { ...hang, on: stripes })}
${cloth('n', collar, cotton, { width: 8 })}
${seams(['M332 226C338 274 366 302 400 302C434 302 462 274 468 226', 'M232 800C300 812 500 812 568 800', 'M696 486C668 512 634 530 598 538', 'M104 486C132 512 166 530 202 538'], cotton)}`,
  };
}

function bands({ base }: Tones): string {
  const rows = Array.from(
    { length: 13 },
    (_, row) => `M60 ${330 + row * 40}C300 ${338 + row * 40} 500 ${338 + row * 40} 740 ${330 + row * 40}`,
  );
  return `<path d="${rows.join('')}" fill="none" stroke="${base}" stroke-width="13"/>`;
}
