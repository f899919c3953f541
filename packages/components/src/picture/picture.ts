import type { Product } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { safeUrl } from '../base/safe-url.ts';

type Picture = Product['pictures'][number];

/** A picture that can not be had leaves the article's initial, not the browser's torn paper. */
const mark = (event: Event): void => {
  (event.currentTarget as HTMLImageElement).classList.toggle('broken', event.type === 'error');
};

interface Showing {
  readonly title: string;
  /** `eager` for what the shopper came to see. */
  readonly loading?: 'lazy' | 'eager';
  /** Left out where the words beside the picture say it already. */
  readonly alt?: string;
}

/** A frame of constant proportions: known size or not, loaded or not, nothing around it moves. Styled by `picture.styles.ts`. */
export const framedPicture = (picture: Picture | undefined, { title, loading = 'lazy', alt = '' }: Showing): TemplateResult => {
  const src = safeUrl(picture?.src, 'picture');
  return html`<span class="picture" part="picture">
    ${
      src
        ? html`<img src=${src} alt=${alt} width=${picture?.width || nothing} height=${picture?.height || nothing}
            loading=${loading} decoding="async" draggable="false" @error=${mark} @load=${mark}>`
        : nothing
    }
    <span class="initial" aria-hidden="true">${initialOf(title)}</span>
  </span>`;
};

/** With the marks that belong to it, in any script. */
const initialOf = (title: string): string => /\P{M}\p{M}*/u.exec(title.trim())?.[0] ?? '';
