import type { Client, Measurement, OrderId, Profile, Session } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { accountStyles } from '../account/account.styles.ts';
import { Doing } from '../account/doing.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { progressStyles } from '../base/progress.styles.ts';
import { safeUrl } from '../base/safe-url.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { OrderSelectEvent } from '../events/order-select-event.ts';
import { SignedOutEvent } from '../events/signed-out-event.ts';
import { formatDay } from '../i18n/dates.ts';
import { pictureStyles } from '../picture/picture.styles.ts';
import type { SignInElement } from '../sign-in/sign-in.ts';
import { ordersSection } from './orders.ts';
import { pointsSection } from './points.ts';
import { preferencesSection } from './preferences.ts';
import { profileMessages, type ProfileMessages } from './profile-messages.ts';
import { profileStyles } from './profile.styles.ts';
import type { ProfileView } from './profile-view.ts';
import { sizesSection } from './sizes.ts';

/**
 * What the shop knows of a shopper: points, orders, preferences, measurements; and beneath, as `<tl-privacy>`, what it may do with it. Whoever
 * is not signed in signs in here.
 *
 * @slot - Shown until there is a client: words, or a link to sign in otherwise.
 * @slot end - Between the profile and what the shop may do, while somebody is signed in.
 * @csspart points
 * @csspart orders
 * @csspart order - One order in the list.
 * @csspart preferences
 * @csspart sizes
 * @fires tl-order-select - An order is opened; `preventDefault()` keeps the page from following its link. `order`.
 * @fires tl-signed-out - Nobody is signed in here any more. `reason`.
 */
export class ProfileElement extends ThroughlineElement<ProfileMessages> {
  static override styles = [
    hostStyles,
    buttonStyles,
    badgeStyles,
    fieldStyles,
    noticeStyles,
    pictureStyles,
    progressStyles,
    skeletonStyles,
    accountStyles,
    profileStyles,
  ];
  static override properties = {
    ...ThroughlineElement.properties,
    orderUrl: { attribute: 'order-url' },
    storesUrl: { attribute: 'stores-url' },
    cursors: { state: true },
    wrong: { state: true },
    allSizes: { state: true },
    untold: { state: true },
  };

  /** Address of an order's page, with `{id}` in the place of its id; without it an order is a button that says `tl-order-select`. */
  declare orderUrl: string | undefined;
  /** Where stores are found, and one is chosen as hers. */
  declare storesUrl: string | undefined;
  declare protected cursors: readonly string[];
  declare protected wrong: Measurement | null;
  declare protected allSizes: boolean;
  /** She signed out without the server's knowing. */
  declare protected untold: boolean;

  readonly #view = new LoadableView(this);
  readonly #orders = new LoadableView(this);
  readonly #doing = new Doing(this);
  readonly #signIn = this.#make<SignInElement>('sign-in');
  readonly #privacy = this.#make('privacy');
  #who: string | undefined;
  /** What is of a size of its own has come once: what stands beneath would have been moved by it. */
  #settled = false;
  /** What shall have the focus after the next update. */
  #leads: string | undefined;

  constructor() {
    super(profileMessages);
    this.#reset();
    this.#signIn.setAttribute('bare', '');
    this.untold = false;
    this.#signIn.addEventListener(`${this.tagPrefix}-signed-in`, (event) => {
      if (!(event as Event & { readonly merged: number }).merged) this.#lead('h2');
    });
    this.#signIn.addEventListener(`${this.tagPrefix}-merge-read`, () => this.#lead('h2'));
  }

  protected override willUpdate(): void {
    const session = this.client && this.read(this.client.session.$session).value;
    // Whoever comes next has asked for nothing yet. The same customer, signed in anew, has.
    if (session?.customer !== this.#who) this.#reset();
    if (session) this.untold = false;
    this.#who = session?.customer;
    if (session && this.client) this.#settled ||= this.#settles(this.client);
  }

  #settles({ profile, orders }: Client): boolean {
    const { status, value } = this.read(profile.$profile);
    return value ? this.read(orders.list('')).status !== 'loading' : status === 'error';
  }

  protected override updated(): void {
    // Once somebody has chosen, no attribute says what is: what she chose and could not be kept is not what holds.
    for (const select of this.renderRoot.querySelectorAll('select')) select.value = select.dataset['holds'] ?? '';
    const element = this.#leads && this.renderRoot.querySelector<HTMLElement>(this.#leads);
    if (!element) return;
    this.#leads = undefined;
    element.focus();
  }

  protected override render(): TemplateResult {
    const { client, say } = this;
    if (!client) return html`<slot></slot>`;
    const session = this.read(client.session.$session);
    const isAnybody = session.status === 'loading' || !!session.value;
    return html`<div class="account">
      ${this.untold && !session.value ? html`<p class="notice watch" role="status">${say.away}</p>` : nothing}
      <div class=${session.value ? '' : 'entry'} ?hidden=${session.status === 'loading'}>${this.#signIn}</div>
      ${isAnybody ? this.#profile(client, session.value) : nothing} ${isAnybody && !this.#settled ? nothing : this.#privacy}
    </div>`;
  }

  #profile(client: Client, session: Session | null): TemplateResult {
    const { say, speech } = this;
    // Others read along on a screen in a shop: there the address is told by its beginning, as the session has it.
    const email = client.channel === 'kiosk' ? session?.email : undefined;
    const state = this.read(client.profile.$profile);
    // Between signing in and its answer there is no profile, which is not an error.
    const known = state.status === 'ready' && state.value === null ? undefined : state;
    return this.#view.show(known, {
      say,
      speech,
      online: this.read(client.$network) === 'online',
      skeleton: BONES,
      retry: () => void client.profile.refresh(),
      ready: (profile) => (profile ? this.#sections(client, profile, email) : html``),
    });
  }

  #sections(client: Client, profile: Profile, email = profile.email): TemplateResult {
    const { say, speech, cursors, wrong } = this;
    const brand = this.read(client.brand.$brand).value;
    const view: ProfileView = {
      say,
      speech,
      client,
      profile,
      doing: this.#doing,
      read: (state) => this.read(state),
      lead: (to) => this.#lead(to),
    };
    return html`<header>
        <div>
          <p class="hint">${say.signedInAs}</p>
          <h2 tabindex="-1"><bdi>${email}</bdi></h2>
          <p class="hint">${say.since(formatDay(speech, profile.since))}</p>
        </div>
        <div class="buttons">
          <button type="button" class="secondary" @click=${() => void this.#leave(client)}>${say.signOut}</button>
          <button type="button" class="plain" @click=${() => void this.#leave(client, true)}>${say.signOutEverywhere}</button>
        </div>
      </header>
      ${profile.loyalty ? pointsSection(view, profile.loyalty) : nothing}
      ${ordersSection({
        ...view,
        cursors,
        loading: this.#orders,
        url: this.orderUrl,
        more: (cursor) => (this.cursors = [...cursors, cursor]),
        open: this.#open,
      })}
      ${
        this.#settled
          ? html`${preferencesSection(view, brand, safeUrl(this.storesUrl, 'link'))}
            ${sizesSection({
              ...view,
              units: profile.preferences.units ?? 'cm',
              wrong,
              all: this.allSizes,
              setWrong: (measurement) => (this.wrong = measurement),
              showAll: () => (this.allSizes = true),
            })}
            <slot name="end"></slot>`
          : nothing
      }`;
  }

  async #leave(client: Client, everywhere = false): Promise<void> {
    try {
      await client.session.signOut({ everywhere });
    } catch {
      this.untold = true;
    }
    this.#signIn.focus();
    this.dispatchEvent(new SignedOutEvent(this.tagPrefix, 'left'));
  }

  readonly #open = (event: Event, order: OrderId): void => {
    if (!this.dispatchEvent(new OrderSelectEvent(this.tagPrefix, order))) event.preventDefault();
  };

  #lead(selector: string): void {
    this.#leads = selector;
    this.requestUpdate();
  }

  #make<E extends HTMLElement>(noun: string): E {
    return this.ownerDocument.createElement(`${this.tagPrefix}-${noun}`) as E;
  }

  #reset(): void {
    this.#doing.forget();
    this.#settled = false;
    this.cursors = [''];
    this.wrong = null;
    this.allSizes = false;
  }
}

const BONES = html`<div class="bones">
  <span class="bone title"></span>
  ${[1, 2, 3].map(() => html`<span class="bone block"></span>`)}
</div>`;

declare global {
  interface HTMLElementTagNameMap {
    'tl-profile': ProfileElement;
  }
}
