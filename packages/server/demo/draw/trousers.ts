import { cloth, seams } from './cloth.ts';
import { flipped } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

const legs = {
  wide: 'M396 214C440 218 490 216 530 208C556 330 590 640 606 884C548 902 480 904 426 896C424 760 416 580 400 450Z',
  straight: 'M396 214C440 218 490 216 526 208C552 330 568 640 562 884C526 896 470 898 436 890C436 760 424 580 400 450Z',
  shorts: 'M396 300C450 306 510 304 560 292C594 400 620 520 636 640C570 668 490 674 430 662C426 600 416 560 400 530Z',
};

/** Trousers or shorts with a buttoned waist, or a drawstring one. */
export function trousers(twill: Tones, cut: keyof typeof legs, drawstring = false): Art {
  const short = cut === 'shorts';
  const waist = short ? 292 : 206;
  const side = short ? 160 : 130;
  const crotch = short ? 530 : 450;
  const hem = short ? 640 : 870;
  const leg = legs[cut];
  const fold = [
    `M470 ${waist + 70}C496 ${crotch} 500 ${hem - 120} 506 ${hem}`,
    `M404 ${crotch}C430 ${crotch - 20} 450 ${crotch - 40} 470 ${crotch - 70}`,
  ];
  const ridge = [`M450 ${waist + 120}C460 ${crotch + 60} 462 ${hem - 120} 462 ${hem}`];
  const band = `M${400 - side} ${waist - 40}C360 ${waist - 26} 440 ${waist - 26} ${400 + side} ${waist - 40}L${402 + side} ${waist + 8}C440 ${waist + 20} 360 ${waist + 20} ${398 - side} ${waist + 8}Z`;
  const pocket = `M${362 + side} ${waist + 12}C${352 + side} ${waist + 60} ${376 + side} ${waist + 90} ${410 + side} ${waist + 104}`;
  return {
    rests: 'flat',
    zoom: short ? 1.2 : 1,
    svg: `${cloth('l', flipped(leg), twill, { creases: fold.map(flipped), ridges: ridge.map(flipped) })}${cloth('r', leg, twill, { creases: fold, ridges: ridge })}
${cloth('w', band, twill, { width: 10, on: drawstring ? gathers(waist, side, twill) : '' })}
${seams([`M400 ${waist + 16}C400 ${crotch - 120} 400 ${crotch - 40} 400 ${crotch}`, pocket, flipped(pocket), ...(drawstring ? [] : [`M424 ${waist + 16}C428 ${crotch - 140} 424 ${crotch - 80} 402 ${crotch - 60}`])], twill)}
${drawstring ? `<path d="M392 ${waist - 6}C380 ${waist + 40} 372 ${waist + 80} 376 ${waist + 128}M408 ${waist - 6}C420 ${waist + 40} 430 ${waist + 70} 424 ${waist + 112}" fill="none" stroke="${twill.light}" stroke-width="6" stroke-linecap="round"/>` : `<circle cx="412" cy="${waist - 6}" r="8" fill="${twill.line}"/>`}`,
  };
}

function gathers(waist: number, side: number, { deep }: Tones): string {
  const lines = Array.from({ length: 19 }, (_, i) => `M${Math.round(400 - side + 8 + (i * (2 * side - 16)) / 18)} ${waist - 40}v56`);
  return `<path d="${lines.join('')}" stroke="${deep}" stroke-width="3" opacity=".45"/>`;
}
