import { PHOTO_LIMITS, type LineId } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { LookupMessages } from '../order-lookup/lookup-messages.en.ts';
import { troubleIn } from '../order-lookup/trouble.ts';
import type { ReturnWords } from '../returns/return-words.en.ts';
import { PHOTO_TYPES, type Photos, type Picked } from './photos.ts';
import { thumbnailOf } from './thumbnail.ts';

export interface PhotoPlace {
  readonly say: ReturnWords & LookupMessages;
  readonly kiosk: boolean;
  readonly photos: Photos;
}

/** Chosen and not yet sent pictures of a line. `there`: how many it has already. */
export const photoField = ({ say, kiosk, photos }: PhotoPlace, line: LineId, there = 0): TemplateResult => {
  if (kiosk) return html`<p class="hint">${say.photoLater}</p>`;
  const picked = photos.of(line);
  const add = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    photos.add(line, input.files ?? [], there);
    // The same file may be chosen again once it was removed.
    input.value = '';
  };
  return html`<div class="field">
    <label class="secondary file">${say.addPhotos}<input class="spoken" type="file" multiple accept=${PHOTO_TYPES} aria-describedby="photos-${line}" @change=${add}></label>
    <p class="hint" id="photos-${line}">${say.photoHint(PHOTO_LIMITS.perLine)}</p>
    ${picked.length ? html`<ul class="photos">${picked.map((each, at) => photo(each, at + 1, say, () => photos.drop(each)))}</ul>` : nothing}
  </div>`;
};

const photo = ({ file, trouble }: Picked, at: number, say: PhotoPlace['say'], drop: () => void): TemplateResult =>
  html`<li>${thumbnailOf(file, say.photo(at))}
    ${trouble ? html`<p class="fault" role="alert">${troubleIn(trouble, say, say.photoRefused)}</p>` : nothing}
    <button type="button" class="plain" aria-label=${say.dropPhoto(at)} @click=${drop}>${say.remove}</button></li>`;
