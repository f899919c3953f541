import { css } from 'lit';

export const orderStatusStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: 448px !important;
  }
  :host([order]) {
    min-block-size: 900px !important;
  }
  .timeline .ahead {
    color: var(--tl-color-on-surface-muted);
  }
  .timeline .ahead::before {
    background: var(--tl-color-surface);
    box-shadow: inset 0 0 0 2px var(--tl-color-outline-strong);
  }
  @media (forced-colors: active) {
    .timeline .ahead::before {
      border: 2px solid;
    }
  }
  [aria-current] > span:first-child {
    font-weight: var(--tl-weight-strong);
  }
  .pickup {
    font-size: calc(1.25 * var(--tl-text-2xl));
    font-variant-numeric: tabular-nums;
    font-weight: var(--tl-weight-medium);
    letter-spacing: 0.14em;
    line-height: var(--tl-leading-tight);
  }
  .until {
    grid-column: 1 / -1;
    padding-block-start: var(--tl-space-4);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
    font-size: var(--tl-text-sm);
  }
  .bone.row {
    block-size: 4.5em;
    margin-block-end: var(--tl-space-4);
  }
  dd.stack {
    display: grid;
    font-size: 1em;
  }
  .amounts .hint {
    font-weight: var(--tl-weight-body);
  }
  .ticket {
    align-items: start;
  }
  .back {
    justify-self: start;
    margin-block-end: var(--tl-space-4);
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
`;
