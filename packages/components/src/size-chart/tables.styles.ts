import { css } from 'lit';

/** The tables: they scroll by themselves, under a head and beside a first column that stay in sight. */
export const tableStyles = css`
  /* Not as high as a screen, so that the head stays in sight, beneath a dialog's bar too: it sticks to what scrolls nearest. */
  .scroller {
    max-block-size: max(10em, 70vb);
    overflow: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums lining-nums;
    line-height: var(--tl-leading-tight);
  }
  caption {
    padding-block-end: var(--tl-space-3);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
    text-align: start;
  }
  /* The caption itself is as wide as the table, and has nowhere to stick. */
  .name {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
  }
  .unit {
    color: var(--tl-color-on-surface-muted);
    font-family: var(--tl-font-body);
    font-size: 0.75em;
  }
  th,
  td {
    padding: var(--tl-space-2) var(--tl-space-3);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
    background: var(--ground);
    font-size: var(--tl-text-sm);
    text-align: start;
    white-space: nowrap;
  }
  @container (inline-size < 24em) {
    th,
    td {
      padding-inline: var(--tl-space-2);
    }
  }
  tbody + tbody tr:first-child :is(th, td) {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline-strong);
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    border-block-end-color: var(--tl-color-outline-strong);
    color: var(--tl-color-on-surface-muted);
    font-weight: var(--tl-weight-medium);
    vertical-align: bottom;
  }
  tr > th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  thead tr > th:first-child {
    z-index: 2;
  }
  /* Long names wrap between words; a short one, such as EU or W28 R, stays whole and the table scrolls instead. */
  th {
    overflow-wrap: break-word;
    white-space: normal;
  }
  tbody th {
    max-inline-size: 9em;
    font-weight: var(--tl-weight-strong);
  }
  .row {
    display: inline-grid;
    place-items: center;
    inline-size: max-content;
    max-inline-size: 7em;
    min-inline-size: var(--tl-size-target);
    min-block-size: max(var(--tl-size-target-small), 36px);
    padding-inline: var(--tl-space-3);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    font-weight: inherit;
  }
  bdi.row {
    min-inline-size: 0;
    padding-inline: 0;
    border: 0;
  }
  button.row {
    border-color: var(--tl-color-outline-strong);
  }
  button.row:hover {
    background: var(--tl-color-surface-sunken);
  }
  button.row[aria-pressed='true'] {
    border-color: var(--tl-color-accent);
    background: var(--tl-color-accent);
    color: var(--tl-color-on-accent);
  }
  .best :is(th, td) {
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
  }
  .size {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--tl-space-2);
  }
  .yours {
    font-size: 0.85em;
    font-weight: var(--tl-weight-medium);
  }
  @media (forced-colors: active) {
    .best :is(th, td) {
      border-block: 2px solid Highlight;
    }
    button.row[aria-pressed='true'] {
      border: 3px solid Highlight;
    }
  }
`;
