import { css } from 'lit';

export const handoffStyles = css`
  .opener:not([hidden]) {
    inline-size: 100%;
  }
  .opener[hidden] {
    display: none;
  }
  dialog {
    --pad: var(--tl-space-6);
    --gap: var(--tl-space-5);
    box-sizing: border-box;
    inline-size: min(30 * var(--tl-text-md), 100% - 2 * var(--tl-space-4));
    max-block-size: calc(100% - 2 * var(--tl-space-2));
    margin: auto;
    /* The foot brings its own space beneath: what scrolls goes on under it to the edge. */
    padding: var(--pad) var(--pad) 0;
    overflow: auto;
    overscroll-behavior: contain;
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-raised);
    box-shadow: var(--tl-shadow-overlay);
    color: var(--tl-color-on-surface);
  }
  dialog::backdrop {
    background: var(--tl-color-scrim);
  }
  /* At its own place it would be one pixel more to scroll. */
  #voice {
    inset-block-start: 0;
  }
  .screen {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    gap: var(--gap);
    text-align: center;
  }
  .heading {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-2);
  }
  h2:focus {
    outline: none;
  }
  h2 {
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
  }
  p {
    max-inline-size: 40ch;
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
    text-wrap: balance;
  }
  .lead,
  .hint {
    color: var(--tl-color-on-surface-muted);
  }
  .hint {
    font-size: var(--tl-text-sm);
  }

  /* A camera wants dark on light, whatever the scheme and whatever the system's own colours. */
  .qr {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    aspect-ratio: 1;
    border: var(--tl-border-thin) solid var(--tl-color-outline);
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
  .ticket {
    display: grid;
    gap: var(--tl-space-3);
    inline-size: min(16 * var(--tl-text-md), 100%, 45dvb);
  }
  .life {
    block-size: 3px;
    overflow: hidden;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-outline);
  }
  /* A border, not a ground: forced colours leave the one and take the other. */
  .life span {
    display: block;
    border-block-start: 3px solid var(--tl-color-accent);
    border-radius: inherit;
  }
  .by-hand {
    display: grid;
    justify-items: center;
    gap: var(--tl-space-2);
  }
  .where {
    font-weight: var(--tl-weight-medium);
    overflow-wrap: anywhere;
  }
  .code bdi {
    display: inline-flex;
    gap: 0.4em;
    font-size: var(--tl-text-xl);
    font-weight: var(--tl-weight-medium);
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.12em;
    line-height: var(--tl-leading-tight);
  }
  .matching {
    display: grid;
    gap: var(--tl-space-3);
    inline-size: 100%;
    padding-block-start: var(--gap);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .matching p {
    justify-self: center;
  }
  .qr.waiting {
    inline-size: min(16 * var(--tl-text-md), 100%, 45dvb);
    background: var(--tl-color-skeleton);
  }
  /* Always in sight, however much there is above. */
  .buttons {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: var(--tl-space-3);
    inline-size: 100%;
    padding-block: var(--tl-space-2) var(--tl-space-3);
    background: var(--tl-color-surface-raised);
  }

  @media (height < 50em) {
    dialog {
      --pad: var(--tl-space-4);
      --gap: var(--tl-space-3);
    }
    h2 {
      font-size: var(--tl-text-lg);
    }
    p {
      font-size: var(--tl-text-sm);
    }
    .ticket,
    .qr.waiting {
      inline-size: min(16 * var(--tl-text-md), 100%, 29dvb);
    }
    .by-hand {
      gap: var(--tl-space-1);
    }
    .matching {
      gap: var(--tl-space-1);
    }
    .match .symbol {
      block-size: calc(2.2 * var(--tl-text-md));
    }
    .buttons {
      padding-block: 0;
    }
    .buttons:has(.primary, .secondary) {
      padding-block-end: var(--pad);
    }
  }

  /* A low screen that is wide enough: the code beside the words instead of above them. */
  @media (width >= 34em) and (height < 60em) {
    dialog:has(.ticket) {
      inline-size: min(50 * var(--tl-text-md), 100% - 2 * var(--tl-space-4));
    }
    .screen:has(.ticket) {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: var(--pad);
    }
    .ticket {
      grid-row: 1 / span 3;
      grid-column: 1;
      align-self: center;
      inline-size: min(22em, 45dvb);
    }
    .screen:has(.ticket) > :not(.ticket) {
      grid-column: 2;
    }
    .screen:has(.ticket) > .buttons {
      grid-column: 1 / -1;
    }
  }
`;
