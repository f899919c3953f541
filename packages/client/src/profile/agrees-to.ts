import type { Channel, Purpose } from '@throughline/contract';
import type { Consent } from './profile.ts';

/** Whether she agreed to it on this channel. Never asked is no. */
export const agreesTo = (consents: readonly Consent[] | null | undefined, purpose: Purpose, channel: Channel): boolean =>
  !!consents?.some((each) => each.purpose === purpose && each.channel === channel && each.choice === 'granted');
