import { css } from 'lit';

/** The finder and what it tells. */
export const finderStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-5);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(9em, 100%), 1fr));
    gap: var(--tl-space-4);
    align-items: start;
  }
  .field > label .hint {
    margin-inline-start: var(--tl-space-1);
    font-size: inherit;
    font-weight: var(--tl-weight-body);
  }
  .length {
    position: relative;
    display: grid;
  }
  .length input {
    padding-inline-end: 3em;
    font-variant-numeric: tabular-nums;
  }
  .length span {
    position: absolute;
    inset-block: 0;
    inset-inline-end: var(--tl-space-3);
    align-content: center;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    pointer-events: none;
  }
  .segments .choice {
    min-block-size: var(--tl-size-target);
    min-inline-size: var(--tl-size-target);
    padding-inline: var(--tl-space-3);
    font-size: var(--tl-text-sm);
  }
  .now {
    grid-column: 1 / -1;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  .now .guide {
    grid-template-columns: 6em minmax(0, 1fr);
    align-items: center;
    padding: var(--tl-space-3);
  }
  .guide {
    display: grid;
    align-content: start;
    gap: var(--tl-space-3);
    font-size: var(--tl-text-sm);
  }
  .guide svg {
    block-size: 11em;
    max-inline-size: 100%;
    fill: none;
    stroke: var(--tl-color-on-surface-muted);
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .now svg {
    block-size: 8em;
  }
  .guide .tape,
  .guide .behind {
    stroke: var(--tl-color-accent);
    stroke-width: 2.5;
  }
  .guide .behind {
    stroke-width: 2;
    stroke-dasharray: 1 5;
  }
  .guide strong {
    display: block;
    font-weight: var(--tl-weight-medium);
  }

  .runs {
    margin-block-start: calc(-1 * var(--tl-space-4));
  }

  .advice {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
    padding: var(--tl-space-5);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-sunken);
    overflow-wrap: anywhere;
  }
  .advice > p:not(.hint) {
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
  }
  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: var(--tl-space-2) var(--tl-space-4);
  }
  .verdict h3 {
    display: grid;
    gap: var(--tl-space-1);
    font-size: inherit;
  }
  .verdict span {
    font-family: var(--tl-font-body);
    font-size: var(--tl-text-sm);
  }
  .verdict strong {
    font-family: var(--tl-font-display);
    font-size: calc(1.5 * var(--tl-text-2xl));
    font-weight: var(--tl-weight-body);
    line-height: 1;
  }
  .sure {
    padding: var(--tl-space-1) var(--tl-space-3);
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  .sure:not(.high) {
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }
  .slacks {
    display: grid;
    gap: var(--tl-space-3);
  }
  .slacks p {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    font-size: var(--tl-text-sm);
  }
  .slacks b {
    margin-inline-end: var(--tl-space-1);
    font-weight: var(--tl-weight-medium);
  }
  .off {
    color: var(--tl-color-danger);
  }
  .slack {
    block-size: 2.6em;
    margin-block-start: var(--tl-space-1);
    overflow: visible;
    font-size: var(--tl-text-xs);
  }
  :host(:dir(rtl)) .slack,
  :host(:dir(rtl)) .slack text {
    transform: scaleX(-1);
    transform-box: fill-box;
    transform-origin: center;
  }
  .slack rect {
    fill: var(--tl-color-outline);
  }
  .slack rect.best {
    fill: var(--tl-color-accent);
  }
  .slack text {
    fill: var(--tl-color-on-surface-muted);
    text-anchor: middle;
  }
  .slack text.best {
    fill: var(--tl-color-on-surface);
  }
  .slack tspan:not(.range) {
    font-weight: var(--tl-weight-strong);
  }
  .slack circle {
    fill: var(--tl-color-surface-raised);
    stroke: var(--tl-color-accent);
    stroke-width: 3;
  }
  .slack .off {
    stroke: var(--tl-color-danger);
  }
  @media (forced-colors: active) {
    .guide svg {
      stroke: CanvasText;
    }
    .guide :is(.tape, .behind) {
      stroke: Highlight;
    }
    .slack rect {
      fill: GrayText;
    }
    .slack rect.best {
      fill: Highlight;
    }
    .slack circle {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  .keep,
  .elsewhere,
  .phone {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: var(--tl-space-3);
  }
  .elsewhere > .notice {
    justify-self: stretch;
  }
  .find > .plain {
    justify-self: start;
    padding-inline: 0;
  }
  .place {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: end;
    inline-size: 100%;
    gap: var(--tl-space-3);
  }
  @container (inline-size < 24em) {
    .place {
      grid-template-columns: minmax(0, 1fr);
    }
  }
  .phone p {
    font-size: var(--tl-text-md);
  }
  .phone p:focus {
    outline: none;
  }
  .qr {
    inline-size: min(14em, 100%);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
    fill: var(--tl-color-on-surface);
    color-scheme: light;
    forced-color-adjust: none;
  }
`;
