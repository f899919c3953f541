import { css } from 'lit';

export const privacyStyles = css`
  /* What the loader reserves: nothing below moves. */
  :host {
    min-block-size: 512px !important;
  }
  .purpose {
    padding-block-end: var(--tl-space-2);
  }
  .purpose legend {
    margin: 0;
    font-size: var(--tl-text-md);
  }
  .channels {
    gap: 0 var(--tl-space-4);
  }
  .erase {
    display: grid;
    justify-items: start;
    gap: var(--tl-space-3);
    padding: var(--tl-space-5);
    border: var(--tl-border-thin) solid var(--tl-color-danger);
    border-radius: var(--tl-radius-lg);
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .primary.danger:not([aria-disabled='true']) {
    background: var(--tl-color-danger);
    color: var(--tl-color-on-danger);
  }
  .plain.danger {
    color: var(--tl-color-danger);
  }
`;
