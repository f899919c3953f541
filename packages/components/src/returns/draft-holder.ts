import type { Client, OrderId, Returnable, ReturnDraft } from '@throughline/client';
import { type Draft, EMPTY, fitting, kept } from './draft.ts';

/** The draft of the shopper, kept on this device as far as its client keeps it, and always one that the order allows. */
export class DraftHolder {
  readonly #changed: () => void;
  #offer: Returnable | undefined;
  /** The order whose draft was looked for. */
  #looked: OrderId | undefined;
  draft: Draft = EMPTY;
  /** What was found of it when it was looked for; it may have given way. */
  restored: ReturnDraft | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  change(client: Client, order: OrderId, draft: Draft): void {
    this.draft = draft;
    this.#changed();
    // That it could not be kept is nothing the shopper could do something about.
    client.returns.keepDraft(order, kept(draft)).catch(() => {});
  }

  /** What the server tells of the order now is what can be wished for; a draft that is older gives way. */
  fit(client: Client, offer: Returnable): void {
    if (offer === this.#offer) return;
    this.#offer = offer;
    this.draft = fitting(kept(this.draft), offer);
    if (this.#looked === offer.order) return;
    this.#looked = offer.order;
    void this.#restore(client, offer.order);
  }

  forget(): void {
    this.draft = EMPTY;
    this.#offer = this.#looked = this.restored = undefined;
  }

  async #restore(client: Client, order: OrderId): Promise<void> {
    const found = await client.returns.draft(order).catch(() => null);
    // She may have begun anew meanwhile.
    if (!found || this.#offer?.order !== order || this.draft.lines.length) return;
    this.restored = found;
    this.draft = fitting(found, this.#offer);
    this.#changed();
  }
}
