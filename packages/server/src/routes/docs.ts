import { readFile } from 'node:fs/promises';
import { openapi } from '@throughline/contract/openapi';
import type { Hono } from 'hono';
import type { Context } from '../context.ts';
import { ownUrl } from '../http/cors.ts';
import type { Environment } from '../http/environment.ts';
import { jsonResponse } from '../http/operation.ts';

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Throughline API</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<div id="docs"></div>
<noscript>The description is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</html>
`;
const START = "SwaggerUIBundle({ url: '/openapi.json', dom_id: '#docs', deepLinking: true, validatorUrl: null });\n";

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

const asset = (name: string): Promise<Buffer> => readFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`)));

/** The description of the API and a page to browse it, from this server alone. */
export const mountDocs = (app: Hono<Environment>, context: Context): void => {
  const send = (body: string | Buffer, type: string): Response =>
    new Response(typeof body === 'string' ? body : new Uint8Array(body), {
      headers: { 'content-type': type, 'cache-control': 'no-cache', 'content-security-policy': POLICY },
    });

  app.get('/openapi.json', (c) =>
    jsonResponse(JSON.stringify(openapi(ownUrl(context, c))), 200, { 'cache-control': 'no-cache', 'access-control-allow-origin': '*' }),
  );
  app.get('/', () =>
    send('Throughline API. Its description: /docs (to read), /openapi.json (for programs).\n', 'text/plain; charset=utf-8'),
  );
  // Browsers ask for one wherever a page names none.
  app.get('/favicon.ico', () => new Response(null, { status: 204, headers: { 'cache-control': 'public, max-age=86400' } }));
  app.get('/docs', () => send(PAGE, 'text/html; charset=utf-8'));
  app.get('/docs/start.js', () => send(START, 'text/javascript; charset=utf-8'));
  app.get('/docs/swagger-ui.css', async () => send(await asset('swagger-ui.css'), 'text/css; charset=utf-8'));
  app.get('/docs/swagger-ui-bundle.js', async () => send(await asset('swagger-ui-bundle.js'), 'text/javascript; charset=utf-8'));
};
