import type { Slack, SizeChart, SizeRow } from '@throughline/client';
import { html, svg, type TemplateResult } from 'lit';

interface Band {
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly best: boolean;
}

/** Ranges of one measurement, from small to large, each once: the size in question and its neighbours. */
const bandsOf = ({ columns, rows }: SizeChart, best: SizeRow, { measurement, min, max }: Slack): Band[] => {
  const column = columns.findIndex((each) => each.measurement === measurement && each.basis === 'body');
  const own: Band = { label: best.label, min, max, best: true };
  const others = rows.flatMap(({ label, ranges }): Band[] => {
    const range = ranges[column];
    return range && (range.min !== min || range.max !== max) ? [{ ...range, label, best: false }] : [];
  });
  const smaller = others.filter((band) => band.min < min).at(-1);
  const larger = others.find((band) => band.min >= min);
  return [smaller, own, larger].filter((band) => band !== undefined);
};

/**
 * Where a body stands among the sizes, for one measurement: three bands and a mark. It says no more than the words beside it, so those
 * who listen are spared it.
 */
export const slackDiagram = (chart: SizeChart, best: SizeRow, slack: Slack): TemplateResult => {
  const bands = bandsOf(chart, best, slack);
  const from = Math.min(...bands.map(({ min }) => min));
  const to = Math.max(...bands.map(({ max }) => max));
  const edge = (to - from) * 0.08 || 1;
  const at = (length: number): number => Math.round((1000 * (length - from + edge)) / (to - from + 2 * edge)) / 10;
  const mark = Math.min(99, Math.max(1, at(slack.body)));
  return html`<svg class="slack" width="100%" aria-hidden="true">
    ${bands.map(
      ({ label, min, max, best }) => svg`<g class=${best ? 'best' : ''}>
        <rect x="${at(min)}%" width="${at(max) - at(min)}%" y="0.35em" height="0.5em" rx="0.25em"></rect>
        <text x="${at((min + max) / 2)}%" y="2em" text-anchor="middle">${label}</text>
      </g>`,
    )}
    <circle cx="${mark}%" cy="0.6em" r="0.45em" class=${slack.off ? 'off' : ''}></circle>
  </svg>`;
};
