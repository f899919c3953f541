import { css } from 'lit';

export const cartButtonStyles = css`
  :host {
    display: inline-block !important;
  }
  .bag {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-full);
    color: var(--tl-color-on-surface);
    transition: background-color var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .bag:hover {
    background: var(--tl-color-surface-sunken);
  }
  svg {
    inline-size: calc(var(--tl-size-icon)*1.2);
    block-size: calc(var(--tl-size-icon)*1.2);
    stroke-width: 1.5;
  }
  .badge {
    position: absolute;
    inset-block-start: 8%;
    inset-inline-end: 2%;
    min-inline-size: 1.6em;
    padding-inline: 0.4em;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-accent);
    color: var(--tl-color-on-accent);
    outline: var(--tl-border-focus) solid var(--tl-color-surface);
    font-size: calc(var(--tl-text-xs)*0.9);
    font-weight: var(--tl-weight-strong);
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    text-align: center;
    forced-color-adjust: none;
  }
`;
