import type { Fault } from './saved-messages.ts';

const REASONS: readonly (string | undefined)[] = [
  'profile-changed',
  'consent-required',
  'rate-limited',
  'withdrawn-here',
] satisfies Fault[];

/** By name, not by class: the page's client may come from another copy of the package. */
export const reasonOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  return error.name === 'NetworkError' ? 'offline' : (error as { readonly reason?: string }).reason;
};

export const faultOf = (error: unknown): Fault => {
  const reason = reasonOf(error);
  return reason === 'offline' || REASONS.includes(reason) ? (reason as Fault) : 'other';
};
