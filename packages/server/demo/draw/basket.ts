import { symmetric } from './outline.ts';
import type { Art } from './picture.ts';
import type { Tones } from './tones.ts';
import { turned } from './turned.ts';

const body = symmetric(470, [
  [520, 470, 620, 480, 630, 500],
  [640, 620, 610, 760, 580, 824],
  [560, 850, 490, 856, 400, 856],
]);

/** A woven basket with two ears and a blanket looking out of it. */
export function basket(straw: Tones, blanket: Tones): Art {
  const rows = Array.from({ length: 13 }, (_, i) => `M140 ${506 + i * 27}C280 ${548 + i * 27} 520 ${548 + i * 27} 660 ${506 + i * 27}`);
  const woven = (paths: string[], offset: number, colour: string) =>
    `<path d="${paths.join('')}" fill="none" stroke="${colour}" stroke-width="15" stroke-dasharray="22 8" stroke-dashoffset="${offset}" opacity=".5"/>`;
  const weave =
    woven(
      rows.filter((_, i) => i % 2 === 0),
      0,
      straw.deep,
    ) +
    woven(
      rows.filter((_, i) => i % 2),
      15,
      straw.deep,
    );
  const ear = (d: string) =>
    `<path d="${d}" fill="none" stroke="${straw.deep}" stroke-width="22" stroke-linecap="round"/><path d="${d}" fill="none" stroke="${straw.base}" stroke-width="15" stroke-linecap="round" stroke-dasharray="14 4"/>`;
  return {
    rests: 'table',
    zoom: 1.12,
    svg: `${turned('b', body, straw, { base: 856, foot: 180, on: weave })}<ellipse cx="400" cy="500" rx="232" ry="48" fill="${straw.deep}"/>
<path d="M210 500C230 400 300 372 360 400C400 360 500 370 540 420C580 440 592 470 588 502C540 532 260 532 210 500Z" fill="${blanket.base}"/><path d="M360 400C340 440 350 480 370 520M540 420C500 430 470 470 470 520M250 430C270 460 280 490 282 518" fill="none" stroke="${blanket.deep}" stroke-width="13" opacity=".5" filter="url(#faint)"/><path d="M300 402C290 440 300 480 316 516M430 388C420 430 420 470 424 520" fill="none" stroke="${blanket.light}" stroke-width="14" opacity=".8" filter="url(#faint)"/>
<path d="M170 500C220 560 580 560 630 500" fill="none" stroke="${straw.deep}" stroke-width="30"/><path d="M170 498C220 556 580 556 630 498" fill="none" stroke="${straw.light}" stroke-width="22" stroke-dasharray="16 5"/>${ear('M172 520C100 500 104 620 186 612')}${ear('M628 520C700 500 696 620 614 612')}`,
  };
}
