import type { ReturnAmounts } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import type { Speech } from '../i18n/speech.ts';
import type { ReturnWords } from './return-words.en.ts';

const ROWS = ['value', 'fee', 'shipping', 'exchanged', 'refund', 'credit', 'bonus', 'toPay', 'taxRefunded'] as const;
const TAKEN = new Set(['fee', 'shipping', 'exchanged']);
const TOTALS = new Set(['refund', 'credit', 'toPay']);

/** Every amount that is not nothing. */
export const amountsTable = (amounts: ReturnAmounts, say: ReturnWords, speech: Speech): TemplateResult =>
  html`<dl class="amounts">${ROWS.filter((row) => amounts[row].amount > 0 || row === 'value').map((row) => {
    const { amount, currency } = amounts[row];
    return html`<div class=${TOTALS.has(row) ? 'sum' : nothing}><dt>${say.amounts[row]}</dt><dd>${speech.money({ amount: TAKEN.has(row) ? -amount : amount, currency })}</dd></div>`;
  })}</dl>`;
