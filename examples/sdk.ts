import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

interface Asset {
  readonly body: Buffer<ArrayBuffer>;
  readonly zipped: Buffer<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

const PREFIX = '/sdk/';
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8', map: 'application/json; charset=utf-8', json: 'application/json; charset=utf-8' };

/**
 * The built SDK, for any page of any origin: a folder of modules below `/sdk/`, kept in memory. The entry has one name for ever and is
 * asked for again each time; a chunk carries a hash in its name and is kept for a year. Answers null to what is not below `/sdk/`.
 */
export async function createSdk(folder: URL): Promise<(request: Request) => Response | null> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const assets = new Map<string, Asset>();
  for (const { name, parentPath } of names) {
    const path = `${parentPath}/${name}`;
    assets.set(path.slice(decodeURI(folder.pathname).length).replace(/^\//, ''), await readAsset(path, name));
  }

  return (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(PREFIX)) return null;
    const asset = assets.get(pathname.slice(PREFIX.length));
    if (!asset) return new Response('No such file.\n', { status: 404, headers: { 'access-control-allow-origin': '*' } });
    if (request.headers.get('if-none-match') === asset.headers['etag']) return new Response(null, { status: 304, headers: asset.headers });
    return /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
      ? new Response(asset.zipped, { headers: { ...asset.headers, 'content-encoding': 'gzip' } })
      : new Response(asset.body, { headers: asset.headers });
  };
}

async function readAsset(path: string, name: string): Promise<Asset> {
  const body = await readFile(path);
  return {
    body,
    zipped: gzipSync(body, { level: 9 }),
    headers: {
      'content-type': TYPES[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'cache-control': /-[\w-]{8,}\.(js|css)(\.map)?$/.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'Accept-Encoding',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    },
  };
}
