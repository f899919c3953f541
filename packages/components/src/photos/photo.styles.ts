import { css } from 'lit';

/** Pictures to be chosen and looked at, and the `<details>` they stand in. */
export const photoStyles = css`
  details {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  details > :is(.field, ul, p) {
    margin-block-end: var(--tl-space-4);
  }
  summary {
    min-block-size: var(--tl-size-target);
    padding-block: var(--tl-space-3);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
    cursor: pointer;
  }
  .field > .file {
    justify-self: start;
    padding-inline: var(--tl-space-5);
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: var(--tl-space-3);
  }
  .photos canvas,
  .photos .bone {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--tl-color-accent);
  }
`;
