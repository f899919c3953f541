import { css } from 'lit';

export const offersStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: calc(1.375 * var(--tl-size-target)) !important;
  }
  :host(:not([form='banner'], [form='product'])) {
    min-block-size: min(100vb, 80em) !important;
  }
  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(17 * var(--tl-text-md))), 1fr));
    gap: var(--tl-space-4);
  }
  li {
    display: flex;
    flex-flow: column;
    gap: var(--tl-space-4);
    padding: var(--tl-space-5);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
  }
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-3);
  }
  .words {
    display: grid;
    flex: 1;
    align-content: start;
    gap: var(--tl-space-2);
    min-inline-size: 0;
  }
  h3 {
    font: var(--tl-weight-body) var(--tl-text-lg) / var(--tl-leading-tight) var(--tl-font-display);
  }
  .says,
  .ticket {
    font-size: var(--tl-text-md);
  }
  .why,
  .left,
  .applied,
  .none {
    font-size: var(--tl-text-sm);
  }
  .why,
  .none {
    color: var(--tl-color-on-surface-muted);
  }
  .left {
    font-weight: var(--tl-weight-medium);
  }
  .applied {
    display: inline-flex;
    align-items: center;
    gap: var(--tl-space-1);
    justify-self: start;
    padding-inline: var(--tl-space-2);
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
  }
  .applied svg {
    inline-size: 1em;
    block-size: 1em;
    stroke-width: 2.5;
  }
  .ticket {
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) dashed var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-sm);
    font-weight: var(--tl-weight-medium);
    letter-spacing: 0.04em;
  }
`;
