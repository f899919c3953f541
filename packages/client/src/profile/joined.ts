import type { Consent } from './profile.ts';

const same = (a: Consent, b: Consent): boolean => a.purpose === b.purpose && a.channel === b.channel;

/** What profile and device say, one choice per purpose and channel. Where they disagree, the one that says no. */
export const joined = (profile: readonly Consent[], device: readonly Consent[]): readonly Consent[] => [
  ...profile.map((each) => (each.choice === 'withdrawn' ? each : (device.find((other) => same(each, other)) ?? each))),
  ...device.filter((each) => !profile.some((other) => same(each, other))),
];
