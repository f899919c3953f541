import { isNetworkError, isProblemError, type Order, type OrderChange, type StoreId } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { formatDayTime } from '../i18n/times.ts';
import type { StoreReserveMessages } from './store-reserve.en.ts';
import { storeReserveStyles } from './store-reserve.styles.ts';
import { messages } from './store-reserve-messages.ts';

type Stage =
  | { readonly at: 'form'; readonly fault?: string; readonly badEmail?: true; readonly changes?: readonly OrderChange[] }
  | { readonly at: 'reserving' }
  | { readonly at: 'done'; readonly order: Order };

/**
 * Sets the bag aside in a store, to be paid when it is collected. With a `sku` that is not in the bag, that article is put into it first.
 *
 * @csspart panel
 * @csspart code - What to say at the counter.
 */
export class StoreReserve extends ThroughlineElement<StoreReserveMessages> {
  static override styles = [hostStyles, buttonStyles, fieldStyles, noticeStyles, storeReserveStyles];
  static override shadowRootOptions = { ...ThroughlineElement.shadowRootOptions, delegatesFocus: true };
  static override properties = {
    ...ThroughlineElement.properties,
    store: {},
    sku: {},
    stage: { state: true },
  };

  /** Id of the store. */
  declare store: StoreId | undefined;
  /** An article to be reserved with the bag. */
  declare sku: string | undefined;
  declare protected stage: Stage;

  constructor() {
    super(messages);
    this.stage = { at: 'form' };
  }

  protected override render(): TemplateResult {
    const { say } = this;
    return html`<section class="panel" part="panel" aria-labelledby="title">
      <h3 id="title" tabindex="-1">${this.stage.at === 'done' ? say.done : say.title}</h3>
      ${this.stage.at === 'done' ? this.#confirmation(this.stage.order) : this.#form()}
    </section>`;
  }

  #form(): TemplateResult {
    const { say, client, stage } = this;
    const cart = client && this.read(client.cart.$cart);
    const adds = Boolean(this.sku && !cart?.lines.some(({ sku }) => sku === this.sku));
    const quantity = cart?.quantity ?? 0;
    if (!quantity && !adds) return html`<p>${say.empty}</p>`;
    const busy = stage.at === 'reserving';
    const badEmail = stage.at === 'form' && stage.badEmail;
    const fills = client?.channel === 'kiosk' ? 'off' : 'email';
    return html`<form novalidate @submit=${this.#submit}>
      <p>${adds ? say.leadAdd : nothing} ${quantity ? say.lead(quantity) : nothing}</p>
      ${
        this.#guest
          ? html`<div class="field"><label for="email">${say.email}</label>
              <input id="email" name="email" type="email" autocomplete=${fills} required maxlength="254" dir="ltr" aria-invalid=${badEmail ? 'true' : nothing}
                aria-describedby=${badEmail ? 'bad-email' : nothing} />
              ${badEmail ? html`<p class="fault" id="bad-email">${say.emailFault}</p>` : nothing}</div>`
          : nothing
      }
      ${stage.at === 'form' && stage.fault ? html`<div class="notice bad" role="alert"><p>${stage.fault}</p>${this.#changes(stage.changes ?? [])}</div>` : nothing}
      <button type="submit" class="primary" aria-disabled=${busy}>${busy ? say.reserving : say.reserve}</button>
    </form>`;
  }

  #changes(changes: readonly OrderChange[]): TemplateResult | typeof nothing {
    const told = changes.flatMap((change) =>
      change.type === 'gone' || (change.type === 'quantity' && change.now < 1)
        ? [this.say.gone(change.title)]
        : change.type === 'quantity'
          ? [this.say.fewer(change.title, change.now)]
          : [],
    );
    return told.length ? html`<ul>${told.map((words) => html`<li>${words}</li>`)}</ul>` : nothing;
  }

  #confirmation({ number, pickupCode, expiresAt }: Order): TemplateResult {
    const { say, speech } = this;
    return html`<dl>
      <div><dt>${say.number}</dt><dd><bdi dir="ltr">${number}</bdi></dd></div>
      ${pickupCode ? html`<div><dt>${say.code}</dt><dd class="code" part="code"><bdi dir="ltr">${pickupCode}</bdi></dd></div>` : nothing}
    </dl>
    ${expiresAt ? html`<p>${say.until(formatDayTime(speech, expiresAt, { zone: this.#zone, weekday: 'long', year: false }))}</p>` : nothing}`;
  }

  get #guest(): boolean {
    return !this.client || this.read(this.client.profile.$profile).value === null;
  }

  /** By the clocks at the store. */
  get #zone(): string {
    const zone = this.client && this.store && this.read(this.client.stores.store(this.store)).value?.timeZone;
    return zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (this.stage.at !== 'form') return;
    const field = this.renderRoot.querySelector<HTMLInputElement>('#email');
    if (field && !(field.value.trim() && field.validity.valid)) {
      this.stage = { at: 'form', badEmail: true };
      field.focus();
      this.announce(this.say.emailFault);
      return;
    }
    void this.#reserve(field?.value.trim());
  };

  async #reserve(email: string | undefined): Promise<void> {
    const { client, store, sku, say } = this;
    if (!client || !store) return;
    this.stage = { at: 'reserving' };
    try {
      if (sku && !client.cart.$cart.get().lines.some((line) => line.sku === sku)) await client.cart.add({ sku });
      await client.cart.settled();
      const { version, totals } = client.cart.$cart.get();
      // Without a total the server's has not come: it could not be asked.
      if (!totals) return this.#failed(client.$network.get() === 'offline' ? say.offline : say.failed);
      const placing = await client.orders.place({ kind: 'reserve', store, version, total: totals.total, ...(email && { email }) });
      if (placing.status === 'changed') return this.#failed(say.changed, placing.changes);
      this.stage = { at: 'done', order: placing.order };
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
      this.announce(`${say.done}. ${say.number}: ${placing.order.number}`);
    } catch (error) {
      if (isProblemError(error) && email !== undefined && error.reason === 'invalid-request') this.stage = { at: 'form', badEmail: true };
      else this.#failed(isNetworkError(error) ? say.offline : say.failed);
    }
  }

  #failed(fault: string, changes: readonly OrderChange[] = []): void {
    this.stage = { at: 'form', fault, changes };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-store-reserve': StoreReserve;
  }
}
