import type { SizeRow, Slack } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { isolated } from '../i18n/isolated.ts';
import type { LengthWriter } from './length.ts';

/**
 * Where a body stands among the sizes, for one measurement: the size in question with its range, its neighbours, and a mark. It says no
 * more than the words beside it and the table, so those who listen are spared it.
 */
export const slackDiagram = (
  { label }: SizeRow,
  { min, max, body, off, smaller, larger }: Slack,
  lengths: LengthWriter,
): TemplateResult => {
  const from = smaller?.min ?? min;
  const to = larger?.max ?? max;
  const edge = (to - from) * 0.1 || 1;
  const at = (length: number): number => Math.round((1000 * (length - from + edge)) / (to - from + 2 * edge)) / 10;
  const [start, end] = [at(min), at(max)];
  const [first, last] = [at(from), at(to)];
  const mark = Math.min(98, Math.max(2, at(body)));
  return html`<svg class="slack" width="100%" aria-hidden="true">
    <rect x="0" width="100%" y="0.55em" height="1"></rect>
    <rect x="${first}%" width="${start - first}%" y="0.3em" height="0.5em"></rect>
    <rect x="${end}%" width="${last - end}%" y="0.3em" height="0.5em"></rect>
    <rect class="best" x="${start}%" width="${end - start}%" y="0.3em" height="0.5em"></rect>
    <text x="${(first + start) / 2}%" y="2.1em">${smaller?.label}</text>
    <text class="best" x="${(start + end) / 2}%" y="2.1em"><tspan>${isolated(label)}</tspan>&ensp;<tspan class="range">${lengths.range({ min, max })}</tspan></text>
    <text x="${(end + last) / 2}%" y="2.1em">${larger?.label}</text>
    <circle class=${off ? 'off' : ''} cx="${mark}%" cy="0.55em" r="0.5em"></circle>
  </svg>`;
};
