import { css } from 'lit';

export const storeReserveStyles = css`
  :host([store]) {
    min-block-size: 304px !important;
  }
  .panel,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-body);
  }
  .panel {
    align-content: start;
    min-block-size: inherit;
    padding: var(--tl-space-4);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
    overflow-wrap: anywhere;
  }
  h3 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
  }
  h3:focus {
    outline: none;
  }
  .primary {
    justify-self: start;
  }
  dl {
    display: grid;
    gap: var(--tl-space-3);
  }
  dt {
    color: var(--tl-color-on-surface-muted);
  }
  dd {
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-medium);
    font-variant-numeric: tabular-nums;
  }
  .code {
    font-size: var(--tl-text-2xl);
    letter-spacing: 0.12em;
  }
`;
