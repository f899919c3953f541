import type { Return, ReturnLine, ReturnPhoto } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDayTime } from '../i18n/times.ts';
import type { Speech } from '../i18n/speech.ts';
import { type PhotoPlace, photoField } from '../photos/photo-field.ts';
import { thumbnailOf } from '../photos/thumbnail.ts';
import { article, variantOf } from '../receipt/article.ts';
import { amountsTable } from '../returns/amounts.ts';
import { arrangedPickup } from '../returns/arranged-pickup.ts';
import type { ReturnStatusMessages } from './return-status-messages.en.ts';

/** What a return is shown with. */
export interface ReturnShown extends PhotoPlace {
  readonly say: ReturnStatusMessages;
  readonly speech: Speech;
  readonly shown: Return;
  /** Its code, drawn; null where it can't be had, undefined while it is on its way. */
  readonly code: { readonly d: string; readonly size: number } | null | undefined;
  /** The shopper was asked whether she keeps it. */
  readonly asking: boolean;
  readonly busy: boolean;
  blobOf(photo: ReturnPhoto): Blob | undefined;
  removePhoto(photo: ReturnPhoto): void;
  sendPhotos(): void;
  ask(asking: boolean): void;
  cancel(): void;
  print(): void;
}

const isOpen = ({ status }: Return): boolean => status === 'placed' || status === 'received';

/** A return as it stands: its code, what happened, what is in it, every amount. It is its own receipt. */
export const returnView = (view: ReturnShown): TemplateResult => {
  const { say, speech, shown, kiosk } = view;
  const open = isOpen(shown);
  return html`${open ? ticket(view) : nothing}
    <section aria-labelledby="timeline"><h3 id="timeline">${say.timeline}</h3>
      <ol class="timeline">${shown.history.map(({ status, at }) => html`<li><span>${say.happened[status]}</span><span class="hint">${formatDayTime(speech, at)}</span></li>`)}</ol>
    </section>
    <section aria-labelledby="articles"><h3 id="articles">${say.articles}</h3>
      <ul class="lines">${shown.lines.map((line) => html`<li>${returnLine(view, line, open)}</li>`)}</ul>
      ${sending(view)}
    </section>
    ${shown.amounts ? html`<section aria-labelledby="summary"><h3 id="summary">${say.summary}</h3>${amountsTable(shown.amounts, say, speech)}</section>` : nothing}
    <div class="buttons no-print">
      ${kiosk ? nothing : html`<button type="button" class="secondary" @click=${view.print}>${say.print}</button>`}
      ${shown.kind === 'return' && shown.status === 'placed' && !view.asking ? html`<button type="button" class="plain" @click=${() => view.ask(true)}>${say.keepIt}</button>` : nothing}
    </div>
    ${view.asking && shown.status === 'placed' ? keeping(view) : nothing}`;
};

const ticket = ({ say, speech, code, shown }: ReturnShown): TemplateResult => {
  const { pickup } = shown;
  const fetched = html`<p class="stack">${pickup ? arrangedPickup(pickup, say, speech) : say.arranged}</p>`;
  return html`<div class="ticket">
  ${
    code
      ? html`<svg class="qr" part="qr" viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${say.qr}><path d=${code.d}></path></svg>`
      : html`<div class="qr waiting">${code === null ? html`<p class="hint">${say.noQr}</p>` : nothing}</div>`
  }
  <div><p>${say.steps[shown.method]}</p>${shown.method === 'pickup' ? fetched : nothing}<p class="hint">${say.qrHint}</p></div>
</div>`;
};

const returnLine = (view: ReturnShown, line: ReturnLine, open: boolean): TemplateResult => {
  const { say, speech } = view;
  const { outcome, exchangeFor, quantity, reason, note, accepted, rejected } = line;
  return html`<div class="line">${article(
    line,
    speech,
    html`<span class="hint">${say.pieces(quantity)}</span>
        <span>${outcome === 'exchange' && exchangeFor ? say.exchangeFor(variantOf(exchangeFor, speech)) : say.outcomes[outcome]}</span>
        ${reason ? html`<span class="hint">${say.reasons[reason]}</span>` : nothing}
        ${note ? html`<span class="hint" dir="auto">${note}</span>` : nothing}
        ${accepted === null ? nothing : html`<span>${accepted ? say.accepted(accepted) : nothing} ${rejected ? say.rejected(rejected) : nothing}</span>`}`,
  )}</div>
    ${pictures(view, line, open)}`;
};

const pictures = (view: ReturnShown, { photos, line }: ReturnLine, open: boolean): TemplateResult => {
  const { say } = view;
  return html`<div class="no-print">
    ${
      photos.length
        ? html`<ul class="photos">${photos.map((photo, at) => {
            const blob = view.blobOf(photo);
            return html`<li>${blob ? thumbnailOf(blob, say.photo(at + 1)) : html`<span class="bone"></span>`}
              ${open ? html`<button type="button" class="plain" aria-label=${say.dropPhoto(at + 1)} @click=${() => view.removePhoto(photo)}>${say.remove}</button>` : nothing}</li>`;
          })}</ul>`
        : nothing
    }
    ${open ? html`<details ?open=${view.photos.of(line).length > 0}><summary>${say.photos}</summary>${photoField(view, line, photos.length)}</details>` : nothing}
  </div>`;
};

const sending = ({ say, photos, sendPhotos }: ReturnShown): TemplateResult => {
  const now = photos.sending;
  return html`<div class="no-print" role="status">
    ${now ? html`<label class="field"><span class="hint">${say.sendingPhotos(now.at, now.of)}</span><progress max=${now.of} value=${now.at - 1}></progress></label>` : nothing}
    ${!now && photos.waiting ? html`<button type="button" class="secondary" @click=${sendPhotos}>${say.sendAgain}</button>` : nothing}
  </div>`;
};

const keeping = ({ say, busy, ask, cancel }: ReturnShown): TemplateResult => html`<div class="notice watch" id="keeping" tabindex="-1">
  <span>${say.keepSure}</span>
  <button type="button" class="secondary" aria-disabled=${busy} @click=${cancel}>${busy ? say.finding : say.keepYes}</button>
  <button type="button" class="plain" @click=${() => ask(false)}>${say.keepNo}</button>
</div>`;
