import { css } from 'lit';

export const returnStatusStyles = css`
  /* What the loader reserves, about what a return is: nothing below moves. */
  :host {
    min-block-size: 900px !important;
  }
  /* A camera wants dark on light, whatever the scheme and whatever the system's own colours. */
  .qr {
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
  .qr.waiting {
    place-content: center;
    padding: var(--tl-space-4);
    background: var(--tl-color-skeleton);
    text-align: center;
  }
  .bone.status {
    block-size: 48px;
    margin-block-end: var(--tl-space-5);
  }
  .bone.ticket {
    block-size: 16em;
    margin-block-end: var(--tl-space-5);
  }
`;
