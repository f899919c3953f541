const SAFE = new Set(['https:', 'http:', 'data:', 'blob:']);

/** An absolute URL that can not run script, or undefined. Every URL from outside passes here before it meets an attribute. */
export function safeUrl(url: string | null | undefined, use: 'picture' | 'link', base = document.baseURI): string | undefined {
  if (!url || !URL.canParse(url, base)) return undefined;
  const parsed = new URL(url, base);
  // A picture may be inlined; a link to inlined content is a way around the page's origin.
  const inline = parsed.protocol === 'blob:' || parsed.protocol === 'data:';
  if (!SAFE.has(parsed.protocol) || (inline && use === 'link')) return undefined;
  return parsed.href;
}
