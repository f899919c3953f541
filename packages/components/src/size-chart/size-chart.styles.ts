import { css } from 'lit';

/** The frame, the dialog and the tables; the finder has its own. */
export const sizeChartStyles = css`
  :host {
    --ground: var(--tl-color-surface);
    container-type: inline-size !important;
  }
  .opener {
    padding-inline: 0;
    text-align: start;
    text-decoration: none;
  }
  .opener > span {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .opener svg,
  .close svg {
    flex: none;
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.5;
  }
  .mine {
    color: var(--tl-color-on-surface-muted);
    font-weight: var(--tl-weight-body);
  }
  dialog {
    --ground: var(--tl-color-surface-raised);
    container-type: inline-size;
    inline-size: min(66em, 100% - 2 * var(--tl-space-2));
    max-inline-size: none;
    max-block-size: calc(100% - 2 * var(--tl-space-2));
    margin: auto;
    padding: var(--tl-space-5);
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
    box-shadow: var(--tl-shadow-overlay);
    color: var(--tl-color-on-surface);
  }
  dialog::backdrop {
    background: var(--tl-color-scrim);
  }
  #voice {
    inset-block-start: 0;
  }
  /* Stays in its corner while the rest scrolls, and takes no place of its own. */
  .close {
    position: sticky;
    inset-block-start: 0;
    inset-inline-end: 0;
    z-index: 3;
    display: grid;
    justify-self: end;
    margin-block-end: calc(-1 * var(--tl-size-target));
    margin-inline-start: auto;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-surface-raised);
  }
  .close:hover {
    background: var(--tl-color-surface-sunken);
  }

  .chart,
  .columns,
  .tables,
  .find {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: var(--tl-space-6);
    min-inline-size: 0;
  }
  header {
    display: grid;
    gap: var(--tl-space-4);
  }
  h2,
  h3 {
    font-family: var(--tl-font-display);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: var(--tl-text-2xl);
  }
  h3 {
    font-size: var(--tl-text-lg);
  }
  :is(h2, h3):focus {
    outline: none;
  }
  .settings {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-3) var(--tl-space-6);
  }
  .setting {
    display: inline-flex;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-full);
  }
  .setting label {
    position: relative;
  }
  .setting input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .setting span {
    display: grid;
    place-items: center;
    min-inline-size: var(--tl-size-target);
    min-block-size: calc(var(--tl-size-target) - 2 * var(--tl-border-thin));
    padding-inline: var(--tl-space-3);
    border-radius: var(--tl-radius-full);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  .setting :checked + span {
    background: var(--tl-color-accent);
    color: var(--tl-color-on-accent);
  }
  .setting :focus-visible + span {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  .note {
    color: var(--tl-color-on-surface-muted);
  }
  @container (inline-size >= 48em) {
    header {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: var(--tl-space-8);
    }
    dialog .settings {
      padding-inline-end: calc(var(--tl-size-target) + var(--tl-space-3));
    }
  }

  /* As high as a screen, so that the head stays in sight: it sticks to what scrolls nearest. */
  .scroller {
    max-block-size: max(18em, 80vb);
    overflow: auto;
    overscroll-behavior-x: contain;
    scrollbar-width: thin;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: var(--tl-text-sm);
    font-variant-numeric: tabular-nums lining-nums;
    line-height: var(--tl-leading-tight);
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    padding-block-end: var(--tl-space-3);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
    text-align: start;
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
    text-align: start;
    white-space: nowrap;
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
    padding-inline-start: 0;
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
    min-inline-size: var(--tl-size-target);
    min-block-size: calc(var(--tl-size-target) - var(--tl-space-2));
    padding-inline: var(--tl-space-3);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    font-weight: inherit;
  }
  bdi.row {
    justify-items: start;
    min-inline-size: 4em;
    padding-inline: 0;
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
  .yours {
    margin-inline-start: var(--tl-space-2);
    font-size: 0.85em;
    font-weight: var(--tl-weight-medium);
  }
  @media (forced-colors: active) {
    .best :is(th, td) {
      border-block: 2px solid Highlight;
    }
    button.row[aria-pressed='true'],
    .setting :checked + span {
      border: 3px solid Highlight;
    }
  }

  summary,
  .note {
    font-size: var(--tl-text-md);
  }
  summary {
    display: list-item;
    min-block-size: var(--tl-size-target);
    padding-block: var(--tl-space-3);
    font-weight: var(--tl-weight-medium);
    cursor: pointer;
  }
  .guides {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: var(--tl-space-5);
  }
  .bone.title {
    inline-size: 60%;
    block-size: 1.6em;
  }
  .bone.field {
    block-size: var(--tl-size-target);
  }
  .bone.table {
    block-size: calc(7 * var(--tl-size-target));
  }
`;
