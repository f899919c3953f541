import type { ConsentReceipt, Loyalty, Profile } from '@throughline/contract';
import type { Receipt } from '../domain/consent.ts';
import type { Standing } from '../domain/programme.ts';
import type { ProfileRow } from '../storage/profile-rows.ts';

export const presentReceipt = ({ session, at, ...receipt }: Receipt): ConsentReceipt => ({
  ...receipt,
  at: new Date(at).toISOString(),
  scope: session === null ? 'profile' : 'session',
});

const presentStanding = ({ expiring, ...standing }: Standing): Loyalty => ({
  ...standing,
  expiring: expiring && { points: expiring.points, expires: new Date(expiring.expiresAt).toISOString() },
});

/** `held`: the choices that hold where she is; `measured`: whether her measurements may be shown there. */
export const presentProfile = (row: ProfileRow, held: readonly Receipt[], measured: boolean, standing: Standing | null): Profile => ({
  id: row.customer,
  email: row.email,
  version: row.version,
  since: new Date(row.createdAt).toISOString(),
  preferences: row.document.preferences,
  measurements: measured ? row.document.measurements : null,
  consents: held.map(presentReceipt),
  loyalty: standing && presentStanding(standing),
});
