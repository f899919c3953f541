/** What a scanned code opens, with the code as the client takes it. */
export interface ScannedCode {
  readonly opens: 'order' | 'return';
  readonly code: string;
}

/** What a receipt's code or that of a return says, wherever it stands: in an address, or typed by a scanner. */
export const codeIn = (text: string): ScannedCode | undefined => {
  const [code, opens] = /#tl-(order|return)=[^&#\s]+/.exec(text) ?? [];
  return code ? { opens: opens as ScannedCode['opens'], code } : undefined;
};

/**
 * Takes such a code out of the address, so that it is in no history entry, bookmark, screenshot or shared link from then on. What else the
 * fragment says stays.
 */
export const takeCode = ({ location, history }: Pick<Window, 'location' | 'history'>): ScannedCode | undefined => {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const found = (['order', 'return'] as const).find((opens) => fragment.has(`tl-${opens}`));
  if (!found) return undefined;
  const code = `#tl-${found}=${fragment.get(`tl-${found}`) ?? ''}`;
  fragment.delete(`tl-${found}`);
  const rest = fragment.toString();
  history.replaceState(history.state, '', `${location.pathname}${location.search}${rest && `#${rest}`}`);
  return { opens: found, code };
};
