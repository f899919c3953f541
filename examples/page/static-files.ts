import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** A file of a page, of one part or of several style sheets, read once. A browser keeps it and asks each time whether it is still the same. */
export async function staticFile(parts: readonly URL[]): Promise<(request: Request) => Response> {
  const body = Buffer.concat(await Promise.all(parts.map((part) => readFile(part))));
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    'content-type': TYPES[parts[0]?.pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  };
  return (request) =>
    request.headers.get('if-none-match') === etag ? new Response(null, { status: 304, headers }) : new Response(body, { headers });
}

/** The brand's tokens for a page, out of the package that compiles them. */
export const brandSheet = (channel: 'web' | 'kiosk'): URL =>
  new URL(import.meta.resolve(`@throughline/tokens/olmo-hav/${channel}.page.css`));
