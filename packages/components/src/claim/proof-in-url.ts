import type { HandoffProof } from '@throughline/client';

const isToken = (text: string | null): text is `ho_${string}` => text !== null && /^ho_[\w-]+$/.test(text);

/**
 * Takes the one-time token out of the address (`#tl=ho_…`), so that it is in no history entry, bookmark, screenshot or
 * shared link from then on. Null where there is none. What else the fragment says stays.
 */
export const takeProof = (page: Pick<Window, 'location' | 'history'>): HandoffProof | null => {
  const { hash, pathname, search } = page.location;
  const fragment = new URLSearchParams(hash.slice(1));
  if (!fragment.has('tl')) return null;
  const token = fragment.get('tl');
  fragment.delete('tl');
  const rest = fragment.toString();
  page.history.replaceState(page.history.state, '', `${pathname}${search}${rest && `#${rest}`}`);
  return isToken(token) ? { token } : null;
};
