/**
 * Prints the page with nothing on it but this element. The page's own markup is untouched: what is neither the element nor around it is
 * hidden by a style sheet, for as long as the printing takes.
 */
export const printAlone = (element: HTMLElement): void => {
  const page = element.ownerDocument;
  const outermost = inPage(element);
  const mark = 'data-tl-printing';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@media print{body :not(:has([${mark}]),[${mark}],[${mark}] *){display:none!important}}`);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
  outermost.setAttribute(mark, '');
  const end = (): void => {
    outermost.removeAttribute(mark);
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((each) => each !== sheet);
  };
  page.defaultView?.addEventListener('afterprint', end, { once: true });
  page.defaultView?.print();
};

/** The element itself, or the host it stands in, as the page's own tree has it. */
const inPage = (element: Element): Element => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? inPage(root.host) : element;
};
