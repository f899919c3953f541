import type { ConsentReceipt, Loyalty, Profile } from '@throughline/contract';
import type { Receipt } from '../domain/consent.ts';
import type { readStanding } from '../service/loyalty.ts';
import type { ProfileRow } from '../storage/profile-rows.ts';

export const presentReceipt = ({ session, at, ...receipt }: Receipt): ConsentReceipt => ({
  ...receipt,
  at: new Date(at).toISOString(),
  scope: session === null ? 'profile' : 'session',
});

type Told = NonNullable<Awaited<ReturnType<typeof readStanding>>>;

const presentStanding = ({ expiring, history, ...standing }: Told): Loyalty => ({
  ...standing,
  history: history.map(({ at, ...change }) => ({ at: new Date(at).toISOString(), ...change })),
  expiring: expiring && { points: expiring.points, expires: new Date(expiring.expiresAt).toISOString() },
});

/** `held`: the choices that hold where she is; `measured`: whether her measurements may be shown there. */
export const presentProfile = (row: ProfileRow, held: readonly Receipt[], measured: boolean, standing: Told | null): Profile => ({
  id: row.customer,
  email: row.email,
  version: row.version,
  since: new Date(row.createdAt).toISOString(),
  preferences: row.document.preferences,
  measurements: measured ? row.document.measurements : null,
  consents: held.map(presentReceipt),
  loyalty: standing && presentStanding(standing),
});
