import type { Returnable } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { formatList } from '../i18n/lists.ts';
import type { Speech } from '../i18n/speech.ts';
import { framedPicture } from '../picture/picture.ts';

type Article = Pick<Returnable['lines'][number], 'title' | 'options' | 'picture'>;

export const variantOf = ({ options }: Pick<Article, 'options'>, speech: Speech): string =>
  formatList(
    speech,
    options.map(({ value }) => value),
    'plain',
  );

/** Picture, title and variant of a line; `rest` stands beneath them. */
export const article = (line: Article, speech: Speech, rest: unknown = nothing): TemplateResult =>
  html`<span class="thumb">${framedPicture(line.picture ?? undefined, { title: line.title })}</span>
    <span class="words"><span class="title" dir="auto">${line.title}</span><span class="hint">${variantOf(line, speech)}</span>${rest}</span>`;

/** What is wrong with a field, beside it, named by `id`. */
export const faultAt = (id: string, words: string | undefined): TemplateResult =>
  html`<p class="fault" id=${id} ?hidden=${!words}>${words}</p>`;
