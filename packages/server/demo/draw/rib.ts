import type { Tones } from './tones.ts';

/** The upright lines of ribbed knitting: one wide dashed stroke, which is far smaller than a path for every rib. */
export function ribs({ deep }: Tones, top: number, bottom: number, [left, right]: readonly [number, number], gap = 13): string {
  return `<path d="M${left} ${(top + bottom) / 2}H${right}" stroke="${deep}" stroke-width="${bottom - top}" stroke-dasharray="3 ${gap - 3}" opacity=".4"/>`;
}
