import type { Exchange } from './environment.ts';
import { jsonResponse } from './operation.ts';

/** True when `If-None-Match` names the tag: the asker has it. */
export const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined && header.split(',').some((each) => each.trim() === '*' || each.trim().replace(/^W\//, '') === etag);

/** JSON that may be kept and asked about again; 304 when the asker has it. `vary` beside `Origin`. */
export const cachedJson = (c: Exchange, etag: string, headers: Readonly<Record<string, string>>, text: () => string): Response => {
  const all = { etag, 'cache-control': 'private, no-cache', ...headers };
  return matches(c.req.header('if-none-match'), etag) ? new Response(null, { status: 304, headers: all }) : jsonResponse(text(), 200, all);
};
