import { html, nothing, type TemplateResult } from 'lit';

const PRICE = '\u0000';

/** “from €49.00”, the words around the price apart from it: some languages have them before, some after. */
export function fromPrice(from: (price: string) => string, price: string): TemplateResult {
  const [before, after] = from(PRICE).split(PRICE);
  const word = (text: string | undefined): TemplateResult | typeof nothing => (text ? html`<span class="from">${text}</span>` : nothing);
  return html`${word(before)}${price}${word(after)}`;
}
