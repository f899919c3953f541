import type { StoreList } from '@throughline/client';
import { formatDistance, type Roads } from '../i18n/distances.ts';
import { isolated } from '../i18n/isolated.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Asked } from './asked.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

/** Metres beyond which a store is not near. */
const NEAR = 50_000;

/** How many of a list, from its beginning, are near; all where nothing is measured. */
export const nearOf = ({ items }: StoreList): number => {
  const far = items.findIndex(({ distance }) => distance !== undefined && distance > NEAR);
  return far < 0 ? items.length : far;
};

/** Says what was searched and what came of it: "12 stores near Lyon". */
export const saidBack = (asked: Asked, list: StoreList, say: StoreLocatorMessages, speech: Speech, roads: Roads): string => {
  const { items, around } = list;
  const [first] = items;
  const count = nearOf(list);
  // The ones that are near are all there as soon as one is that isn't.
  const complete = list.complete || count < items.length;
  const known = asked.by === 'place' ? (asked.label ?? around?.label ?? (around && asked.words)) : null;
  const place = known && isolated(known);
  if (!first) return asked.by === 'place' ? say.none(asked.words) : say.noStores;
  const far = count === 0;
  const told = [formatDistance(speech, NEAR, roads), isolated(first.name), formatDistance(speech, first.distance ?? 0, roads)] as const;
  if (asked.by === 'device') {
    if (far) return say.farYou(...told);
    return complete ? say.nearYou(count) : say.nearestYou(count);
  }
  if (asked.by === 'here') return say.nearHere;
  if (asked.by === 'map') return say.onMap;
  if (asked.by === 'all') return say.all;
  if (!place) return complete ? say.found(count, asked.words) : say.foundMany(asked.words);
  if (far) return say.far(told[0], place, told[1], told[2]);
  return complete ? say.near(count, place) : say.nearest(count, place);
};
