import { css } from 'lit';

export const lookupStyles = css`
  .lookup,
  .lookup form,
  .orders {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
  }
  .lookup h3 {
    font-size: var(--tl-text-md);
    font-weight: var(--tl-weight-strong);
  }
  .orders {
    gap: 0;
    margin-block-start: calc(-1 * var(--tl-space-3));
  }
  .orders .bone {
    block-size: 3.5em;
    margin-block: var(--tl-space-2);
  }
  .orders button {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--tl-space-4);
    inline-size: 100%;
    min-block-size: var(--tl-size-target);
    padding: var(--tl-space-3) var(--tl-space-2);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .orders button > span:last-child {
    flex: none;
    max-inline-size: 45%;
    text-align: end;
  }
  .orders button .hint {
    display: block;
  }
  .orders button:hover {
    background: var(--tl-color-surface-sunken);
  }
  .orders .number {
    font-weight: var(--tl-weight-medium);
    font-variant-numeric: tabular-nums;
  }
`;
