import { css } from 'lit';

export const storeLocatorStyles = css`
  :host {
    min-block-size: 100vb !important;
    container-type: inline-size !important;
  }
  .locator {
    display: grid;
    gap: var(--tl-space-6);
    align-items: start;
  }
  .side {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
    min-inline-size: 0;
  }
  .map {
    display: none;
  }
  .locator:not(.mapped) {
    max-inline-size: 54em;
  }
  .mapped[data-view='map'] .map {
    display: block;
  }
  .mapped[data-view='map'] .results {
    display: none;
  }
  @container (inline-size >= 54em) {
    .mapped {
      grid-template-columns: minmax(20em, 5fr) minmax(0, 7fr);
      gap: var(--tl-space-8);
    }
    .mapped .map,
    .mapped[data-view='map'] .results {
      display: block;
    }
    .mapped .map {
      position: sticky;
      inset-block-start: var(--tl-space-4);
    }
    .views {
      display: none;
    }
  }

  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--tl-space-2);
  }
  .row .primary {
    inline-size: var(--tl-size-target);
    padding: 0;
  }
  svg {
    flex: none;
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.6;
  }
  .locate {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }

  .filters {
    border-block: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .filters[open] {
    padding-block-end: var(--tl-space-4);
  }
  summary {
    display: flex;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--tl-size-target);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.4em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    content: '';
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: 225deg;
  }
  .notice {
    margin-block-end: var(--tl-space-4);
  }
  .summary {
    margin-block-end: var(--tl-space-2);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
  }
  /* As high as a finger needs, in a line of words. */
  .hint .plain,
  h3 button {
    min-block-size: var(--tl-size-target);
    margin-block: -6px;
  }
  .hint .plain {
    padding-inline: var(--tl-space-1);
    font-size: inherit;
  }
  .store {
    position: relative;
    display: grid;
    gap: var(--tl-space-1);
    padding-block: var(--tl-space-4);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
    font-size: var(--tl-text-sm);
  }
  [data-open]::before {
    position: absolute;
    inset-block: var(--tl-space-4);
    inset-inline-start: calc(-1 * var(--tl-space-3));
    inline-size: 2px;
    background: var(--tl-color-accent);
    content: '';
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--tl-space-3);
  }
  h3 {
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-strong);
    line-height: var(--tl-leading-tight);
  }
  /* Until it is open the whole entry is one target. */
  .store:not([data-open]) h3 button::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  h3 button:focus-visible {
    outline: none;
  }
  [data-open] h3 button:focus-visible span,
  .store:not([data-open]) h3 button:focus-visible::after {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  @media (hover: hover) {
    .store:not([data-open]):hover h3 span {
      text-decoration: underline;
    }
  }
  .distance {
    margin-inline-start: auto;
    color: var(--tl-color-on-surface-muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .tag {
    padding: 0.1em 0.6em;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
    font-size: var(--tl-text-xs);
    font-weight: var(--tl-weight-medium);
  }
  .where,
  .age {
    color: var(--tl-color-on-surface-muted);
  }
  /* The dot hangs before the first line: in a row that wraps it would stand alone above long words. */
  .state,
  .stock {
    padding-inline-start: 1.1em;
  }
  .state > *,
  .stock > * {
    margin-inline-start: 0.6em;
  }
  .state::before,
  .stock::before {
    display: inline-block;
    margin-inline: -1.1em 0.6em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 1.5px solid var(--tl-color-on-surface-muted);
    border-radius: 50%;
    content: '';
    translate: 0 -0.08em;
  }
  .state.open::before,
  .stock.in-stock::before {
    border-color: var(--tl-color-on-success-soft);
    background: var(--tl-color-on-success-soft);
  }
  .state.soon::before,
  .stock.low::before {
    border-color: var(--tl-color-on-notice-soft);
    background: var(--tl-color-on-notice-soft);
  }
  .stock.in-stock,
  .stock.low {
    font-weight: var(--tl-weight-medium);
  }
  .stock .age {
    font-weight: var(--tl-weight-body);
  }
  .arrival,
  .old {
    padding-inline: 0.5em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }

  .about {
    margin-block-start: var(--tl-space-3);
  }
  .farther {
    margin-block-start: var(--tl-space-6);
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  .foot,
  .message {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-3);
    padding-block: var(--tl-space-6);
    text-align: center;
  }
  .name {
    inline-size: 45%;
    block-size: 1.2em;
  }
  .line {
    inline-size: 75%;
    margin-block-start: 0.4em;
  }
  .tall {
    block-size: 26em;
  }
  .short {
    inline-size: 35%;
  }
`;
