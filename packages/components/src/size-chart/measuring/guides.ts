import type { Measurement } from '@throughline/client';
import { html, type TemplateResult } from 'lit';

/** How one measurement is taken: its drawing, and in words the chart's own or, where it has none, ours. */
export type Guides = (measurement: Measurement, basis: 'body' | 'garment', how: string | null) => TemplateResult;

export const guidesIn =
  async (_locale: string): Promise<Guides> =>
  (measurement, _basis, how) =>
    html`<p>${how ?? measurement}</p>`;
