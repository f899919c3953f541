import type { Position, StoreQuery } from '@throughline/client';
import type { StoreFilterChoice, StoreOpening } from '../events/store-filter-event.ts';

/** What the shopper looks for: a place or name that she typed, where her device is, where the kiosk stands, what the map shows, or nothing in particular. */
export type Asked =
  | { readonly by: 'all' }
  | { readonly by: 'device'; readonly position: Position }
  | { readonly by: 'here'; readonly position: Position }
  | { readonly by: 'map'; readonly position: Position }
  /** `position`: where it is, once that is known; `label`: its name. */
  | { readonly by: 'place'; readonly words: string; readonly position?: Position; readonly label?: string };

export const NO_FILTERS: StoreFilterChoice = { opening: { kind: 'any' }, services: [] };

export const filtersOn = ({ opening, services }: StoreFilterChoice): number => services.length + (opening.kind === 'any' ? 0 : 1);

const momentOf = (opening: StoreOpening): string | undefined => {
  if (opening.kind === 'any') return undefined;
  if (opening.kind !== 'at') return opening.kind;
  const at = Date.parse(opening.at);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
};

/** The question for the server. `speed` in kilometres an hour. */
export const queryOf = (
  asked: Asked,
  filters: StoreFilterChoice,
  { sku, speed }: { readonly sku?: string | undefined; readonly speed: number },
): StoreQuery => {
  const position = asked.by === 'all' ? undefined : asked.position;
  const openAt = momentOf(filters.opening);
  // Nobody arrives from nowhere.
  const moment = openAt === 'arrival' && !position ? 'now' : openAt;
  return {
    ...(position ? { near: position, speed } : asked.by === 'place' && { place: asked.words }),
    ...(filters.services.length && { services: filters.services }),
    ...(moment && { openAt: moment }),
    ...(sku && { sku }),
  };
};
