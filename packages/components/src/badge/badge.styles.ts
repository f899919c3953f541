import { css } from 'lit';

export const badgeStyles = css`
  /* A badge and a sentence where there is nothing else to show. */
  .message {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-4);
    padding: var(--tl-space-8) var(--tl-space-4);
    text-align: center;
  }
  .message p {
    max-inline-size: 40ch;
    font-size: var(--tl-text-lg);
    line-height: var(--tl-leading-body);
    text-wrap: balance;
  }
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
