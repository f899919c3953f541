import type { Confidence, Fit } from '@throughline/client';
import type { Speech } from '../i18n/speech.ts';

/** What the finder says. */
export const finderMessages = (_speech: Speech) => ({
  findMine: 'Find your size',
  by: 'What do you know?',
  byBody: 'My measurements',
  byBrand: 'A size I wear',
  brand: 'Brand',
  brandSize: 'Your size there',
  pick: 'Choose',
  fit: 'How shall it sit?',
  fits: { close: 'Close', regular: 'Regular', relaxed: 'Relaxed' } satisfies Record<Fit, string> as Record<Fit, string>,
  optional: '(if you know it)',
  fault: {
    unreadable: (name: string, from: string, to: string, example: string) =>
      `${name}: write a length from ${from} to ${to}, such as ${example}.`,
    small: (name: string, from: string, to: string) =>
      `${name}: that is too little. Expected is ${from} to ${to}: check the number and the unit.`,
    large: (name: string, from: string, to: string) =>
      `${name}: that is too much. Expected is ${from} to ${to}: check the number and the unit.`,
  },
  private: 'Worked out on this device. Nobody else gets your measurements.',
  find: 'Show my size',
  yourSize: 'Your size is',
  needed: 'One more thing',
  unknown: 'We can’t tell',
  confidence: { high: 'Sure', medium: 'Fairly sure', low: 'Our best guess' } satisfies Record<Confidence, string> as Record<
    Confidence,
    string
  >,
  between: (smaller: string, larger: string, best: string) =>
    `You are between ${smaller} and ${larger}: ${smaller} sits closer, ${larger} is more relaxed. For the fit selected above, take ${best}.`,
  betweenLengths: (smaller: string, larger: string, best: string) =>
    `You are between ${smaller} and ${larger}: ${smaller} is shorter, ${larger} longer. We would take ${best}.`,
  surer: (names: string) => `We would be surer with: ${names}.`,
  missing: (names: string) => `To tell your size we need: ${names}.`,
  above: (length: string, label: string) =>
    `You are ${length} above ${label}, our largest size here. It would not fit well, and we’d rather say so.`,
  below: (length: string, label: string) =>
    `You are ${length} below ${label}, our smallest size here. It would not fit well, and we’d rather say so.`,
  apart: (labels: string) =>
    `Your measurements ask for sizes far apart: ${labels}. Measure once more; if they are right, try both or ask us in a shop.`,
  tryOn: 'How would another size sit?',
  sits: 'fits',
  tight: (length: string) => `${length} too tight`,
  loose: (length: string) => `${length} loose`,
  choose: (label: string) => `Choose ${label}`,
  record: (percent: string, label: string) => `${percent} of those who bought ${label} kept it.`,
  runs: { small: 'Runs small.', large: 'Runs large.' },
  found: {
    small: (percent: string) => `${percent} found it too small.`,
    large: (percent: string) => `${percent} found it too large.`,
  },
  soldOut: (label: string) => `${label} is sold out online.`,
  place: 'Town or postal code',
  look: 'Find it in a shop',
  inShop: (shop: string) => `${shop} has it.`,
  inShopFew: (shop: string) => `${shop} has a few left.`,
  noShop: 'No shop near there has it right now.',
  keep: 'Keep my measurements',
  keepWhy: 'They are kept in your profile, to suggest sizes with, until you delete them there.',
  keptNow: 'Kept in your profile.',
  keepFailed: 'They could not be kept. Please try again.',
  useKept: 'Use my saved measurements',
  toPhone: 'Go on with your phone',
  toPhoneLead: 'Scan this to use the measurements saved on your phone, or to take these along. This screen keeps none of them.',
});

export type FinderMessages = ReturnType<typeof finderMessages>;
