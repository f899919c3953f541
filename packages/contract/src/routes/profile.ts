import { ConsentChoices, ConsentReceipts } from '../consent.ts';
import { Erasure, Profile, ProfileExport, ProfilePatch } from '../profile.ts';
import type { Route } from '../route.ts';

export const getProfile = {
  method: 'GET',
  path: '/profile',
  summary: 'Preferences, measurements, consent and points of the customer who is signed in',
  auth: 'customer',
  answer: Profile,
  status: 200,
  problems: [],
} as const satisfies Route;

export const patchProfile = {
  method: 'PATCH',
  path: '/profile',
  summary: 'Set preferences and measurements, based on the version she saw',
  auth: 'customer',
  body: ProfilePatch,
  answer: Profile,
  status: 200,
  problems: ['profile-changed', 'consent-required', 'currency-unavailable'],
} as const satisfies Route;

export const postConsents = {
  method: 'POST',
  path: '/profile/consents',
  summary: 'Agree or withdraw, per purpose and channel; each choice exactly once',
  auth: 'customer',
  body: ConsentChoices,
  answer: ConsentReceipts,
  status: 201,
  problems: ['receipt-reused'],
} as const satisfies Route;

export const exportProfile = {
  method: 'GET',
  path: '/profile/export',
  summary: 'All that is held about her, as a file',
  auth: 'customer',
  answer: ProfileExport,
  status: 200,
  problems: [],
} as const satisfies Route;

export const eraseProfile = {
  method: 'DELETE',
  path: '/profile',
  summary: 'Forget her, within ten minutes of her signing in',
  auth: 'customer',
  answer: Erasure,
  status: 200,
  problems: ['reauthentication-required'],
} as const satisfies Route;
