import { css } from 'lit';

export const signInStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host(:not([bare])) {
    min-block-size: 328px !important;
  }
  .screen,
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-5);
  }
  .screen {
    max-inline-size: calc(28 * var(--tl-text-md));
    margin-inline: auto;
    padding: var(--tl-space-6);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
    text-align: start;
  }
  :host([bare]) .screen {
    margin-inline: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
  }
  :host([bare]) .report {
    padding: var(--tl-space-5);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-sunken);
  }
  .heading {
    display: grid;
    gap: var(--tl-space-2);
  }
  h2 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
  }
  h2:focus {
    outline: none;
  }
  .lead {
    font-size: var(--tl-text-md);
    color: var(--tl-color-on-surface-muted);
    text-wrap: pretty;
  }
  .code {
    padding-inline: var(--tl-space-3) calc(var(--tl-space-3) - 0.3em);
    font-size: var(--tl-text-xl);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.3em;
    text-align: center;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
  }
  .aids {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    margin-inline: calc(-1 * var(--tl-space-3));
  }
  .aids .secondary {
    margin-inline-start: var(--tl-space-3);
  }
  .aids > * {
    font-size: var(--tl-text-sm);
  }
  .aids .plain[aria-disabled='true'] {
    background: none;
    text-decoration: none;
  }
  .merged li {
    display: grid;
    gap: var(--tl-space-1);
    padding-block: var(--tl-space-3);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .merged bdi {
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-medium);
  }
  .merged span {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
  }
  .merged .short span {
    justify-self: start;
    padding: var(--tl-space-1) var(--tl-space-2);
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }
  .bone.title {
    inline-size: 45%;
    block-size: 1.8em;
  }
  .bone.field,
  .bone.button {
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-md);
  }
  .bones {
    display: grid;
    gap: var(--tl-space-5);
  }
`;
