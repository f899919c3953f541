import type { Hono } from 'hono';
import { sql } from 'kysely';
import type { Context } from '../context.ts';
import type { Environment } from '../http/environment.ts';
import { ProblemError } from '../problem-error.ts';

/** For those who run the server: is the process alive, can it serve, what has it done. */
export const mountOperations = (app: Hono<Environment>, context: Context): void => {
  app.get('/healthz', () => Response.json({ status: 'ok' }));
  app.get('/readyz', async () => {
    if (context.draining) throw new ProblemError('unavailable', { detail: 'The server is about to end.', retryAfter: 5 });
    await sql`select 1 from brands limit 1`.execute(context.storage.db);
    return Response.json({ status: 'ready' });
  });
  app.get(
    '/metrics',
    () =>
      new Response(context.metrics.text(context.streams.size + context.brands.size), {
        headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
      }),
  );
};
