import { css } from 'lit';

export const elsewhereStyles = css`
  .beside {
    gap: var(--tl-space-4);
    padding-block-start: var(--tl-space-5);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .beside h3:focus {
    outline: none;
  }
  .beside > .plain {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
  /* A camera wants dark on light, whatever the scheme and whatever the system's own colours. */
  .beside .qr {
    display: grid;
    inline-size: min(13 * var(--tl-text-md), 100%);
    aspect-ratio: 1;
    margin-inline: auto;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
    color: var(--tl-color-on-surface);
    color-scheme: light;
    forced-color-adjust: none;
  }
  .qr path {
    fill: currentColor;
    shape-rendering: crispEdges;
  }
  .beside .qr.waiting {
    place-content: center;
    background: var(--tl-color-skeleton);
    text-align: center;
  }
  .copy {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-2);
  }
  .copy input {
    flex: 1 1 14em;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
`;
