import { css } from 'lit';

export const compactStyles = css`
  .compact {
    container-type: inline-size;
    display: flex;
    gap: var(--tl-space-1);
    min-block-size: calc(1.375 * var(--tl-size-target));
    padding-inline: var(--tl-space-4) var(--tl-space-1);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
  }
  .compact :is(.why, .left) {
    color: inherit;
  }
  .card,
  .cards {
    flex: 1;
    align-self: center;
    min-inline-size: 0;
    padding-block: var(--tl-space-2);
  }
  .cards {
    display: block;
  }
  .card {
    display: flex;
    flex-flow: row wrap;
    align-items: center;
    gap: var(--tl-space-2) var(--tl-space-4);
    padding-inline: 0;
    border: 0;
  }
  .card .words {
    flex: 1 1 12em;
  }
  .price {
    font-size: var(--tl-text-md);
  }
  .round {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    margin-block: var(--tl-space-2);
    border-radius: var(--tl-radius-full);
  }
  .round svg {
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.75;
  }
  .next svg {
    rotate: -90deg;
  }
  .next:dir(rtl) svg {
    rotate: 90deg;
  }
  .more[aria-expanded='true'] svg {
    rotate: 180deg;
  }
  /* As tall as the place kept for it, or as two lines of larger letters need. */
  .closed {
    block-size: max(
      1.375 * var(--tl-size-target),
      2 * var(--tl-text-md) * var(--tl-leading-body) + 2 * var(--tl-space-1)
    );
  }
  .closed .card {
    flex-wrap: nowrap;
    padding-block: 0;
  }
  .closed .cards {
    padding-block: 0;
  }
  .closed .words {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  .closed .words > * {
    display: inline;
    margin-inline-end: var(--tl-space-2);
  }
  .closed .words svg {
    display: inline;
    vertical-align: -0.1em;
  }
  .closed .code {
    flex: 0 1 auto;
    flex-wrap: nowrap;
    min-inline-size: 0;
  }
  .closed .ticket {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .closed :is(.plain, .secondary) {
    flex: none;
  }
  /* Two have a line each; of one alone there are two. */
  .closed .card:not(:only-child, div) .words {
    -webkit-line-clamp: 1;
  }
  .closed .card:not(:only-child, div) > :not(.words),
  .closed .card:nth-child(n + 3) {
    display: none;
  }
  @container (inline-size < 34em) {
    .closed .card > :not(.words) {
      display: none;
    }
  }
`;
