import { cloth, seams } from './cloth.ts';
import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { shadow } from './turned.ts';

const body = symmetric(470, [
  [520, 466, 610, 470, 650, 500],
  [690, 560, 706, 700, 690, 800],
  [680, 838, 640, 846, 600, 848],
  [530, 852, 460, 852, 400, 852],
]);
const handle = 'M288 640C284 440 300 330 400 326C500 330 516 440 512 640';

/** A weekend bag in waxed canvas with leather handles. */
export function holdall(canvas: Tones, leather: Tones, metal: string): Art {
  const strap = (d: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${leather.deep}" stroke-width="${width + 4}"/><path d="${d}" fill="none" stroke="${leather.base}" stroke-width="${width}"/><path d="${d}" fill="none" stroke="${leather.line}" stroke-width="1.8" stroke-dasharray="7 5" opacity=".7" transform="translate(7 4)"/>`;
  return {
    rests: 'table',
    svg: `${shadow(850, 250)}<path d="M304 480C310 380 336 348 400 346C464 348 490 380 496 480" fill="none" stroke="${leather.deep}" stroke-width="22"/>
${cloth('b', body, canvas, { on: `<path d="M60 770C300 790 500 790 740 770V880H60Z" fill="${leather.base}"/><path d="M60 480H210C196 600 196 740 200 860H60ZM740 480H590C604 600 604 740 600 860H740Z" fill="${leather.base}" opacity=".95"/>`, creases: ['M240 520C300 600 250 680 300 760', 'M560 520C520 600 560 690 520 760'], ridges: ['M330 510C370 600 350 690 372 760'], width: 40 })}
<path d="M170 492C300 478 500 478 630 492" fill="none" stroke="${metal}" stroke-width="6" stroke-dasharray="7 3"/>${strap(handle, 24)}
<path d="M276 632h24v150h-24zM500 632h24v150h-24z" fill="${leather.base}"/><g fill="none" stroke="${metal}" stroke-width="7"><rect x="270" y="616" width="36" height="26" rx="6"/><rect x="494" y="616" width="36" height="26" rx="6"/></g>${seams(['M280 650v126M296 650v126M504 650v126M520 650v126', 'M204 500C196 600 196 700 202 768', 'M596 500C604 600 604 700 598 768'], leather, true)}`,
  };
}
