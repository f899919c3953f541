import { css } from 'lit';

/** The three symbols as a row, the same on both screens: what is compared must look the same. */
export const matchStyles = css`
  .match {
    display: flex;
    justify-content: center;
    gap: var(--tl-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .match li {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-1);
    min-inline-size: calc(4.5 * var(--tl-text-md));
  }
  .match .name {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-tight);
  }
  .symbol {
    inline-size: calc(3.2 * var(--tl-text-md));
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
