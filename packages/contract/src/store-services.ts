/** Services with words in the components. A store may offer others. */
export const STORE_SERVICES = [
  'pickup',
  'same-day-delivery',
  'returns',
  'alterations',
  'repairs',
  'gift-wrap',
  'personal-shopping',
  'workshops',
  'cafe',
  'parking',
  'step-free',
] as const;
