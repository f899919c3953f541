import { css } from 'lit';

export const productGridStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(var(--tl-size-tile-min), calc(50% - var(--tl-space-2))), 1fr));
    gap: var(--tl-space-6) var(--tl-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .card {
    position: relative;
    display: grid;
    gap: var(--tl-space-3);
    align-content: start;
    min-inline-size: 0;
    block-size: 100%;
  }
  .words {
    display: grid;
    gap: var(--tl-space-1);
  }
  h3 {
    margin: 0;
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-medium);
    line-height: var(--tl-leading-tight);
    overflow-wrap: anywhere;
  }
  .open {
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  .title {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }
  /* The whole card is one target, and still one link with one name. */
  .open::after {
    position: absolute;
    inset: 0;
    border-radius: var(--tl-radius-md);
    content: '';
  }
  .open:focus-visible {
    outline: none;
  }
  .open:focus-visible::after {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: var(--tl-border-focus);
  }
  .card .picture img {
    transition: transform var(--tl-motion-medium) var(--tl-motion-ease);
  }
  @media (hover: hover) {
    .card:hover .title {
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .card:hover .picture img {
      transform: scale(1.02);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .card:hover .picture img {
      transform: none;
    }
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-1) var(--tl-space-3);
    margin: 0;
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-tight);
  }
  .price {
    font-variant-numeric: tabular-nums;
  }
  .from,
  .sold-out,
  .more-colours {
    color: var(--tl-color-on-surface-muted);
  }
  .colours {
    display: inline-flex;
    align-items: center;
    gap: var(--tl-space-1);
  }
  .swatch {
    inline-size: 1em;
    block-size: 1em;
    stroke: var(--tl-color-outline-strong);
    stroke-width: 1.5;
    forced-color-adjust: none;
  }
  .note {
    inline-size: fit-content;
    margin-block-end: var(--tl-space-4);
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
    font-size: var(--tl-text-sm);
  }
  .foot {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-3);
    margin-block-start: var(--tl-space-8);
  }
  .bone {
    inline-size: 70%;
    block-size: 1.2em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
    outline: 1px solid transparent;
  }
  .bone.short {
    inline-size: 35%;
  }
`;
