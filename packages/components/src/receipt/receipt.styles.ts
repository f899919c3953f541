import { css } from 'lit';

/** A sheet of paper about an order: heading, lines with their pictures, amounts, what happened when, the code for the counter. It prints. */
export const receiptStyles = css`
  /* Sizes are relative, and a kiosk's are larger: only what holds the words themselves has one, or they would multiply. */
  :where(p, dt, dd, .price, .words > span:not(.said), .stack > *, .said > span:not(.stack), .with-price > span, .timeline span) {
    font-size: var(--tl-text-md);
  }
  :host {
    container-type: inline-size !important;
  }
  .panel,
  form,
  section,
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-5);
  }
  .panel {
    max-inline-size: calc(42 * var(--tl-text-md));
    margin-inline: auto;
  }
  header {
    gap: var(--tl-space-2);
  }
  h2 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-2xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
    scroll-margin-block-start: 6em;
  }
  h2:focus {
    outline: none;
  }
  h3 {
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-strong);
  }
  .lead {
    max-inline-size: 60ch;
    color: var(--tl-color-on-surface-muted);
    text-wrap: pretty;
  }
  .step {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    font-variant-numeric: tabular-nums;
  }
  .steps {
    display: flex;
    gap: var(--tl-space-1);
    margin-block-end: var(--tl-space-3);
  }
  .steps span {
    flex: 1;
    border-block-start: 3px solid var(--tl-color-outline);
    border-radius: var(--tl-radius-full);
    transition: border-color var(--tl-motion-medium) var(--tl-motion-ease);
  }
  .steps .done {
    border-color: var(--tl-color-accent);
  }
  header .badge {
    justify-self: start;
    margin-block-end: var(--tl-space-2);
  }
  .line {
    display: grid;
    grid-template-columns: calc(4.5 * var(--tl-text-md)) minmax(0, 1fr) auto;
    align-items: start;
    gap: var(--tl-space-1) var(--tl-space-4);
    padding-block: var(--tl-space-4);
    font-weight: var(--tl-weight-body);
  }
  .line.choice,
  h3.line {
    font-size: 1em;
  }
  .line.choice {
    grid-template-columns: auto calc(4.5 * var(--tl-text-md)) minmax(0, 1fr) auto;
  }
  .line.choice > input {
    align-self: center;
  }
  .short {
    max-inline-size: 9em;
  }
  :is(.line, .rows) input {
    font-size: var(--tl-text-md);
  }
  .line .words {
    display: grid;
    gap: var(--tl-space-1);
    align-content: start;
  }
  .stack {
    display: grid;
    gap: var(--tl-space-1);
  }
  .title {
    display: -webkit-box;
    overflow: hidden;
    font-weight: var(--tl-weight-medium);
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .price {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .amounts > div {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    padding-block: var(--tl-space-2);
    font-variant-numeric: tabular-nums;
  }
  .amounts dt {
    color: var(--tl-color-on-surface-muted);
  }
  .amounts dd {
    text-align: end;
  }
  .amounts .sum {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
    font-weight: var(--tl-weight-strong);
  }
  .amounts .sum dt {
    color: inherit;
  }
  .ticket {
    display: grid;
    gap: var(--tl-space-5);
    align-items: center;
    padding: var(--tl-space-5);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
  }
  .ticket > div {
    display: grid;
    gap: var(--tl-space-2);
  }
  .timeline {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .timeline li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    padding-block-end: var(--tl-space-4);
    padding-inline-start: var(--tl-space-6);
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: 0.15em;
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-accent);
  }
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.3em -0.2em;
    inset-inline-start: calc(0.5em - 1px);
    border-inline-start: 2px solid var(--tl-color-outline);
  }
  /* Backgrounds are the system's there; what is drawn with a border stays. */
  @media (forced-colors: active) {
    .timeline li::before {
      border: 0.35em solid;
    }
    .steps .done {
      border-color: Highlight;
    }
  }
  .buttons {
    display: grid;
    gap: var(--tl-space-3);
  }
  .buttons:not(:has(button)) {
    display: none;
  }
  .lines > li + li {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  footer {
    display: grid;
    justify-items: start;
    gap: var(--tl-space-3);
    padding-block-start: var(--tl-space-4);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  @container (inline-size >= 34em) {
    .buttons > .plain:first-child {
      margin-inline-start: calc(-1 * var(--tl-space-3));
    }
    .buttons {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
    }
    .ticket {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  @container (inline-size < 24em) {
    .line {
      grid-template-columns: calc(3.5 * var(--tl-text-md)) minmax(0, 1fr);
    }
    .line.choice {
      grid-template-columns: auto calc(3.5 * var(--tl-text-md)) minmax(0, 1fr);
    }
    .line > .price {
      grid-column: -2 / -1;
    }
    .line:has(> .price) > :is(.thumb, input) {
      grid-row: span 2;
    }
  }
  @media print {
    .no-print,
    header .badge,
    .steps {
      display: none !important;
    }
    .panel {
      max-inline-size: none;
    }
    .ticket,
    .line,
    .amounts > div {
      break-inside: avoid;
    }
  }
`;
