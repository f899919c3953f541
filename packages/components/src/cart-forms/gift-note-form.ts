import type { CartView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { type ExtrasContext, toldInCart } from '../cart-extras/cart-seam.ts';

/** Characters; what the contract allows. */
const LONGEST = 500;

/** The field for the words on a card that goes with the order. */
export class GiftNoteForm {
  readonly #context: () => ExtrasContext;
  /** What is being written; undefined while nothing is. */
  #draft: string | undefined;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  get isOpen(): boolean {
    return this.#draft !== undefined;
  }

  toggle({ giftNote }: CartView): void {
    this.#draft = this.isOpen ? undefined : (giftNote ?? '');
    const { element } = this.#context();
    element.requestUpdate();
    if (this.isOpen) void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('#gift-note')?.focus());
  }

  close(): void {
    this.#draft = undefined;
  }

  template({ giftNote }: CartView): TemplateResult | typeof nothing {
    const draft = this.#draft;
    if (draft === undefined) return nothing;
    const { say, element } = this.#context();
    const type = (event: Event): void => {
      this.#draft = (event.target as HTMLTextAreaElement).value;
      element.requestUpdate();
    };
    const submit = (event: Event): void => {
      event.preventDefault();
      this.#keep(draft.trim() || null, giftNote);
    };
    const left = LONGEST - draft.length;
    return html`<form class="fields" @submit=${submit}>
      <div class="field">
        <label for="gift-note">${say.giftNote}</label>
        <textarea id="gift-note" rows="3" maxlength=${LONGEST} aria-describedby="gift-note-hint" .value=${draft} @input=${type}></textarea>
        <p class="hint" id="gift-note-hint">${left < LONGEST / 5 ? say.charactersLeft(left) : say.giftNoteHint(LONGEST)}</p>
      </div>
      <button class="secondary">${say.keep}</button>
    </form>`;
  }

  #keep(note: string | null, before: string | null): void {
    const { client, say, element, announce } = this.#context();
    this.#draft = undefined;
    element.requestUpdate();
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('.card .link, .adds button:last-child')?.focus());
    if (note === before) return;
    client.cart.setGiftNote(note).catch(toldInCart);
    announce(note === null ? say.noteRemoved : say.noteKept);
  }
}
