import type { Profile } from '@throughline/client';

/** A customer of long standing. */
export const profileOf = (more: Partial<Profile> = {}): Profile => ({
  id: 'cu_memory',
  email: 'sara@shop.example',
  version: 3,
  since: '2025-03-01T12:00:00.000Z',
  preferences: { language: 'en', currency: 'EUR', units: 'cm', homeStore: null },
  measurements: { waist: 742 },
  consents: [
    {
      ...{ id: 'rc_fit', purpose: 'fit', channel: 'web', choice: 'granted', at: '2026-04-27T12:00:00.000Z' },
      ...{ text: '2026-11', locale: 'en', place: 'web', scope: 'profile' },
    },
  ],
  loyalty: {
    points: 120,
    owed: 0,
    expiring: { points: 20, expires: '2026-11-27T12:00:00.000Z' },
    enoughFor: { kind: 'amount-off', points: 100, money: { amount: 500, currency: 'EUR' } },
    next: { reward: { kind: 'free-shipping', points: 150 }, missing: 30 },
    history: [{ at: '2026-11-01T12:00:00.000Z', kind: 'earn', points: 120, order: null }],
  },
  ...more,
});
