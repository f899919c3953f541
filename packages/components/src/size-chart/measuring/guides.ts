import type { GarmentKind, SizeColumn } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { type MessageSet, wordsOf } from '../../i18n/message-set.ts';
import { drawingOf } from './drawings.ts';
import { guideMessages, type GuideMessages } from './guides.en.ts';

/** How one measurement is taken: drawn, and in the chart's words or, where it has none, in ours. */
export type Guides = (column: Pick<SizeColumn, 'measurement' | 'basis' | 'how'>, kind: GarmentKind, name: string) => TemplateResult;

export const guideSet: MessageSet<GuideMessages> = {
  en: guideMessages,
  others: {
    ar: async () => (await import('./guides.ar.ts')).guideMessages,
    de: async () => (await import('./guides.de.ts')).guideMessages,
    es: async () => (await import('./guides.es.ts')).guideMessages,
    fr: async () => (await import('./guides.fr.ts')).guideMessages,
    ja: async () => (await import('./guides.ja.ts')).guideMessages,
    pl: async () => (await import('./guides.pl.ts')).guideMessages,
    zh: async () => (await import('./guides.zh.ts')).guideMessages,
  },
};

export const guidesIn = async (locale: string): Promise<Guides> => {
  const { say } = await wordsOf(guideSet, locale);
  return ({ measurement, basis, how }, kind, name) => {
    const { line, tape, behind = '' } = drawingOf(measurement, basis, kind);
    return html`<div class="guide" part="guide">
      <svg viewBox="0 0 160 176" aria-hidden="true"><path d=${line}></path><path class="behind" d=${behind}></path><path class="tape" d=${tape}></path></svg>
      <p><strong>${name}</strong> ${how ?? (basis === 'body' ? say[measurement] : say.garment)}</p>
    </div>`;
  };
};
