import type { Slack, SizeChart, SizeRange, SizeRow } from '@throughline/client';
import { html, type TemplateResult } from 'lit';

interface Band extends SizeRange {
  readonly label: string;
}

/** The nearest ranges of one measurement that are another than this one, to either side: sizes for the next smaller and larger body. */
const neighboursOf = (
  { columns, rows }: SizeChart,
  { measurement, min, max }: Slack,
): readonly [smaller: Band | undefined, larger: Band | undefined] => {
  const column = columns.findIndex((each) => each.measurement === measurement && each.basis === 'body');
  const others = rows.flatMap(({ label, ranges }): Band[] => {
    const range = ranges[column];
    return range && (range.min !== min || range.max !== max) ? [{ ...range, label }] : [];
  });
  return [others.findLast((band) => band.min < min), others.find((band) => band.min >= min)];
};

/**
 * Where a body stands among the sizes, for one measurement: the size in question between its neighbours, and a mark. It says no more
 * than the words beside it, so those who listen are spared it.
 */
export const slackDiagram = (chart: SizeChart, { label }: SizeRow, slack: Slack): TemplateResult => {
  const [smaller, larger] = neighboursOf(chart, slack);
  const from = smaller?.min ?? slack.min;
  const to = larger?.max ?? slack.max;
  const edge = (to - from) * 0.1 || 1;
  const at = (length: number): number => Math.round((1000 * (length - from + edge)) / (to - from + 2 * edge)) / 10;
  const [start, end] = [at(slack.min), at(slack.max)];
  const mark = Math.min(98, Math.max(2, at(slack.body)));
  return html`<svg class="slack" width="100%" aria-hidden="true">
    <rect x="0" width="100%" y="0.5em" height="0.2em" rx="0.1em"></rect>
    <rect class="best" x="${start}%" width="${end - start}%" y="0.35em" height="0.5em" rx="0.25em"></rect>
    <text x="${smaller ? at((smaller.min + slack.min) / 2) : 0}%" y="2em">${smaller?.label}</text>
    <text class="best" x="${(start + end) / 2}%" y="2em">${label}</text>
    <text x="${larger ? at((slack.max + larger.max) / 2) : 0}%" y="2em">${larger?.label}</text>
    <circle class=${slack.off ? 'off' : ''} cx="${mark}%" cy="0.6em" r="0.5em"></circle>
  </svg>`;
};
