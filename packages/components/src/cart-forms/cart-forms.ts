import type { CartView, LineId, LineView } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import type { ExtrasContext } from '../cart-extras/cart-seam.ts';
import { cartFormsStyles } from './cart-forms.styles.ts';
import { CodeForm } from './code-form.ts';
import { GiftNoteForm } from './gift-note-form.ts';
import { LineOptions } from './line-options.ts';

/** What a shopper fills in: a line's options, a code, a gift note. Fetched when the first of them is opened. */
export class CartForms {
  readonly code: CodeForm;
  readonly note: GiftNoteForm;
  readonly #options: LineOptions;

  constructor(context: () => ExtrasContext) {
    this.code = new CodeForm(context);
    this.note = new GiftNoteForm(context);
    this.#options = new LineOptions(context);
    const root = context().element.renderRoot as ShadowRoot;
    const { styleSheet } = cartFormsStyles;
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  line(line: LineView): TemplateResult {
    return html`${this.#options.template(line)}`;
  }

  beneath(cart: CartView): TemplateResult {
    return html`${this.code.template(cart)}${this.note.template(cart)}`;
  }

  isOpen(line: LineId): boolean {
    return this.#options.isOpen(line);
  }

  toggle(line: LineId): void {
    this.#options.toggle(line);
  }

  close(): void {
    this.#options.close();
    this.code.close();
    this.note.close();
  }
}
