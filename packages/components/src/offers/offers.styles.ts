import { css } from 'lit';

export const offersStyles = css`
  li,
  .banner,
  .code {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-3) var(--tl-space-5);
  }
  li {
    padding-block: var(--tl-space-4);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .words {
    display: grid;
    flex: 1 1 calc(16 * var(--tl-text-md));
    gap: var(--tl-space-1);
    min-inline-size: 0;
  }
  h3,
  .says,
  .ticket,
  .price {
    font-size: var(--tl-text-md);
  }
  h3 {
    font-weight: var(--tl-weight-strong);
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
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    max-inline-size: calc(20 * var(--tl-text-md));
    block-size: 4px;
    border: 0;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-outline);
    color: var(--tl-color-accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    background: currentColor;
  }
  progress::-moz-progress-bar {
    background: currentColor;
  }
  .banner {
    min-block-size: var(--tl-size-target);
  }
`;
