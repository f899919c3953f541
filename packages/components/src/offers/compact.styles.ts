import { css } from 'lit';

export const compactStyles = css`
  .banner,
  .beside {
    padding: var(--tl-space-2) var(--tl-space-4);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
  }
  :is(.banner, .beside) :is(.why, .left) {
    color: inherit;
  }
  .banner {
    display: flex;
    align-items: center;
    gap: var(--tl-space-3);
  }
  .price {
    font-size: var(--tl-text-md);
  }
  .banner .words {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--tl-space-4);
  }
  .next {
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    margin-block: calc(-1 * var(--tl-space-2));
    margin-inline-end: calc(-1 * var(--tl-space-3));
    border-radius: var(--tl-radius-full);
  }
  .next span {
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid currentColor;
    border-width: 1.5px 1.5px 0 0;
    rotate: 45deg;
  }
  .next span:dir(rtl) {
    rotate: -135deg;
  }
  .beside li {
    padding: var(--tl-space-2) 0;
    border: 0;
  }
`;
