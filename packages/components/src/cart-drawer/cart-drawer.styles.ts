import { css } from 'lit';

export const cartDrawerStyles = css`
  :host {
    --_away: var(--tl-space-8);
  }
  :host(:dir(rtl)) {
    --_away: calc(-1*var(--tl-space-8));
  }
  .scrim,
  dialog {
    position: fixed;
    inset: 0;
    margin: 0;
    padding: 0;
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    overflow: hidden;
    border: 0;
    background: var(--tl-color-scrim);
  }
  [hidden] {
    display: none;
  }
  dialog {
    inset-inline: auto 0;
    max-inline-size: var(--tl-size-drawer);
    border-inline-start: var(--tl-border-thin) solid transparent;
    background: var(--tl-color-surface);
    color: var(--tl-color-on-surface);
    box-shadow: var(--tl-shadow-overlay);
    transition: transform var(--tl-motion-medium) var(--tl-motion-ease);
  }
  dialog::backdrop {
    background: none;
  }
  @starting-style {
    dialog[open] {
      transform: translateX(var(--_away));
    }
  }
  .panel {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100%;
  }
  header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-3);
    padding: var(--tl-space-4) var(--tl-space-6);
  }
  .icon {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target);
    block-size: var(--tl-size-target);
    margin-inline-end: calc(-1*var(--tl-space-3));
    border-radius: var(--tl-radius-full);
  }
  .icon:hover {
    background: var(--tl-color-surface-sunken);
  }
  .body {
    overflow: auto;
    overscroll-behavior: contain;
    padding-inline: var(--tl-space-6);
  }
  /* On a tall screen one stands before, what is to be touched is within reach: lines and heading stand on the footer. */
  .kiosk {
    grid-template-rows: minmax(0, 1fr) auto auto;
  }
  .kiosk .body {
    order: -1;
    display: flex;
    flex-direction: column;
  }
  .kiosk .body::before {
    margin-block-start: auto;
    content: '';
  }
  @media (max-height: 34em) {
    .panel {
      display: block;
      overflow: auto;
    }
    .body {
      overflow: visible;
    }
  }
  @media (max-width: 359px) {
    header,
    .body,
    footer {
      padding-inline: var(--tl-space-4);
    }
  }
`;
