import { HEADERS } from '@throughline/contract';
import type { Next } from 'hono';
import type { Context } from '../context.ts';
import { ProblemError } from '../problem-error.ts';
import { isKnownOrigin } from '../storage/brand-rows.ts';
import type { Audience } from '../wire/present.ts';
import type { Exchange } from './environment.ts';

const ALLOWED_METHODS = 'GET, PUT, POST, PATCH, DELETE';
const ALLOWED_HEADERS = [
  HEADERS.key,
  HEADERS.version,
  HEADERS.channel,
  HEADERS.cartToken,
  HEADERS.orderToken,
  'Authorization',
  'Content-Type',
  'Accept-Language',
  'If-Match',
  'If-None-Match',
  'Last-Event-ID',
  'Cache-Control',
].join(', ');
const EXPOSED_HEADERS = ['Date', 'ETag', 'Retry-After', HEADERS.replayed, HEADERS.version].join(', ');

/** Where this server is reached, without a slash at the end. */
export const ownUrl = ({ publicUrl }: Pick<Context, 'publicUrl'>, c: Exchange): string => publicUrl ?? new URL(c.req.url).origin;

/** Whom an answer is for. */
export const audienceOf = (c: Exchange): Audience => ({ locale: c.get('locale'), base: ownUrl(c.get('context'), c) });

/** The origin of this server, whose own pages (`/docs`) may call it. */
export const ownOrigin = (context: Pick<Context, 'publicUrl'>, c: Exchange): string => new URL(ownUrl(context, c)).origin;

/**
 * Exact origins, never `*`. A preflight carries no key, so that it is let pass for the origin of any brand; the request
 * itself is held against its own brand's.
 */
export const cors =
  (context: Context) =>
  async (c: Exchange, next: Next): Promise<Response | void> => {
    const origin = c.req.header('origin');
    const known = origin !== undefined && (origin === ownOrigin(context, c) || (await isKnownOrigin(context.storage.db, origin)));
    const preflight = c.req.method === 'OPTIONS' && c.req.header('access-control-request-method') !== undefined;
    if (preflight) {
      if (!known) throw new ProblemError('origin-not-allowed');
      return new Response(null, {
        status: 204,
        headers: {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': ALLOWED_METHODS,
          'access-control-allow-headers': ALLOWED_HEADERS,
          'access-control-max-age': '7200',
          vary: 'Origin',
        },
      });
    }
    await next();
    const { headers } = c.res;
    headers.append('vary', `Origin, ${HEADERS.key}, ${HEADERS.cartToken}, ${HEADERS.orderToken}, Authorization`);
    if (known) {
      headers.set('access-control-allow-origin', origin);
      headers.set('access-control-expose-headers', EXPOSED_HEADERS);
    }
  };
