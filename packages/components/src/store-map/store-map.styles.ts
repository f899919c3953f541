import { css } from 'lit';

export const storeMapStyles = css`
  .frame {
    position: relative;
    display: grid;
    place-items: center;
    block-size: var(--store-map-height, min(36em, 80vb));
    overflow: hidden;
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-sunken);
    isolation: isolate;
  }
  .canvas,
  .pins {
    position: absolute;
    inset: 0;
    /* Of the map's own, from left to right. */
    direction: ltr;
  }
  .canvas :is(canvas, div) {
    position: absolute;
    inset: 0;
  }
  .canvas canvas {
    outline-offset: -4px;
    touch-action: none;
    cursor: grab;
  }
  .canvas canvas:active {
    cursor: grabbing;
  }
  .canvas [class*='-control-container'],
  .probe {
    display: none;
  }
  .pins {
    /* The map's own buttons lie upon them. */
    isolation: isolate;
    pointer-events: none;
  }
  .pin {
    --_size: max(44px, var(--tl-size-target-small));
    position: absolute;
    inset-block-start: 0;
    left: 0;
    display: grid;
    inline-size: var(--_size);
    block-size: var(--_size);
    margin: calc(-0.5 * var(--_size));
    place-items: center;
    pointer-events: auto;
  }
  .pin::before {
    grid-area: 1 / 1;
    border-radius: 50%;
    content: '';
    transition: scale var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .pin span {
    z-index: 1;
    grid-area: 1 / 1;
  }
  .one::before {
    inline-size: calc(var(--_size) / 2 - 6px);
    block-size: calc(var(--_size) / 2 - 6px);
    border: 2px solid var(--tl-color-surface-raised);
    background: var(--tl-color-on-surface-muted);
  }
  .one.listed {
    z-index: 1;
  }
  .one.listed::before {
    inline-size: calc(var(--_size) / 2);
    block-size: calc(var(--_size) / 2);
    border-width: 3px;
    background: var(--tl-color-accent);
    box-shadow: var(--tl-shadow-raised);
  }
  .one[aria-current] {
    z-index: 2;
  }
  .one[aria-current]::before {
    outline: 3px solid var(--tl-color-accent);
    scale: 1.35;
  }
  .many {
    font-size: var(--tl-text-xs);
    font-weight: var(--tl-weight-strong);
    font-variant-numeric: tabular-nums;
    color: var(--tl-color-on-surface);
  }
  .many::before {
    inline-size: calc(var(--_size) - 8px);
    block-size: calc(var(--_size) - 8px);
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    background: var(--tl-color-surface-raised);
  }
  .pin:focus-visible {
    z-index: 3;
    border-radius: 50%;
  }
  @media (hover: hover) {
    .pin:hover::before {
      scale: 1.15;
    }
  }
  .controls {
    position: absolute;
    inset-block-end: var(--tl-space-3);
    inset-inline-end: var(--tl-space-3);
    display: grid;
    overflow: hidden;
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
  }
  .controls button {
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
  }
  .controls button:focus-visible {
    outline-offset: -4px;
  }
  .controls button + button {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  svg {
    inline-size: var(--tl-size-icon);
    block-size: var(--tl-size-icon);
    stroke-width: 1.6;
  }
  .here,
  .skip {
    position: absolute;
    inset-block-start: var(--tl-space-3);
    z-index: 4;
    font-size: var(--tl-text-sm);
  }
  .skip:not(:focus-visible) {
    opacity: 0;
    pointer-events: none;
  }
  .message {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-3);
    padding: var(--tl-space-4);
    font-size: var(--tl-text-sm);
    text-align: center;
  }
  .waiting {
    z-index: 1;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
  }
  .outlined {
    position: absolute;
    inset-block-end: var(--tl-space-3);
    inset-inline: var(--tl-space-3) calc(var(--tl-size-target) + 2 * var(--tl-space-3));
  }
  .attribution {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: 0;
    padding: 2px 6px;
    background: var(--tl-color-surface-raised);
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-xs);
  }
  /* A map without its colours is none. */
  .canvas,
  .probe,
  .pins {
    forced-color-adjust: none;
  }
`;
