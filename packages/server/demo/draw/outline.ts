/** A cubic step: two control points and where it ends. */
export type Step = readonly [number, number, number, number, number, number];

const middle = 400;
const mirror = (x: number): number => 2 * middle - x;

/** A closed outline, the same on both sides of x = 400, from its right half: top middle down to bottom middle. */
export function symmetric(top: number, right: readonly Step[]): string {
  const points: (readonly [number, number])[] = [[middle, top]];
  for (const [ax, ay, bx, by, x, y] of right) points.push([ax, ay], [bx, by], [x, y]);
  const left = points
    .slice(0, -1)
    .reverse()
    .map(([x, y]) => [mirror(x), y] as const);
  return `M${middle} ${top}C${[...points.slice(1), ...left].map(([x, y]) => `${x} ${y}`).join(' ')}Z`;
}

/** The same path on the other side of x = 400. Absolute M, L, C, Q and Z only. */
export function flipped(path: string): string {
  let horizontal = true;
  return path.replace(/[A-Z]|-?[\d.]+/g, (part) => {
    if (/[A-Z]/.test(part)) {
      horizontal = true;
      return part;
    }
    const out = horizontal ? String(mirror(Number(part))) : part;
    horizontal = !horizontal;
    return out;
  });
}
