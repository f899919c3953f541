import { css } from 'lit';

export const cartStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: 384px !important;
  }
  section {
    container-type: inline-size;
  }
  .page {
    display: grid;
    gap: var(--tl-space-6);
  }
  .body {
    min-inline-size: 0;
  }
  footer {
    align-content: start;
    padding: var(--tl-space-5);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
  }
  /* Whatever else there is comes after the way to pay. */
  slot[name='recommendations']::slotted(*) {
    grid-column: 1/-1;
  }
  @container (min-inline-size: 50em) {
    .page:has(footer) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 22em);
      gap: var(--tl-space-8) calc(var(--tl-space-8)*1.5);
    }
    footer {
      position: sticky;
      align-self: start;
      inset-block-start: var(--tl-space-6);
      padding: var(--tl-space-6);
    }
    .line {
      --_thumb: 112px;
      padding-block: var(--tl-space-5);
      gap: var(--tl-space-2) var(--tl-space-6);
    }
  }
`;
