import type { Tones } from './tones.ts';

/** Buttons down a placket, `gap` apart from `top` on: the round caps of dashes that have no length. */
export function buttonRow(x: number, top: number, count: number, gap: number, size: number, colour: string, { deep }: Tones): string {
  const row = (stroke: string, width: number) =>
    `<path d="M${x} ${top}V${top + (count - 1) * gap + 1}" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-dasharray="0 ${gap}"/>`;
  return row(deep, size + 3) + row(colour, size);
}
