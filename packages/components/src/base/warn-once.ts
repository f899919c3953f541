const said = new Set<string>();

/** Tells the page's developer once; an element used wrongly in HTML shows something sane instead of throwing. */
export function warnOnce(text: string): void {
  if (said.has(text)) return;
  said.add(text);
  console.warn(`[throughline] ${text}`);
}
