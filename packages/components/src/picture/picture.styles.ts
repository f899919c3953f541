import { css } from 'lit';

export const pictureStyles = css`
  .picture {
    position: relative;
    display: grid;
    aspect-ratio: 4 / 5;
    overflow: hidden;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  .picture:empty {
    background: var(--tl-color-skeleton);
  }
  .picture > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
    min-block-size: 0;
  }
  .picture img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .picture img.broken,
  .picture img:not(.broken) + .initial {
    visibility: hidden;
  }
  .picture .initial {
    place-self: center;
    color: var(--tl-color-on-surface-muted);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-2xl);
    line-height: 1;
  }
`;
