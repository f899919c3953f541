import type { Picture, Product } from '@throughline/contract';

/**
 * As many different pictures as asked for, from shelves that lie far apart: one of each says more about a shop than many of one. A
 * product that lies on two shelves is shown once.
 */
export function variety(shelves: readonly (readonly Product[])[], count: number): readonly Picture[] {
  const chosen = new Map<string, Picture>();
  const stride = Math.max(1, Math.floor(shelves.length / count));
  // Every stride-th shelf first, then those between, then deeper into each.
  const order = Array.from({ length: stride }, (_, offset) => shelves.filter((_shelf, place) => place % stride === offset)).flat();
  for (let depth = 0; chosen.size < count && order.some((shelf) => shelf.length > depth); depth++) {
    for (const shelf of order) {
      const picture = shelf[depth]?.pictures[0];
      if (picture && chosen.size < count) chosen.set(picture.src, picture);
    }
  }
  return [...chosen.values()];
}
