/**
 * Keeps a page from scrolling behind a modal until the returned function is called. By a sheet of each caller's own: what the page says
 * in its styles stays as it is, and whoever lets go last frees the page.
 */
export function holdPage(page: Document): () => void {
  const sheet = new CSSStyleSheet();
  // Where a scrollbar takes room, the room is kept, or the page would jump.
  const gutter = innerWidth > page.documentElement.clientWidth ? 'scrollbar-gutter:stable!important' : '';
  sheet.replaceSync(`:root{overflow:hidden!important;${gutter}}`);
  page.adoptedStyleSheets.push(sheet);
  return () => {
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}
