import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../stories/dist', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.sqlite': 'application/vnd.sqlite3',
};

interface IndexEntry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
  readonly tags?: readonly string[];
}

/** Every story of the built Storybook, in its order. */
export const stories = (): readonly IndexEntry[] => {
  const index = join(folder, 'index.json');
  if (!existsSync(index)) throw new Error('There is no built Storybook; run `npm run build:storybook` first.');
  const { entries } = JSON.parse(readFileSync(index, 'utf8')) as { entries: Readonly<Record<string, IndexEntry>> };
  return Object.values(entries).filter(({ type }) => type === 'story');
};

/** Serves the built Storybook on a free port. */
export const serveStorybook = async (): Promise<{ url: string; close: () => Promise<void> }> => {
  const server = createServer(({ url = '/' }, response) => {
    // A browser asks by itself; that there is none is no fault of a story.
    if (url === '/favicon.ico') return response.writeHead(204).end();
    const file = join(folder, normalize(new URL(url, 'http://localhost').pathname));
    if (!file.startsWith(folder) || !extname(file) || !existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=3600' });
    return createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
