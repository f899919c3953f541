import { randomBytes } from 'node:crypto';

/** A fresh value for the `nonce` of every script of one answer. */
export const newNonce = (): string => randomBytes(16).toString('base64');

/**
 * The Content-Security-Policy a careful shop would send, and every Throughline element works under it: no inline script or
 * style, no script without the nonce, nothing turned into markup from a string. `img-src https:` is for pictures that stay on
 * another shop's servers after an import.
 */
export const contentSecurityPolicy = (api: string, nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self'",
    `img-src 'self' data: https: ${api}`,
    `connect-src 'self' ${api}`,
    // The map works in a worker, which begins as a few bytes of the page's own.
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html throughline-map',
  ].join('; ');

/** Headers of every page, beside its policy. */
export const PAGE_HEADERS = {
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
} as const;
