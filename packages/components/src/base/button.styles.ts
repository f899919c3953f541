import { css } from 'lit';

/** The buttons of the brand: `.primary` for the one thing to do, `.secondary` beside it, `.plain` for what is by the way. */
export const buttonStyles = css`
  .primary,
  .secondary,
  .plain {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--tl-space-2);
    min-block-size: var(--tl-size-target);
    padding: var(--tl-space-2) var(--tl-space-5);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-strong);
    line-height: var(--tl-leading-tight);
    text-align: center;
    text-decoration: none;
    transition:
      background-color var(--tl-motion-fast) var(--tl-motion-ease),
      transform var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .primary {
    background: var(--tl-color-accent);
    color: var(--tl-color-on-accent);
  }
  .primary:hover {
    background: var(--tl-color-accent-hover);
  }
  .secondary {
    border-color: var(--tl-color-outline-strong);
    background: var(--tl-color-surface-raised);
  }
  .secondary:hover,
  .plain:hover {
    background: var(--tl-color-surface-sunken);
  }
  .plain {
    border: 0;
    padding: var(--tl-space-1) var(--tl-space-3);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    font-weight: var(--tl-weight-medium);
  }
  .primary:active,
  .secondary:active,
  .plain:active {
    transform: scale(0.98);
  }
  :is(.primary, .secondary, .plain):is(:disabled, [aria-disabled='true']) {
    border-color: var(--tl-color-outline);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface-muted);
    cursor: default;
    transform: none;
  }
`;
