import { css } from 'lit';

/** A bar for how much of something is done. What it says is said in words beside it. */
export const progressStyles = css`
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-outline);
    color: var(--tl-color-accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: var(--tl-radius-full);
    background: currentColor;
  }
  progress::-moz-progress-bar {
    border-radius: var(--tl-radius-full);
    background: currentColor;
  }
  @media (forced-colors: active) {
    progress {
      border: var(--tl-border-thin) solid CanvasText;
      color: Highlight;
    }
  }
`;
