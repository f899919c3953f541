import { cloth, seams } from './cloth.ts';
import type { Art } from './picture.ts';
import { ribs } from './rib.ts';
import type { Tones } from './tones.ts';
import { shadow } from './turned.ts';

/** One folded layer of a stack: fold on the left, open edges on the right. */
function layer(id: string, y: number, high: number, cloth_: Tones, inset = 0, on = ''): string {
  const [left, right] = [168 + inset, 640 - inset];
  const outline = `M${left + 30} ${y}C${left + 160} ${y - 8} ${right - 140} ${y - 8} ${right - 8} ${y}C${right + 6} ${y + high * 0.3} ${right + 4} ${y + high * 0.7} ${right - 6} ${y + high}C${right - 150} ${y + high + 7} ${left + 150} ${y + high + 7} ${left + 30} ${y + high}C${left - 12} ${y + high * 0.85} ${left - 12} ${y + high * 0.15} ${left + 30} ${y}Z`;
  const folds = [0.34, 0.66].map(
    (k) =>
      `M${left + 26} ${y + high * k}C${left + 180} ${y + high * k + 7} ${right - 160} ${y + high * k - 5} ${right} ${y + high * k + 3}`,
  );
  return `${cloth(id, outline, cloth_, { on, ridges: [`M${left + 60} ${y + 14}C${left + 180} ${y + 6} ${right - 200} ${y + 6} ${right - 60} ${y + 14}`], width: 16 })}${seams(folds, cloth_)}`;
}

/** Three towels, folded and stacked, with a woven band. */
export function towels(a: Tones, b: Tones, band: Tones): Art {
  const stripe = `<path d="M480 300h34v600h-34z" fill="${band.base}" opacity=".75"/><path d="M524 300h8v600h-8z" fill="${band.base}" opacity=".75"/>`;
  const waffle = (tones: Tones) => ribs(tones, 400, 900, [150, 660], 12) + stripe;
  return {
    rests: 'table',
    zoom: 1.22,
    svg: `${shadow(846, 230)}${layer('a', 728, 118, a, 0, waffle(a))}${layer('b', 616, 110, b, 10, waffle(b))}${layer('c', 516, 98, a, 4, waffle(a))}`,
  };
}

/** Bed linen: a folded cover, a sheet and two pillow cases, tied with tape. */
export function bedLinen(cover: Tones, lining: Tones): Art {
  const pillow = 'M190 486C300 470 500 470 612 486C640 520 640 560 618 596C500 616 300 616 184 596C160 560 164 520 190 486Z';
  const top = 'M214 420C320 400 480 400 590 420C616 446 616 470 596 498C480 514 320 514 208 498C186 470 190 446 214 420Z';
  const crease = ['M240 560C330 530 420 560 560 540'];
  return {
    rests: 'table',
    zoom: 1.14,
    svg: `${shadow(846, 240)}${layer('a', 700, 146, cover)}${layer('b', 606, 92, lining, 12)}${cloth('p', pillow, cover, { creases: crease, width: 20 })}${seams(['M206 500C320 486 480 486 596 500'], cover)}${cloth('q', top, lining, { creases: ['M250 470C340 450 430 470 560 456'], width: 18 })}
<path d="M352 402C360 520 354 700 356 852M372 402C380 520 374 700 376 852" fill="none" stroke="${lining.deep}" stroke-width="5"/><path d="M364 420C330 380 300 400 320 424C336 436 356 430 364 420C400 380 430 396 410 422C396 436 376 430 364 420M364 420L334 486M364 420L398 480" fill="none" stroke="${lining.deep}" stroke-width="5" stroke-linecap="round"/>`,
  };
}

/** A wool throw, folded over itself, with checks and a fringe. */
export function throwOver(wool: Tones, check: Tones): Art {
  const lines = Array.from({ length: 7 }, (_, i) => `M${110 + i * 96} 80V960M60 ${140 + i * 112}H740`).join('');
  const on = `<path d="${lines}" stroke="${check.base}" stroke-width="16" opacity=".5"/><path d="${lines}" stroke="${check.base}" stroke-width="4" transform="translate(24 24)" opacity=".7"/>`;
  const fringe = Array.from({ length: 33 }, (_, i) => `M${174 + i * 14} 826q${(i % 3) - 1} 20 ${(i % 4) - 2} 46`).join('');
  return {
    rests: 'flat',
    svg: `<path d="${fringe}" fill="none" stroke="${wool.shade}" stroke-width="5" stroke-linecap="round"/>${cloth('a', 'M166 196C320 186 480 190 632 184C640 400 636 620 630 828C480 838 320 832 166 830C160 620 160 400 166 196Z', wool, { on, creases: ['M330 190C320 400 340 620 330 830'], ridges: ['M360 190C350 400 366 620 360 830'], width: 24 })}
<g filter="url(#cast)">${cloth('b', 'M160 190C320 180 480 184 636 178C640 300 640 380 634 452C500 520 300 470 164 540C158 420 156 300 160 190Z', wool, { on: `<g transform="translate(36 -40)">${on}</g>`, ridges: ['M180 500C320 450 480 490 630 430'], creases: ['M420 190C430 300 420 400 440 470'], width: 24 })}</g>`,
  };
}

/** Two folded napkins, one across the other, hem-stitched. */
export function napkins(linen: Tones, stitch: Tones): Art {
  const sheet = 'M230 240C340 232 470 236 572 230C578 400 576 600 570 770C460 778 340 774 232 776C224 600 224 400 230 240Z';
  const one = (id: string) =>
    `${cloth(id, sheet, linen, { creases: ['M404 236C400 400 410 600 402 776'], ridges: ['M426 236C422 400 432 600 424 776', 'M300 240C296 400 306 600 300 776'], width: 18 })}${seams(['M252 260C340 254 470 256 552 252C556 400 556 600 550 750C460 756 340 754 252 756C246 600 246 400 252 260Z'], stitch, true)}`;
  return {
    rests: 'flat',
    svg: `<g transform="rotate(-13 400 500)">${one('a')}</g><g transform="rotate(9 400 500)" filter="url(#cast)">${one('b')}</g>`,
  };
}
