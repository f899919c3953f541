import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

/** Growth rings of a plank that stands upright between x 120 and 680. */
function grain({ deep }: Tones): string {
  const lines = Array.from({ length: 15 }, (_, i) => {
    const [x, bend] = [134 + i * 38, ((i * 37) % 29) - 14];
    return `M${x} 80C${x + bend} 300 ${x - bend * 2} 480 ${x + bend} 640C${x + bend * 2} 760 ${x - bend} 860 ${x} 940`;
  });
  return `<path d="${lines.join('')}" fill="none" stroke="${deep}" stroke-width="3.5" opacity=".28"/><path d="M430 420C470 470 470 560 432 610C400 560 398 480 430 420Z" fill="none" stroke="${deep}" stroke-width="3" opacity=".3"/>`;
}

const plank = (id: string, outline: string, wood: Tones, on = '') =>
  `<linearGradient id="${id}f" x2="1" y2=".5"><stop stop-color="${wood.light}"/><stop offset=".5" stop-color="${wood.base}"/><stop offset="1" stop-color="${wood.shade}"/></linearGradient><clipPath id="${id}c"><path id="${id}" d="${outline}"/></clipPath><path d="${outline}" fill="${wood.deep}" transform="translate(4 12)"/><g clip-path="url(#${id}c)"><use href="#${id}" fill="url(#${id}f)"/>${grain(wood)}${on}<use href="#${id}" fill="none" stroke="${wood.light}" stroke-width="8" opacity=".7"/></g>`;

/** A board for bread, with a handle and a leather loop. */
export function board(wood: Tones, leather: Tones): Art {
  const outline =
    'M256 330C256 300 280 286 310 282C346 276 356 256 356 220C356 170 370 140 400 140C430 140 444 170 444 220C444 256 454 276 490 282C520 286 544 300 544 330V800C544 840 520 860 484 860H316C280 860 256 840 256 800Z';
  return {
    rests: 'flat',
    svg: `${plank('b', outline, wood)}<ellipse cx="400" cy="192" rx="18" ry="19" fill="${wood.deep}"/><path d="M398 190C380 120 384 84 402 84C420 84 422 120 402 190" fill="none" stroke="${leather.base}" stroke-width="9" stroke-linecap="round"/>`,
  };
}

/** An oval tray with a raised edge and two hand holds. */
export function tray(wood: Tones): Art {
  const outline = 'M150 500C150 300 240 170 400 170C560 170 650 300 650 500C650 700 560 830 400 830C240 830 150 700 150 500Z';
  const floor = 'M184 500C184 324 264 206 400 206C536 206 616 324 616 500C616 676 536 794 400 794C264 794 184 676 184 500Z';
  return {
    rests: 'flat',
    svg: `${plank('o', outline, wood)}${plank('i', floor, { ...wood, light: wood.base, base: wood.shade, shade: wood.base }, `<path d="${floor}" fill="none" stroke="${wood.deep}" stroke-width="40" opacity=".6" filter="url(#soft)" transform="translate(8 10)"/>`)}<g fill="${wood.deep}" stroke="${wood.light}" stroke-width="3"><rect x="350" y="178" width="100" height="19" rx="9.5"/><rect x="350" y="803" width="100" height="19" rx="9.5"/></g>`,
  };
}
