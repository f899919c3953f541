import type { Problem } from '@throughline/contract';

/**
 * Something read from the server. A `stale` value is shown while a newer one is fetched or the network is away; `at` says when the server
 * told it, in milliseconds since the epoch by this device's clock (by the server's where it was in the browser's cache), null where that
 * isn't known.
 */
export type Loadable<T> =
  | { readonly status: 'loading'; readonly value: null }
  | { readonly status: 'ready'; readonly value: T; readonly stale: boolean; readonly at: number | null }
  | { readonly status: 'error'; readonly value: T | null; readonly problem: Problem };

/** Why there is nothing to show when the network is away: no problem of the server's. */
export const OFFLINE: Problem = { type: 'about:blank', title: 'Offline', status: 0 };
