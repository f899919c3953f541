import { ThroughlineElement } from '../base/throughline-element.ts';

/** What a shopper leaves on a page beyond the cart: words in fields, open dialogs, a selection, a place scrolled to. */
export const clearPage = (page: Document): void => {
  if (page.activeElement instanceof HTMLElement) page.activeElement.blur();
  page.getSelection()?.removeAllRanges();
  clear(page);
  page.defaultView?.scrollTo({ top: 0, left: 0, behavior: 'instant' });
};

/** Through open shadow roots too, where a search field may hide; the fields of our own elements follow their state. */
const clear = (root: ParentNode, fields = true): void => {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLDialogElement && element.open) element.close();
    if (fields) clearField(element);
    if (element.shadowRoot) clear(element.shadowRoot, !(element instanceof ThroughlineElement));
  }
};

const clearField = (element: Element): void => {
  if (element instanceof HTMLFormElement) element.reset();
  else if (element instanceof HTMLTextAreaElement) element.value = element.defaultValue;
  else if (!(element instanceof HTMLInputElement)) return;
  else if (element.type === 'checkbox' || element.type === 'radio') element.checked = element.defaultChecked;
  else element.value = element.defaultValue;
};
