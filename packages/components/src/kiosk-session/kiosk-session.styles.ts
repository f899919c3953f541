import { css } from 'lit';

export const kioskSessionStyles = css`
  :host {
    display: contents !important;
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(30 * var(--tl-text-md), 100% - 2 * var(--tl-space-4));
    margin: auto;
    padding: var(--tl-space-8);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
    box-shadow: var(--tl-shadow-overlay);
    color: var(--tl-color-on-surface);
  }
  dialog::backdrop {
    background: var(--tl-color-scrim);
  }
  .screen {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-6);
    text-align: center;
  }
  h2 {
    margin: 0;
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-2xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
  }
  p {
    margin: 0;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-lg);
    line-height: var(--tl-leading-body);
    text-wrap: balance;
  }
  .seconds {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-2xl);
    font-variant-numeric: tabular-nums;
    line-height: 1;
  }
  button {
    inline-size: 100%;
    font-size: var(--tl-text-lg);
  }
`;
