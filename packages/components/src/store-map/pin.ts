import type { Position, Store, StoreId, StorePoint } from '@throughline/client';

/** Something to press on the map: one store, or several that would lie on top of each other. */
export interface Pin {
  readonly key: string;
  readonly position: Position;
  readonly count: number;
  /** Null for several. */
  readonly store: { readonly id: StoreId; readonly name: string } | null;
  /** The list shows it. */
  readonly listed: boolean;
}

/** Stores of the list, and what else stands in this part of the map. */
export const pinsOf = (stores: readonly Store[], points: readonly StorePoint[]): readonly Pin[] => {
  const listed = new Set(stores.map(({ id }) => id));
  return [
    ...stores.map(({ id, name, position }): Pin => ({ key: id, position, count: 1, store: { id, name }, listed: true })),
    ...points
      .filter(({ store }) => !store || !listed.has(store.id))
      .map(({ position, count, store }): Pin => ({
        key: store?.id ?? `${position.latitude} ${position.longitude} ${count}`,
        position,
        count,
        store,
        listed: false,
      })),
  ];
};

interface Placed {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Which pin an arrow key goes to: the nearest in that direction, what lies aside counting double. -1: none. */
export const nextPin = (places: readonly (Placed | undefined)[], from: number, key: string): number => {
  const direction = DIRECTIONS[key];
  const here = places[from];
  if (!direction || !here) return -1;
  let best = -1;
  let least = Infinity;
  places.forEach((there, index) => {
    if (!there || index === from) return;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || ahead + 2 * aside >= least) return;
    least = ahead + 2 * aside;
    best = index;
  });
  return best;
};
