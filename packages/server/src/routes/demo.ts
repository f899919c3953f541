import { readFile } from 'node:fs/promises';
import type { Hono } from 'hono';
import { sha256 } from '../hash.ts';
import type { Environment } from '../http/environment.ts';
import { matches } from '../http/etag.ts';
import { ProblemError } from '../problem-error.ts';

/** The same two steps up from `src/routes` and from `dist/routes`. */
const PICTURES = new URL('../../demo/pictures/', import.meta.url);

/** The demo brand's pictures, for anybody's page. A drawing that is opened by itself can run and load nothing. */
export const mountDemo = (app: Hono<Environment>): void => {
  app.get('/demo/pictures/:file{[a-z0-9-]+\\.svg}', async (c) => {
    const picture = await readFile(new URL(c.req.param('file'), PICTURES), 'utf8').catch(() => {
      throw new ProblemError('not-found');
    });
    const etag = `"${sha256(picture).slice(0, 22)}"`;
    const headers = {
      etag,
      'content-type': 'image/svg+xml',
      'cache-control': 'public, no-cache',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    };
    return matches(c.req.header('if-none-match'), etag) ? new Response(null, { status: 304, headers }) : new Response(picture, { headers });
  });
};
