import { css } from 'lit';

/** A sentence that stands out: `.notice`, and `.good`, `.watch` or `.bad` for what it means. Its words say so too. */
export const noticeStyles = css`
  /* It has the focus of the button that asked again. */
  :host(:focus-visible) {
    outline: var(--tl-border-focus) solid var(--tl-color-focus) !important;
    outline-offset: var(--tl-space-1) !important;
  }
  .notice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-2) var(--tl-space-4);
    margin: 0;
    padding: var(--tl-space-3) var(--tl-space-4);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface);
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-body);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .notice button {
    min-inline-size: var(--tl-size-target);
  }
  .notice > :is(p, span) {
    flex: 1 1 14ch;
    min-inline-size: 0;
  }
  .notice.good {
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
  }
  .notice.watch {
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }
  .notice.bad {
    background: var(--tl-color-danger-soft);
    color: var(--tl-color-on-danger-soft);
  }
`;
