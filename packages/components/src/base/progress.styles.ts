import { css } from 'lit';

/** A bar for how much of something is done. What it says is said in words beside it. */
export const progressStyles = css`
  progress {
    display: block;
    inline-size: 100%;
    block-size: 4px;
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
`;
