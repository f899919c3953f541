import { cloth } from './cloth.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';

/** A silk square, one corner turned over, printed with a border and a grid of half moons. */
export function kerchief(silk: Tones, print: Tones, second: Tones): Art {
  const moons = Array.from({ length: 16 }, (_, i) => {
    const [x, y] = [238 + (i % 4) * 108, 338 + Math.floor(i / 4) * 108];
    return `<path d="M${x - 34} ${y}A34 34 0 0 1 ${x + 34} ${y}Z" fill="${(i + Math.floor(i / 4)) % 2 ? print.base : second.base}" transform="rotate(${((i * 7) % 4) * 90} ${x} ${y})"/>`;
  }).join('');
  const sheet = 'M158 262C320 252 500 250 640 258C648 420 650 520 646 640L520 742C400 748 280 748 160 744C150 580 150 420 158 262Z';
  const corner = 'M646 640C610 636 560 634 524 640C528 670 526 710 520 742C560 716 610 676 646 640Z';
  return {
    rests: 'flat',
    svg: `<g transform="rotate(-8 400 500)">${cloth('s', sheet, silk, { on: `<path d="M184 286C330 278 500 276 616 284V720H186C176 580 176 430 184 286Z" fill="none" stroke="${print.base}" stroke-width="14"/>${moons}`, creases: ['M160 500C320 480 480 520 646 492', 'M400 254C392 420 412 580 402 746'], ridges: ['M160 470C320 450 480 490 646 462'], width: 12 })}${cloth('c', corner, print, { width: 8 })}</g>`,
  };
}
