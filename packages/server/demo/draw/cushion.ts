import { cloth } from './cloth.ts';
import { flipped } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const outline =
  'M126 240C220 262 310 252 400 252C490 252 580 262 674 240C652 340 660 420 660 500C660 580 652 660 674 760C580 738 490 748 400 748C310 748 220 738 126 760C148 660 140 580 140 500C140 420 148 340 126 240Z';
const corner = ['M146 262C186 296 208 326 226 372', 'M146 262C204 284 240 290 292 300'];

/** A filled cushion with piping; plain, or with stripes down its middle. */
export function cushion(linen: Tones, piping: Tones, striped: boolean): Art {
  const upsideDown = 'matrix(1 0 0 -1 0 1000)';
  const creases = [...corner, ...corner.map(flipped)];
  const stripes = striped
    ? `<path d="M372 200C358 400 358 600 372 800H428C442 600 442 400 428 200ZM336 200C320 400 320 600 336 800H348C332 600 332 400 348 200ZM452 200C468 400 468 600 452 800H464C480 600 480 400 464 200Z" fill="${piping.base}" opacity=".88"/>`
    : '';
  const filling = `<radialGradient id="p" cx=".4" cy=".36" r=".75"><stop stop-color="${linen.light}"/><stop offset=".5" stop-color="${linen.base}"/><stop offset="1" stop-color="${linen.deep}"/></radialGradient><path d="${outline}" fill="url(#p)"/>`;
  const tucks = `<g filter="url(#soft)" fill="none" stroke="${linen.deep}" stroke-width="17" stroke-linecap="round" opacity=".55"><path id="t" d="${creases.join('')}"/><use href="#t" transform="${upsideDown}"/></g>`;
  return {
    rests: 'flat',
    svg: `${cloth('c', outline, linen, { on: filling + stripes + tucks })}<path d="${outline}" fill="none" stroke="${piping.shade}" stroke-width="10" stroke-linejoin="round"/><path d="${outline}" fill="none" stroke="${piping.light}" stroke-width="2.5" stroke-dasharray="6 5" opacity=".7"/>`,
  };
}
