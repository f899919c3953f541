import { css } from 'lit';

export const returnsStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: 580px !important;
  }
  .gone {
    color: var(--tl-color-on-surface-muted);
  }
  .gone .thumb {
    opacity: 0.55;
  }
  .why {
    justify-self: start;
    padding: 0.1em var(--tl-space-2);
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface);
    font-size: var(--tl-text-sm);
  }
  .rules {
    display: grid;
    gap: var(--tl-space-2);
    padding-inline-start: 1.2em;
    list-style: disc;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
  }
  footer .plain {
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
`;
