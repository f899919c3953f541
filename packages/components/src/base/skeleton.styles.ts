import { css } from 'lit';

/** Bones keep the place of what is on its way: `.bone`, as wide and high as what it stands for. They breathe only where motion is welcome. */
export const skeletonStyles = css`
  .bone {
    display: block;
    block-size: 1em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
    /* Forced colours take the ground and show this. */
    outline: 1px solid transparent;
  }
  /* The word for those who wait lies on the bones: it moves nothing. */
  .wait {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .wait > * {
    grid-area: 1 / 1;
  }
  .wait > [role='status'] {
    z-index: 1;
    align-self: start;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.55;
      }
    }
  }
`;
