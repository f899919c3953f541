import { css } from 'lit';

export const storeDetailsStyles = css`
  :host {
    container-type: inline-size !important;
  }
  /* By itself on a page, not within a list. */
  :host([store]) {
    min-block-size: 512px !important;
  }
  .details,
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
  }
  .details {
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-body);
    overflow-wrap: anywhere;
  }
  :where(svg:not(.qr)) {
    flex: none;
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.6;
  }
  .hint,
  .special-name {
    color: var(--tl-color-on-surface-muted);
  }
  .bone.wide {
    inline-size: 100%;
    block-size: var(--tl-size-target);
  }
  .bone.tall {
    inline-size: 100%;
    block-size: 26em;
  }
  .promises {
    display: grid;
    gap: var(--tl-space-1);
    padding: var(--tl-space-3) var(--tl-space-4);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
  }
  .cutoff {
    margin-inline-start: 0.4em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-2);
  }
  .actions > * {
    flex: 1 1 auto;
    padding-inline: var(--tl-space-4);
  }
  [aria-pressed='true'] {
    border-color: var(--tl-color-accent);
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
  }
  .scan {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tl-space-4);
  }
  .qr {
    inline-size: 11em;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
    fill: var(--tl-color-on-surface);
    color-scheme: light;
    forced-color-adjust: none;
  }
  .facts {
    gap: var(--tl-space-4) var(--tl-space-6);
    padding-block-start: var(--tl-space-2);
  }
  @container (inline-size >= 40em) {
    .facts {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
    .actions > * {
      flex: none;
    }
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption,
  dt,
  .special {
    padding-block-end: var(--tl-space-1);
    font-weight: var(--tl-weight-medium);
    text-align: start;
  }
  table th,
  table td {
    padding: var(--tl-space-1) 0;
    font-weight: var(--tl-weight-body);
    text-align: start;
    vertical-align: top;
  }
  table th {
    padding-inline-end: var(--tl-space-4);
    white-space: nowrap;
  }
  table tbody:first-of-type tr:first-child {
    font-weight: var(--tl-weight-strong);
  }
  table tbody:first-of-type tr:first-child > * {
    font-weight: inherit;
  }
  table .special {
    padding-block-start: var(--tl-space-3);
    font-weight: var(--tl-weight-medium);
  }
  .span {
    display: inline-block;
    margin-inline-end: 0.8em;
    white-space: nowrap;
  }
  .special-name {
    display: block;
    color: var(--tl-color-on-surface-muted);
  }
  dl {
    display: grid;
    gap: var(--tl-space-4);
    align-content: start;
  }
  dd a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--tl-size-target);
    margin-block: -6px;
  }
  .services {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-1) var(--tl-space-2);
  }
  .services li {
    padding: 0.15em 0.7em;
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-full);
  }
`;
