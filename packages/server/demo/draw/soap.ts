import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { shadow } from './turned.ts';

/** Two bars of soap on a stone dish, a leaf pressed into the upper one. */
export function soap(bar: Tones, under: Tones, dish: Tones): Art {
  const block = (id: string, { light, base, shade, deep }: Tones, y: number) =>
    `<linearGradient id="${id}" x2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${shade}"/></linearGradient><path d="M230 ${y}C230 ${y - 30} 570 ${y - 30} 570 ${y}V${y + 76}C570 ${y + 112} 230 ${y + 112} 230 ${y + 76}Z" fill="${deep}"/><path d="M230 ${y + 2}C230 ${y - 28} 570 ${y - 28} 570 ${y + 2}V${y + 66}C570 ${y + 100} 230 ${y + 100} 230 ${y + 66}Z" fill="url(#${id})"/><ellipse cx="400" cy="${y}" rx="170" ry="46" fill="${light}"/><ellipse cx="400" cy="${y + 2}" rx="150" ry="38" fill="${base}"/>`;
  return {
    rests: 'table',
    zoom: 1.2,
    svg: `${shadow(846, 220)}<ellipse cx="400" cy="810" rx="270" ry="50" fill="${dish.deep}"/><ellipse cx="400" cy="796" rx="270" ry="50" fill="${dish.base}"/><ellipse cx="410" cy="800" rx="232" ry="36" fill="${dish.shade}"/><ellipse cx="420" cy="802" rx="196" ry="28" fill="${dish.deep}" filter="url(#soft)"/>
${block('u', under, 700)}<g transform="rotate(-5 400 600)">${block('s', bar, 586)}<g fill="none" stroke="${bar.deep}" stroke-width="4" opacity=".7" stroke-linecap="round"><path d="M320 596C370 580 430 580 480 588M350 590C356 576 372 570 384 572M392 584C400 570 418 566 430 570M366 590C376 602 392 606 402 602M410 586C420 598 438 602 450 596"/></g></g>`,
  };
}
