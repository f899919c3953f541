import { css } from 'lit';

/** The three symbols as a row, the same on both screens: what is compared must look the same. */
export const matchStyles = css`
  .match {
    display: flex;
    justify-content: center;
    gap: var(--tl-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
    /* Two screens may speak two languages; the order is the same on both. */
    direction: ltr;
  }
  .match li {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-1);
    align-content: start;
    flex: 0 1 calc(6 * var(--tl-text-md));
    min-inline-size: 0;
  }
  .match .name {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-tight);
  }
  .symbol {
    inline-size: min(100%, 3.2 * var(--tl-text-md));
    block-size: calc(3.2 * var(--tl-text-md));
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .symbol .tint {
    fill: currentColor;
    fill-opacity: 0.14;
  }
  .symbol .solid {
    fill: currentColor;
    stroke: none;
  }
`;
