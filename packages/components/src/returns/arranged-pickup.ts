import type { ArrangedPickup } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../i18n/country-name.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatList } from '../i18n/lists.ts';
import type { Speech } from '../i18n/speech.ts';
import { formatHours } from '../i18n/times.ts';
import type { ReturnWords } from './return-words.en.ts';

/** When the carrier comes, and where to; who may not know where is not told. */
export const arrangedPickup = ({ address, window: { day, from, to } }: ArrangedPickup, say: ReturnWords, speech: Speech): TemplateResult =>
  html`<span>${say.fetched(formatDay(speech, day, { weekday: 'long' }), formatHours(speech, from, to))}</span>
    ${
      address
        ? html`<span class="hint"><bdi>${formatList(
            speech,
            [address.name, ...address.lines, address.postalCode, address.city, address.region, countryName(speech, address.country)].filter(
              (part) => part !== undefined,
            ),
            'plain',
          )}</bdi></span>`
        : nothing
    }`;
