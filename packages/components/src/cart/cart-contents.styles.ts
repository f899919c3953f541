import { css } from 'lit';

/** What is in a cart, wherever it is shown. */
export const cartContentsStyles = css`
  h2 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-xl);
    font-weight: var(--tl-weight-medium);
    line-height: var(--tl-leading-tight);
  }
  .count {
    margin-inline-start: var(--tl-space-1);
    font-family: var(--tl-font-body);
    font-size: max(0.58em, 12px);
    color: var(--tl-color-on-surface-muted);
    white-space: nowrap;
  }
  svg {
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.5;
  }
  .note {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-1) var(--tl-space-3);
    margin-block: var(--tl-space-2);
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }
  .note p {
    flex: 1 1 12ch;
  }
  .note p,
  p.note {
    font-size: var(--tl-text-sm);
  }
  .link {
    min-block-size: var(--tl-size-target-small);
    padding-inline: var(--tl-space-2);
    margin-inline: calc(-1*var(--tl-space-2));
    border-radius: var(--tl-radius-sm);
    font-size: var(--tl-text-sm);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  footer .note {
    margin-block: 0;
  }
  footer {
    display: grid;
    gap: var(--tl-space-3);
    padding: var(--tl-space-4) var(--tl-space-6) max(var(--tl-space-5), env(safe-area-inset-bottom));
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
    background: var(--tl-color-surface-raised);
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
  }
  .sum > * {
    font-size: var(--tl-text-lg);
    font-weight: var(--tl-weight-strong);
  }
  .sum .hint {
    flex: 1 0 100%;
  }
  .hint {
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-body);
    color: var(--tl-color-on-surface-muted);
  }
  .price {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .wait {
    display: inline-block;
    inline-size: 4.5em;
    block-size: 0.75em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
    animation: wait 1.6s ease-in-out infinite;
  }
  @keyframes wait {
    50% {
      opacity: 0.45;
    }
  }
  .empty {
    display: grid;
    justify-items: center;
    align-content: center;
    gap: var(--tl-space-3);
    min-block-size: min(100%, 24em);
    padding-block: var(--tl-space-8);
    text-align: center;
  }
  .empty svg {
    inline-size: calc(var(--tl-size-icon)*3);
    block-size: calc(var(--tl-size-icon)*3);
    stroke-width: 0.75;
    color: var(--tl-color-on-surface-muted);
  }
  .empty h3 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
    font-weight: var(--tl-weight-medium);
  }
  .empty .hint {
    max-inline-size: 32ch;
    margin-block-end: var(--tl-space-3);
  }
  @media (prefers-reduced-motion: reduce) {
    .wait {
      animation: none;
    }
  }
`;
