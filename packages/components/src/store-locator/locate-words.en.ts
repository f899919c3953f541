import type { LocateFault } from './locate.ts';

/** Why the device doesn't say where it is. */
export type LocateWords = Readonly<Record<LocateFault, string>>;

export const locateWords = (): LocateWords => ({
  denied: 'Your browser keeps your location to itself. Type a town or a postal code.',
  unavailable: 'Your device can’t tell where it is. Type a town or a postal code.',
  timeout: 'Finding where you are takes too long. Try again, or type a town or a postal code.',
  insecure: 'This page isn’t secure, so your location stays with you. Type a town or a postal code.',
  unsupported: 'This browser can’t tell where you are. Type a town or a postal code.',
});
