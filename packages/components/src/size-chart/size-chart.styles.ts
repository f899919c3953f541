import { css } from 'lit';

/** The frame and the dialog; tables and finder have their own. */
export const sizeChartStyles = css`
  :host {
    --ground: var(--tl-color-surface);
    container-type: inline-size !important;
    /* What sticks in the tables stays under what sticks to the page. */
    isolation: isolate !important;
    /* As reserved before it was there: what stands under it does not move, whatever it turns out to be. */
    min-block-size: 100vb !important;
  }
  :host([dialog]) {
    min-block-size: var(--tl-size-target) !important;
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
    padding: 0;
    overflow: auto;
    /* What has the focus is not hidden under the bar. */
    scroll-padding-block-start: calc(var(--tl-size-target) + 3 * var(--tl-space-2));
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
  .inside {
    padding: var(--tl-space-5);
  }
  /* Stays while the rest scrolls under it: a button alone in its corner would lie on the last head of a table. */
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-3);
    padding: var(--tl-space-2);
    padding-inline-start: var(--tl-space-5);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
    background: var(--tl-color-surface-raised);
  }
  .bar p {
    min-inline-size: 0;
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-medium);
    overflow-wrap: anywhere;
  }
  .close {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-full);
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
    min-block-size: var(--tl-size-target);
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
  @media (forced-colors: active) {
    .setting :checked + span {
      border: 3px solid Highlight;
    }
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
  /* That it takes longer is said over the bones: they stay where they are. */
  [aria-busy='true'] {
    display: grid;
    align-items: start;
  }
  [aria-busy='true'] > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  [aria-busy='true'] > .notice {
    z-index: 1;
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
