import { agreesTo, type Measurement, type Units } from '@throughline/client';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { formatLength, unitName } from '../i18n/lengths.ts';
import { ANY, parseLength } from '../size-chart/parse-length.ts';
import { section } from '../account/section.ts';
import type { ProfileView } from './profile-view.ts';
import { CONSENT_TEXT } from '../account/consent-text.ts';
import { languageTag } from '../account/language-tag.ts';

/** What most clothes are chosen by; a ring and a hat need others. */
const FIRST: readonly Measurement[] = ['height', 'chest', 'waist', 'hips', 'inseam', 'foot'];
const FURTHER: readonly Measurement[] = ['neck', 'shoulders', 'underbust', 'thigh', 'sleeve', 'wrist', 'head', 'hand', 'finger'];

/** Lengths like many people's, in millimetres: what an example may be. */
const USUAL: Partial<Record<Measurement, number>> = {
  ...{ height: 1705, chest: 965, waist: 785, hips: 1005, inseam: 785, foot: 255, neck: 385, shoulders: 425 },
  ...{ underbust: 785, thigh: 565, sleeve: 615, wrist: 165, head: 575, hand: 205, finger: 55 },
};
const idOf = ([first]: readonly Measurement[]): string => `size-${first}`;

export interface SizesView extends ProfileView {
  readonly units: Units;
  /** The field that holds no length. */
  readonly wrong: Measurement | null;
  readonly all: boolean;
  readonly setWrong: (measurement: Measurement | null) => void;
  readonly showAll: () => void;
}

/** Her measurements, once she has agreed to their being kept. */
export const sizesSection = (view: SizesView): TemplateResult => {
  const { say, speech, client, profile, doing, lead } = view;
  const { measurements } = profile;
  if (!measurements || !agreesTo(profile.consents, 'fit', client.channel)) {
    const agree = async (): Promise<void> => {
      await doing.act('sizes', () =>
        client.profile.giveConsent('fit', client.channel, { text: CONSENT_TEXT, locale: languageTag(speech.locale) }),
      );
      if (!doing.news?.fault) lead(`#${idOf(FIRST)}`);
    };
    return section(
      view,
      'sizes',
      say.sizes,
      html`<p class="hint">${say.sizesAsk}</p>
        <button type="button" class="secondary" @click=${() => void agree()}>${say.agree}</button>`,
    );
  }
  const showAll = (): void => {
    view.showAll();
    lead(`#${idOf(FURTHER.filter((each) => measurements[each] === undefined))}`);
  };
  const forget = (): void => {
    void doing.act('sizes', () => client.profile.update({ measurements: null }));
    lead(`#${idOf(FIRST)}`);
  };
  const shown = [...FIRST, ...FURTHER.filter((each) => view.all || measurements[each] !== undefined)];
  return section(
    view,
    'sizes',
    say.sizes,
    html`<p class="hint">${say.sizesLead}</p>
      <div class="measures">${shown.map((measurement) => field(view, measurement, measurements[measurement]))}</div>
      <div class="buttons">
        ${shown.length < FIRST.length + FURTHER.length ? html`<button type="button" class="plain" @click=${showAll}>${say.moreSizes}</button>` : nothing}
        ${
          Object.keys(measurements).length
            ? html`<button type="button" class="plain" @click=${forget}>${say.forgetSizes}</button>`
            : nothing
        }
      </div>`,
  );
};

const field = (view: SizesView, measurement: Measurement, length: number | undefined): TemplateResult => {
  const { say, speech, client, units, wrong, setWrong, doing } = view;
  const id = idOf([measurement]);
  const write = (millimetres: number): string => formatLength(speech, millimetres, units, { unit: false, fine: true });
  const keep = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const typed = input.value.trim();
    const parsed = typed ? parseLength(typed, units) : null;
    if (typed && parsed === null) return setWrong(measurement);
    setWrong(null);
    if (parsed !== null) input.value = write(parsed);
    if (parsed !== (length ?? null)) void doing.act('sizes', () => client.profile.update({ measurements: { [measurement]: parsed } }));
  };
  const isWrong = wrong === measurement;
  const said = (millimetres: number, fine = false): string => formatLength(speech, millimetres, units, { fine });
  const fault = () =>
    say.wrongLength(say.measurements[measurement], said(ANY.min), said(ANY.max), said(USUAL[measurement] ?? ANY.max, true));
  return html`<div class="field">
    <label for=${id}>${say.measurements[measurement]} <span class="hint">${unitName(speech, units)}</span></label>
    <input id=${id} inputmode=${units === 'cm' ? 'decimal' : 'text'} autocomplete="off" .value=${isWrong ? noChange : length === undefined ? '' : write(length)}
      aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? `${id}-fault` : nothing} @change=${keep}>
    ${isWrong ? html`<p class="fault" id="${id}-fault" role="alert">${fault()}</p>` : nothing}
  </div>`;
};
