import { css } from 'lit';

export const withdrawalStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: 424px !important;
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--tl-space-4);
    border-inline-start: 2px solid var(--tl-color-accent);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
  }
  /* How long there is, who, where to, and on. */
  .bones {
    display: grid;
    gap: var(--tl-space-5);
  }
  .bones .bone {
    block-size: 48px;
  }
  .bone.field {
    block-size: 76px;
  }
  .bone.button {
    inline-size: 8em;
  }
  code {
    font-size: 0.85em;
    overflow-wrap: anywhere;
  }
`;
