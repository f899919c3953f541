import { css } from 'lit';

/** How far the next goal is, and how the total comes about. The bar is that of progress.styles.ts once more: shared it would be one more file for every drawer to fetch. */
export const sumsStyles = css`
  .steps {
    display: grid;
    gap: var(--tl-space-2);
  }
  .step p {
    font-size: var(--tl-text-sm);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
    margin-block-start: var(--tl-space-1);
    overflow: hidden;
    appearance: none;
    border: 0;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-outline);
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  /* A border, not a ground: forced colours leave the one and take the other. */
  progress::-webkit-progress-value {
    border-radius: var(--tl-radius-full);
    border-block-start: 4px solid var(--tl-color-accent);
    transition: inline-size var(--tl-motion-medium) var(--tl-motion-ease);
  }
  progress::-moz-progress-bar {
    border-radius: var(--tl-radius-full);
    border-block-start: 4px solid var(--tl-color-accent);
  }
  .sums {
    display: grid;
    gap: var(--tl-space-1);
  }
  .sums > div {
    display: flex;
    justify-content: space-between;
    gap: var(--tl-space-4);
  }
  .sums dt {
    color: var(--tl-color-on-surface-muted);
  }
  .sums dt .hint {
    font-size: inherit;
    margin-inline-start: var(--tl-space-2);
  }
  .sums dt,
  .sums dd {
    font-size: var(--tl-text-sm);
    font-variant-numeric: tabular-nums;
  }
  .sums dd {
    text-align: end;
    white-space: nowrap;
  }
  /* How the total comes about stands above it; on a low screen beneath the lines, which need the room. */
  .beneath > .sums {
    display: none;
  }
  @media (max-height: 47em) {
    .panel footer > .sums {
      display: none;
    }
    .panel .beneath > .sums {
      display: grid;
    }
  }
`;
