import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { shadow, turned } from './turned.ts';

const form = symmetric(560, [
  [520, 560, 640, 572, 656, 588],
  [650, 690, 580, 790, 480, 826],
  [476, 838, 476, 846, 474, 850],
  [450, 856, 424, 856, 400, 856],
]);

/** A wide bowl, glazed inside, with two pears in it when `fruit` is given. */
export function bowl(glaze: Tones, inside: Tones, fruit?: Tones): Art {
  const rim = `<ellipse cx="400" cy="588" rx="256" ry="62" fill="${glaze.light}"/><ellipse cx="400" cy="590" rx="246" ry="55" fill="url(#in)"/><linearGradient id="in" x2=".9" y2="1"><stop stop-color="${inside.deep}"/><stop offset="1" stop-color="${inside.base}"/></linearGradient>`;
  return {
    rests: 'table',
    zoom: 1.14,
    svg: `${turned('b', form, glaze, { base: 856, foot: 96, shine: 'M206 668C236 734 276 772 310 792', gloss: 0.3 })}${rim}${fruit ? `<clipPath id="p"><path d="M100 300H700V590C700 625 560 650 400 650C240 650 100 625 100 590Z"/></clipPath><g clip-path="url(#p)">${pear(fruit, 'translate(-64 0) rotate(-14 400 600)')}${pear({ ...fruit, base: fruit.shade }, 'translate(84 18) rotate(22 400 600) scale(1)')}</g>` : ''}`,
  };
}

function pear({ base, light, deep }: Tones, place: string): string {
  return `<g transform="${place}"><path d="M400 424C434 424 440 470 452 506C472 540 492 572 486 616C480 664 440 690 400 690C360 690 320 664 314 616C308 572 328 540 348 506C360 470 366 424 400 424Z" fill="${base}"/><path d="M366 520C346 560 340 590 346 624" fill="none" stroke="${light}" stroke-width="26" stroke-linecap="round" opacity=".7" filter="url(#soft)"/><path d="M460 540C480 580 480 620 466 650" fill="none" stroke="${deep}" stroke-width="30" opacity=".45" filter="url(#soft)"/><path d="M400 428C400 406 406 392 416 378" fill="none" stroke="#5b4630" stroke-width="8" stroke-linecap="round"/></g>`;
}

/** A stack of plates with a raised edge. */
export function plates({ light, base, deep, shade }: Tones, rim: Tones): Art {
  const plate = (y: number) =>
    `<path d="M150 ${y}C160 ${y + 70} 300 ${y + 92} 400 ${y + 92}C500 ${y + 92} 640 ${y + 70} 650 ${y}Z" fill="${deep}"/><ellipse cx="400" cy="${y}" rx="252" ry="74" fill="url(#pf)"/><ellipse cx="400" cy="${y}" rx="250" ry="72" fill="none" stroke="${rim.base}" stroke-width="5"/>`;
  return {
    rests: 'table',
    zoom: 1.2,
    svg: `${shadow(812, 190)}<linearGradient id="pf" x2=".8" y2="1"><stop stop-color="${light}"/><stop offset="1" stop-color="${shade}"/></linearGradient>${[740, 712, 684, 656, 628].map(plate).join('')}<ellipse cx="400" cy="630" rx="178" ry="49" fill="${shade}"/><ellipse cx="402" cy="634" rx="174" ry="46" fill="${base}"/><path d="M250 606C300 582 350 574 400 572" fill="none" stroke="#fff" stroke-width="14" opacity=".55" stroke-linecap="round" filter="url(#faint)"/>`,
  };
}
