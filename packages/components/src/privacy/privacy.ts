import type { Client, Consent, Erasure, Profile } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { accountStyles } from '../account/account.styles.ts';
import { Doing } from '../account/doing.ts';
import { faultOf, reasonOf } from '../account/fault.ts';
import { badge } from '../badge/badge.ts';
import { badgeStyles } from '../badge/badge.styles.ts';
import { buttonStyles } from '../base/button.styles.ts';
import { fieldStyles } from '../base/field.styles.ts';
import { hostStyles } from '../base/host.styles.ts';
import { LoadableView } from '../base/loadable-view.ts';
import { noticeStyles } from '../base/notice.styles.ts';
import { skeletonStyles } from '../base/skeleton.styles.ts';
import { ThroughlineElement } from '../base/throughline-element.ts';
import { SignedOutEvent } from '../events/signed-out-event.ts';
import { formatList } from '../i18n/lists.ts';
import type { SignInElement } from '../sign-in/sign-in.ts';
import { consentsSection } from './consents.ts';
import { dataSection, type Erasing } from './data.ts';
import { privacyMessages, type PrivacyMessages } from './privacy-messages.ts';
import { privacyStyles } from './privacy.styles.ts';
import type { PrivacyView } from './privacy-view.ts';
import { saveFile } from '../receipt/save-file.ts';

/**
 * What the shop may do: consent for each purpose and channel apart, with its receipt, of a guest as well; and for whoever is signed in, all
 * of her data to take along, and her account to be erased, in two steps.
 *
 * @slot - Shown until there is a client.
 * @csspart privacy
 * @csspart data
 * @fires tl-signed-out - She is forgotten, and nobody is signed in any more. `reason`.
 */
export class PrivacyElement extends ThroughlineElement<PrivacyMessages> {
  static override styles = [hostStyles, buttonStyles, badgeStyles, fieldStyles, noticeStyles, skeletonStyles, accountStyles, privacyStyles];
  static override properties = {
    ...ThroughlineElement.properties,
    exporting: { state: true },
    erasing: { state: true },
    gone: { state: true },
  };

  declare protected exporting: boolean;
  declare protected erasing: Erasing;
  declare protected gone: Erasure | null;

  readonly #view = new LoadableView(this);
  readonly #doing = new Doing(this);
  readonly #proof = this.ownerDocument.createElement(`${this.tagPrefix}-sign-in`) as SignInElement;
  #who: string | undefined;
  /** What shall have the focus after the next update. */
  #leads: string | undefined;

  constructor() {
    super(privacyMessages);
    this.exporting = false;
    this.erasing = 'no';
    this.gone = null;
    this.#proof.setAttribute('bare', '');
    this.#proof.anew = true;
    this.#proof.addEventListener(`${this.tagPrefix}-signed-in`, () => this.#turn('asking', '#erase'));
  }

  protected override willUpdate(): void {
    const session = this.client && this.read(this.client.session.$session).value;
    // Whoever comes next has asked for nothing yet. The same customer, signed in anew, has.
    if (session?.customer !== this.#who) {
      this.erasing = 'no';
      this.#doing.forget();
      if (session) this.gone = null;
    }
    this.#who = session?.customer;
  }

  protected override updated(): void {
    const element = this.#leads && this.renderRoot.querySelector<HTMLElement>(this.#leads);
    if (!element) return;
    this.#leads = undefined;
    element.focus();
  }

  protected override render(): TemplateResult {
    const { client, say, speech } = this;
    if (!client) return html`<slot></slot>`;
    const profile = this.read(client.profile.$profile).value;
    return html`<div class="account">
      ${this.gone ? this.#forgotten(this.gone) : nothing}
      ${this.#view.show(this.read(client.profile.$consents), {
        say,
        speech,
        online: this.read(client.$network) === 'online',
        skeleton: html`<span class="bone block"></span>`,
        retry: () => void client.profile.refresh(),
        ready: (consents) => this.#sections(client, profile, consents),
      })}
    </div>`;
  }

  #sections(client: Client, profile: Profile | null, consents: readonly Consent[]): TemplateResult {
    const { say, speech, erasing, exporting } = this;
    const view: PrivacyView = { say, speech, client, profile, doing: this.#doing };
    if (profile) this.#proof.email = profile.email;
    return html`${consentsSection(view, consents)}
    ${
      profile
        ? dataSection({
            ...view,
            exporting,
            erasing,
            proof: this.#proof,
            export: () => void this.#export(client),
            ask: () => this.#turn('asking', '#erase'),
            keep: () => this.#turn('no', '.plain.danger'),
            erase: () => void this.#erase(client),
          })
        : nothing
    }`;
  }

  #forgotten({ kept }: Erasure): TemplateResult {
    const { say, speech } = this;
    const nouns = kept.map((noun) => say.nouns[noun] ?? noun);
    return html`<div class="message">
      ${badge('done', 'good')}
      <h3 class="gone" tabindex="-1">${say.goneTitle}</h3>
      <p>${say.goneLead} ${nouns.length ? say.records(formatList(speech, nouns)) : nothing}</p>
    </div>`;
  }

  async #export(client: Client): Promise<void> {
    if (this.exporting) return;
    this.exporting = true;
    await this.#doing.act('data', async () => {
      const data = await client.profile.exportData();
      const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      saveFile(this.ownerDocument, file, `${data.brand}-${data.at.slice(0, 10)}.json`);
    });
    this.exporting = false;
  }

  async #erase(client: Client): Promise<void> {
    if (this.erasing !== 'asking') return;
    this.erasing = 'erasing';
    try {
      this.gone = await client.profile.erase();
      this.#turn('no', '.gone');
      this.dispatchEvent(new SignedOutEvent(this.tagPrefix, 'erased'));
    } catch (error) {
      if (reasonOf(error) === 'reauthentication-required') return this.#turn('proving', '#erase');
      this.#turn('asking', '#erase');
      this.#doing.tell('data', faultOf(error));
    }
  }

  #turn(erasing: Erasing, leads: string): void {
    this.erasing = erasing;
    this.#leads = leads;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'tl-privacy': PrivacyElement;
  }
}
