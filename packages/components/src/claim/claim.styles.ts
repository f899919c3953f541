import { css } from 'lit';

export const claimStyles = css`
  :host {
    min-block-size: 304px !important;
    display: block;
  }
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-5);
    box-sizing: border-box;
    max-inline-size: calc(28 * var(--tl-text-md));
    margin-inline: auto;
    padding: var(--tl-space-6) var(--tl-space-5);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
    color: var(--tl-color-on-surface);
    text-align: center;
  }
  h2 {
    margin: 0;
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  p {
    margin: 0;
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  .heading {
    display: grid;
    gap: var(--tl-space-2);
  }
  .lead,
  .hint {
    color: var(--tl-color-on-surface-muted);
  }
  .hint {
    font-size: var(--tl-text-sm);
  }
  .from {
    display: grid;
    gap: var(--tl-space-1);
  }
  .matching {
    display: grid;
    gap: var(--tl-space-3);
    padding: var(--tl-space-4) var(--tl-space-2);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  .buttons {
    display: grid;
    gap: var(--tl-space-3);
  }
  form {
    display: grid;
    gap: var(--tl-space-3);
    text-align: start;
  }
  label {
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  input {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--tl-size-target);
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface);
    color: inherit;
    font-family: inherit;
    font-size: var(--tl-text-lg);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.12em;
    text-align: center;
    text-transform: uppercase;
  }
  input::placeholder {
    color: var(--tl-color-on-surface-muted);
    opacity: 1;
  }
  input:focus-visible {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: var(--tl-border-focus);
  }
  input[aria-invalid='true'] {
    border-color: var(--tl-color-danger);
  }
  .fault {
    padding: var(--tl-space-3);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-danger-soft);
    color: var(--tl-color-on-danger-soft);
    text-align: start;
  }
  .bone {
    justify-self: center;
    inline-size: 70%;
    block-size: 1.5em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
    outline: 1px solid transparent;
  }
  .bone.symbols {
    inline-size: 100%;
    block-size: 7em;
    border-radius: var(--tl-radius-md);
  }
  .bone.button {
    inline-size: 100%;
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-md);
  }
`;
