import { expect, it } from 'vitest';
import type { ProfileResource } from './profile.ts';

const misuse = (profile: ProfileResource): unknown[] => [
  // @ts-expect-error there is no such purpose
  profile.giveConsent('profit', 'web', { text: '1', locale: 'en' }),
  // @ts-expect-error there is no such channel
  profile.giveConsent('fit', 'pigeon', { text: '1', locale: 'en' }),
  // @ts-expect-error nobody agrees to words she was not shown
  profile.giveConsent('fit', 'web'),
  // @ts-expect-error which version they were, and in what language, is part of it
  profile.giveConsent('fit', 'web', { text: '1' }),
  // @ts-expect-error the version is the client's to know
  profile.update({ basedOn: 1, preferences: { units: 'cm' } }),
  // @ts-expect-error lengths are shown in centimetres or inches
  profile.update({ preferences: { units: 'feet' } }),
  // @ts-expect-error a mood can't be measured
  profile.update({ measurements: { mood: 1 } }),
  // @ts-expect-error an address is changed by signing in with another
  profile.update({ email: 'ada@example.test' }),
  // @ts-expect-error what the server says is not the page's to set
  profile.$profile.set({ status: 'loading', value: null }),
];

it('is misused at compile time only', () => {
  expect(misuse).toBeTypeOf('function');
});
