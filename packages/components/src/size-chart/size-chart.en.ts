import type { Measurement, SizeRegion } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';

/** What the chart itself says. */
export const sizeChartMessages = (_speech: Speech) => ({
  ...stateMessages,
  guide: 'Size guide',
  close: 'Close',
  none: 'This article has no sizes to choose from.',
  noFinder: 'The size finder could not be loaded. The table shows every size.',
  unitsOf: 'Units',
  regionsOf: 'Sizes of',
  regions: { int: 'Int', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' } satisfies Record<SizeRegion, string> as Record<SizeRegion, string>,
  size: 'Size',
  body: 'Your body',
  garment: 'The piece itself',
  blank: '–',
  kept: 'Kept',
  yours: 'Yours',
  measurements: {
    height: 'Height',
    neck: 'Neck',
    shoulders: 'Shoulders',
    chest: 'Chest',
    underbust: 'Underbust',
    waist: 'Waist',
    hips: 'Hips',
    thigh: 'Thigh',
    inseam: 'Inside leg',
    sleeve: 'Sleeve',
    wrist: 'Wrist',
    head: 'Head',
    hand: 'Hand',
    finger: 'Finger',
    foot: 'Foot',
    length: 'Length',
  } satisfies Record<Measurement, string> as Record<Measurement, string>,
  chosen: (label: string) => `${label} is chosen`,
  howTo: 'How to measure',
});

export type SizeChartMessages = ReturnType<typeof sizeChartMessages>;
