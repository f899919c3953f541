import { css } from 'lit';

export const badgeStyles = css`
  .badge {
    display: grid;
    place-items: center;
    justify-self: center;
    inline-size: calc(4.5 * var(--tl-text-md));
    block-size: calc(4.5 * var(--tl-text-md));
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface-muted);
  }
  .badge.good {
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
  }
  .badge svg {
    inline-size: 52%;
    block-size: 52%;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
`;
