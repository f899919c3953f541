import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

interface Asset {
  readonly body: Buffer<ArrayBuffer>;
  readonly zipped: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  map: 'application/json; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Serves a folder below `prefix` to any page of any origin, from memory. A file with a hash in its name is kept by browsers for a
 * year; any other is asked for again each time. Answers null to what is not below the prefix.
 */
export async function createStaticFolder(prefix: `/${string}/`, folder: URL): Promise<(request: Request) => Response | null> {
  const root = fileURLToPath(folder);
  const assets = new Map<string, Asset>();
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = `${entry.parentPath}${sep}${entry.name}`;
    assets.set(relative(root, path).replaceAll(sep, '/'), await readAsset(path));
  }

  return (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(prefix)) return null;
    const asset = assets.get(decodeURIComponent(pathname.slice(prefix.length)));
    if (!asset) return new Response('No such file.\n', { status: 404, headers: { 'access-control-allow-origin': '*' } });
    if (request.headers.get('if-none-match') === asset.headers['etag']) return new Response(null, { status: 304, headers: asset.headers });
    return /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
      ? new Response(asset.zipped, { headers: { ...asset.headers, 'content-encoding': 'gzip' } })
      : new Response(asset.body, { headers: asset.headers });
  };
}

async function readAsset(path: string): Promise<Asset> {
  const body = await readFile(path);
  return {
    body,
    zipped: gzipSync(body),
    headers: {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': /-[\w-]{8,}\.(js|css)(\.map)?$/.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  };
}
