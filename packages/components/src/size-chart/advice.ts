import type { Fitting, Measurement, Recommendation, SizeRow, Slack } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.ts';
import { formatPercent } from '../i18n/percents.ts';
import type { Speech } from '../i18n/speech.ts';
import type { LengthWriter } from './length.ts';
import type { FinderWords } from './finder-words.ts';
import { runsOf } from './runs.ts';
import { slackDiagram } from './slack-diagram.ts';
import { besides, trying } from './trying.ts';

export interface AdviceView {
  readonly say: FinderWords;
  readonly speech: Speech;
  readonly lengths: LengthWriter;
  readonly told: Recommendation;
  readonly choose: (row: SizeRow) => (() => void) | undefined;
  readonly isChosen: (row: SizeRow) => boolean;
  /** The size that she looks at in place of the best one. */
  readonly tried: Fitting | undefined;
  readonly tryOn: (size: Fitting) => void;
  /** Where a size is, when it is not online; nothing where it is. */
  readonly elsewhere: (row: SizeRow) => TemplateResult | typeof nothing;
}

type Telling = Pick<AdviceView, 'say' | 'told' | 'lengths' | 'speech'>;

const namesOf = ({ say, speech }: Telling, measurements: readonly Measurement[]): string =>
  formatList(
    speech,
    measurements.map((measurement) => say.measurements[measurement]),
  );

const LENGTHS: readonly Measurement[] = ['height', 'inseam', 'length', 'sleeve'];

/** Whether two sizes differ in how long they are, and not in how they sit. */
const isOfLength = ({ slack }: Fitting, larger: Fitting): boolean =>
  slack.every(({ primary, min, measurement }, at) => !primary || min === larger.slack[at]?.min || LENGTHS.includes(measurement));

/** The finder's answer in one sentence or two: for the heading's neighbourhood, and for those who listen. */
export const adviceInWords = (view: Telling): string => {
  const { say, told, lengths, speech } = view;
  if (told.kind === 'between') {
    const { smaller, larger, best } = told;
    return (isOfLength(smaller, larger) ? say.betweenLengths : say.between)(smaller.row.label, larger.row.label, best.row.label);
  }
  if (told.kind === 'fits') return told.missing.length ? say.surer(namesOf(view, told.missing)) : '';
  switch (told.why) {
    case 'missing':
      return say.missing(namesOf(view, told.missing));
    case 'outside':
      return (told.off > 0 ? say.above : say.below)(lengths.said(Math.abs(told.off)), told.nearest.row.label);
    case 'at-odds':
      return say.apart(
        formatList(
          speech,
          told.apart.map(({ row }) => row.label),
        ),
      );
  }
};

/** What the finder found, and why. */
export const advice = (view: AdviceView): TemplateResult => {
  const { say, told } = view;
  const words = adviceInWords(view);
  if (told.kind === 'unknown') {
    const nearest = told.why === 'outside' ? told.nearest : undefined;
    return html`<h3 id="told" tabindex="-1">${told.why === 'missing' ? say.needed : say.unknown}</h3>
      <p>${words}</p>
      ${nearest ? slacks(view, nearest) : nothing}`;
  }
  const { best, confidence } = told;
  const gone = view.elsewhere(best.row);
  const sizes = besides(told);
  const shown = sizes.find((each) => each === view.tried) ?? best;
  const others = [...new Set([...(told.kind === 'between' ? [told.smaller, told.larger] : []), shown])].filter((each) => each !== best);
  return html`<div class="verdict">
      <h3 id="told" tabindex="-1"><span>${say.yourSize}</span> <strong><bdi>${best.row.label}</bdi></strong></h3>
      <p class="sure ${confidence}">${say.confidence[confidence]}</p>
    </div>
    ${words ? html`<p>${words}</p>` : nothing} ${trying(say, sizes, shown, view.tryOn)} ${slacks(view, shown)} ${record(view, shown.row)} ${gone}
    ${take(view, best.row, gone === nothing ? 'primary' : 'secondary')} ${others.map(({ row }) => take(view, row, 'secondary'))}`;
};

const take = ({ say, choose, isChosen }: AdviceView, row: SizeRow, look: string): TemplateResult | typeof nothing => {
  const click = choose(row);
  if (!click) return nothing;
  return html`<button type="button" class=${look} part="choose" @click=${click}>
    ${isChosen(row) ? say.chosen(row.label) : say.choose(row.label)}
  </button>`;
};

/** Each measurement once, in the words of its first column. */
const once = ({ slack }: Fitting): readonly Slack[] =>
  slack.filter(({ measurement }, at) => slack.findIndex((each) => each.measurement === measurement) === at);

/** How a size sits, for those who listen: “L, Chest 2 cm loose, Waist fits”. */
export const fittingInWords = (view: Telling, size: Fitting): string => {
  const { say, speech } = view;
  const parts = once(size).map((each) => `${say.measurements[each.measurement]} ${sits(view, each)}`);
  return formatList(speech, [size.row.label, ...parts], 'plain');
};

const slacks = (view: AdviceView, size: Fitting): TemplateResult => {
  const { row } = size;
  return html`<ul class="slacks" part="why">
    ${once(size).map(
      (each) => html`<li>
        <p><span><b>${view.say.measurements[each.measurement]}</b> ${view.lengths.said(each.body)}</span> <span class=${each.off ? 'off' : ''}>${sits(view, each)}</span></p>
        ${slackDiagram(row, each, view.lengths)}
      </li>`,
    )}
  </ul>`;
};

const sits = ({ say, lengths }: Telling, { off }: Slack): string =>
  off ? (off > 0 ? say.tight : say.loose)(lengths.said(Math.abs(off))) : say.sits;

const record = ({ say, speech }: AdviceView, { label, record: of }: SizeRow): TemplateResult | typeof nothing => {
  if (!of) return nothing;
  const found = runsOf([of]);
  const kept = formatPercent(speech, of.kept / of.sold);
  return html`<p class="hint">${say.record(kept, label)} ${found ? say.found[found.runs](formatPercent(speech, found.share)) : ''}</p>`;
};
