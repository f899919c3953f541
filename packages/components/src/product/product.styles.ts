import { css } from 'lit';

export const productStyles = css`
  :host {
    container-type: inline-size !important;
  }
  .product {
    display: grid;
    gap: var(--tl-space-6);
  }
  /* As much as the screen shows of the article, so that nothing below it moves into sight and out again. */
  .product[aria-hidden] {
    align-content: start;
    min-block-size: min(100vb, 58em);
  }
  @container (inline-size >= 44em) {
    .product {
      grid-template-columns: minmax(0, 7fr) minmax(0, 6fr);
      gap: var(--tl-space-8);
      align-items: start;
    }
    .product[aria-hidden] {
      min-block-size: 0;
    }
    .details {
      padding-block-start: var(--tl-space-4);
    }
    /* The whole picture at once on a low screen; it gives way at its edges, where there is only ground. */
    .stage .picture {
      max-block-size: max(24em, 100vb - 4em);
    }
  }

  .gallery {
    display: grid;
    gap: var(--tl-space-3);
    min-inline-size: 0;
  }
  .thumbs {
    display: flex;
    gap: var(--tl-space-2);
    margin: 0;
    padding: var(--tl-space-1);
    overflow-x: auto;
    list-style: none;
  }
  .thumbs button {
    flex: none;
    inline-size: var(--tl-size-thumb);
    padding: 0;
    overflow: hidden;
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    background: none;
  }
  .thumbs button[aria-current='true'] {
    border-color: var(--tl-color-on-surface);
  }

  .details {
    display: grid;
    gap: var(--tl-space-5);
    align-content: start;
    min-inline-size: 0;
  }
  .heading {
    display: grid;
    gap: var(--tl-space-2);
  }
  h2 {
    display: -webkit-box;
    margin: 0;
    overflow: hidden;
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-2xl);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    overflow-wrap: anywhere;
    text-wrap: balance;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 6;
  }
  .price {
    margin: 0;
    font-size: var(--tl-text-lg);
    font-variant-numeric: tabular-nums;
  }
  .from {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-md);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    margin-block-end: var(--tl-space-2);
    padding: 0;
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  .picked {
    color: var(--tl-color-on-surface-muted);
    font-weight: var(--tl-weight-body);
  }
  .values {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-2);
  }
  .value {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--tl-space-2);
    box-sizing: border-box;
    min-inline-size: var(--tl-size-target);
    max-inline-size: 100%;
    min-block-size: var(--tl-size-target);
    padding: var(--tl-space-1) var(--tl-space-3);
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
    background-color: var(--tl-color-surface-raised);
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-tight);
    overflow-wrap: anywhere;
    cursor: pointer;
    transition:
      background-color var(--tl-motion-fast) var(--tl-motion-ease),
      border-color var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .value.colour {
    padding-inline: var(--tl-space-2) var(--tl-space-4);
    border-radius: var(--tl-radius-full);
  }
  .value input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: inherit;
  }
  .value:has(input:checked) {
    border-color: var(--tl-color-accent);
    background-color: var(--tl-color-accent-soft);
    box-shadow: inset 0 0 0 var(--tl-border-thin) var(--tl-color-accent);
    color: var(--tl-color-on-accent-soft);
  }
  .value:has(input:focus-visible) {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: var(--tl-border-focus);
  }
  .value.gone {
    border-style: dashed;
    color: var(--tl-color-on-surface-muted);
    text-decoration: line-through;
  }
  .value.gone .swatch {
    opacity: 0.45;
  }
  .swatch {
    flex: none;
    inline-size: calc(1.5 * var(--tl-text-md));
    block-size: calc(1.5 * var(--tl-text-md));
    stroke: var(--tl-color-outline-strong);
    stroke-width: 1;
    forced-color-adjust: none;
  }
  @media (hover: hover) {
    .value:hover {
      border-color: var(--tl-color-on-surface);
    }
  }
  @media (forced-colors: active) {
    .value:has(input:checked) {
      outline: var(--tl-border-focus) solid Highlight;
    }
    .thumbs button[aria-current='true'] {
      border: 3px solid Highlight;
    }
  }

  .buy {
    display: grid;
  }
  .wide {
    inline-size: 100%;
  }
  .note {
    inline-size: fit-content;
    margin-block-end: var(--tl-space-3);
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) solid transparent;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
    font-size: var(--tl-text-sm);
  }
  slot[name='actions']::slotted(*) {
    margin-block-start: var(--tl-space-3);
  }
  .stage {
    position: relative;
  }
  .badges {
    position: absolute;
    inset-block-start: var(--tl-space-3);
    inset-inline-start: var(--tl-space-3);
  }
  .description {
    max-inline-size: 65ch;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  .bone {
    inline-size: 60%;
    block-size: 1.25em;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
    outline: 1px solid transparent;
  }
  .bone.title {
    inline-size: 85%;
    block-size: 2.4em;
  }
  .bone.button {
    inline-size: 100%;
    block-size: var(--tl-size-target);
    border-radius: var(--tl-radius-md);
  }
`;
