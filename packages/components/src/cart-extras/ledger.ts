import type { CartChange, CartView, Client } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDayTime } from '../i18n/times.ts';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** As many changes are shown at once; the rest on request. */
const AT_ONCE = 3;

/** What was announced: once, whichever elements show the cart. */
const told = new WeakMap<Client, Set<CartChange['id']>>();

/** What the shop changed in the cart: dated lines with what was and what is, undone where they can be. */
export class Ledger {
  readonly #context: () => ExtrasContext;
  readonly #read = new Set<CartChange['id']>();
  #all = false;

  constructor(context: () => ExtrasContext) {
    this.#context = context;
  }

  /** Announces what is new: one by one what happens meanwhile, as a number what had happened before. */
  follow({ changes }: CartView): void {
    const { client, say, announce } = this.#context();
    const known = told.get(client);
    const fresh = changes.filter(({ id, at }) => (known ? !known.has(id) : at === changes[0]?.at));
    told.set(client, new Set([...(known ?? []), ...changes.map(({ id }) => id)]));
    if (!known && fresh.length) announce(say.changed(fresh.length));
    else for (const change of fresh) announce(`${change.title}: ${this.#text(change)}`);
  }

  /** The shopper has had her look. */
  close({ changes }: CartView): void {
    for (const { id } of changes) this.#read.add(id);
    this.#all = false;
  }

  /** Above the lines, while there is something new. */
  news({ changes }: CartView): TemplateResult | typeof nothing {
    const fresh = this.#fresh(changes);
    return fresh.length ? this.#list(changes, this.#all ? changes : fresh.slice(0, AT_ONCE)) : nothing;
  }

  /** Beneath them, when all of it was seen. */
  history({ changes }: CartView): TemplateResult | typeof nothing {
    if (!changes.length || this.#fresh(changes).length) return nothing;
    return this.#list(changes, this.#all ? changes : []);
  }

  /** What was found last, together, and not seen since: what had happened before is history. */
  #fresh(changes: readonly CartChange[]): readonly CartChange[] {
    return changes.filter(({ id, at }) => at === changes[0]?.at && !this.#read.has(id));
  }

  #list(changes: readonly CartChange[], shown: readonly CartChange[]): TemplateResult {
    const { say, element } = this.#context();
    const toggle = (): void => {
      this.#all = !this.#all;
      element.requestUpdate();
    };
    const more = this.#all || changes.length > shown.length;
    return html`<section class="changes" part="changes" aria-labelledby="changes">
      <h3 id="changes" tabindex="-1" class=${shown.length ? '' : 'spoken'}>${say.changes}</h3>
      ${shown.length ? html`<ol>${shown.map((change) => this.#entry(change))}</ol>` : nothing}
      ${
        more
          ? html`<button class="link" aria-expanded=${this.#all} @click=${toggle}>${this.#all ? say.fewerChanges : say.allChanges(changes.length)}</button>`
          : nothing
      }
    </section>`;
  }

  #entry(change: CartChange): TemplateResult {
    const { client, say, speech, element } = this.#context();
    const { id, at, title, undo } = change;
    const when = formatDayTime(speech, at, { month: 'short', year: false });
    const takeBack = (): void => {
      client.cart.undoChange(id).catch(toldInCart);
      // The button goes; the next change may be there to be undone, too.
      element.renderRoot.querySelector<HTMLElement>('#changes')?.focus();
    };
    return html`<li>
      <div>
        <p class="change"><bdi>${title}</bdi> <time datetime=${at}>${when}</time></p>
        <p class="was-now">${this.#text(change)}</p>
      </div>
      ${undo ? html`<button class="link" aria-label=${say.undoChange(title)} @click=${takeBack}>${say.undo}</button>` : nothing}
    </li>`;
  }

  #text(change: CartChange): string {
    const { say, speech } = this.#context();
    switch (change.kind) {
      case 'price':
        return say.price(speech.money(change.was), speech.money(change.now));
      case 'stock':
        return say.stock(change.was, change.now);
      case 'gone':
        return say.gone;
      case 'merge':
        return say.merged(change.was, change.now);
      case 'promotion':
      case 'code': {
        const { was, now } = change;
        if (was && now) return say.promotion(speech.money(was), speech.money(now));
        return now ? say.promotionBegan(speech.money(now)) : was ? say.promotionEnded(speech.money(was)) : say.gone;
      }
    }
  }
}
