import type { BodyMeasurements, Measurement, Preferences, ProfilePatch } from '@throughline/contract';

/** What is kept of a customer besides her address. */
export interface ProfileDocument {
  readonly preferences: Preferences;
  /** Millimetres. Kept with consent only. */
  readonly measurements: BodyMeasurements;
}

const UNSAID: Preferences = { language: null, currency: null, units: null, homeStore: null };

/** A customer who has just signed in for the first time has an empty document. */
export const parseProfile = (text: string): ProfileDocument => {
  const { preferences, measurements } = JSON.parse(text) as Partial<ProfileDocument>;
  return { preferences: { ...UNSAID, ...preferences }, measurements: measurements ?? {} };
};

const measured = (before: BodyMeasurements, change: NonNullable<ProfilePatch['measurements']>): BodyMeasurements =>
  Object.fromEntries(
    Object.entries({ ...before, ...change })
      .filter((entry): entry is [Measurement, number] => typeof entry[1] === 'number')
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Sets what the patch names, forgets what it says is null, and leaves the rest; the very same document when that changes nothing. */
export const patchProfile = (before: ProfileDocument, { preferences, measurements }: ProfilePatch): ProfileDocument => {
  const said = Object.fromEntries(Object.entries(preferences ?? {}).filter(([, value]) => value !== undefined));
  const after: ProfileDocument = {
    preferences: { ...before.preferences, ...said },
    measurements:
      measurements === undefined ? before.measurements : measurements === null ? {} : measured(before.measurements, measurements),
  };
  return JSON.stringify(after) === JSON.stringify(before) ? before : after;
};

/** Whether the patch would keep a measurement, rather than forget some. */
export const keepsMeasurements = ({ measurements }: ProfilePatch): boolean =>
  Object.values(measurements ?? {}).some((value) => typeof value === 'number');
