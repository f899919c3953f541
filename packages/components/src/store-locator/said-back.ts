import type { StoreList } from '@throughline/client';
import { formatDistance } from '../i18n/distances.ts';
import type { Speech } from '../i18n/speech.ts';
import type { Asked } from './asked.ts';
import type { StoreLocatorMessages } from './store-locator.en.ts';

/** Metres beyond which a store is not near. */
const NEAR = 50_000;

/** Says what was searched and what came of it: "12 stores near Lyon". */
export const saidBack = (asked: Asked, { items, around, complete }: StoreList, say: StoreLocatorMessages, speech: Speech): string => {
  const [first] = items;
  const count = items.length;
  const place = asked.by === 'place' ? (asked.label ?? around?.label ?? (around && asked.words)) : null;
  if (!first) return asked.by === 'place' ? say.none(asked.words) : say.noStores;
  const far = first.distance !== undefined && first.distance > NEAR;
  const told = [formatDistance(speech, NEAR), first.name, formatDistance(speech, first.distance ?? 0)] as const;
  if (asked.by === 'device') {
    if (far) return say.farYou(...told);
    return complete ? say.nearYou(count) : say.nearestYou(count);
  }
  if (asked.by === 'here') return say.nearHere;
  if (asked.by === 'all') return say.all;
  if (!place) return complete ? say.found(count, asked.words) : say.foundMany(asked.words);
  if (far) return say.far(told[0], place, told[1], told[2]);
  return complete ? say.near(count, place) : say.nearest(count, place);
};
