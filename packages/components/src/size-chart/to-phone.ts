import type { BodyMeasurements } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { qrPath } from '../handoff/qr-path.ts';
import { withMeasurements } from './take-along.ts';

/** The article's address as a QR code, with what was typed here: the only copy once this screen has forgotten it. */
export const toPhone = (address: string, prefix: string, body: BodyMeasurements, lead: string): TemplateResult => {
  const { d, size } = qrPath(withMeasurements(address, prefix, body));
  return html`<div class="phone">
    <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-labelledby="phone"><path d=${d}></path></svg>
    <p id="phone" tabindex="-1">${lead}</p>
  </div>`;
};
