import type { Next } from 'hono';
import { routePath } from 'hono/route';
import type { Context } from '../context.ts';
import type { Exchange } from './environment.ts';

const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['x-frame-options', 'DENY'],
  ['content-security-policy', "default-src 'none'; frame-ancestors 'none'"],
  ['cross-origin-resource-policy', 'same-site'],
  ['strict-transport-security', 'max-age=31536000'],
];

/** Measures and logs every request by its route's pattern, and sends the security headers a route did not set itself. */
export const observe =
  (context: Context) =>
  async (c: Exchange, next: Next): Promise<void> => {
    const start = performance.now();
    await next();
    for (const [name, value] of SECURITY_HEADERS) if (!c.res.headers.has(name)) c.res.headers.set(name, value);
    const matched = routePath(c, -1);
    const route = matched.endsWith('*') ? 'unknown' : matched;
    const ms = performance.now() - start;
    context.metrics.request(c.req.method, route, c.res.status, ms / 1000);
    context.log.info({ method: c.req.method, route, status: c.res.status, ms: Math.round(ms * 10) / 10 }, 'request');
  };
