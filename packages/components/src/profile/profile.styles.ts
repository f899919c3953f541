import { css } from 'lit';

export const profileStyles = css`
  /* What the loader reserves, as far as anybody's page reaches: nothing below moves. */
  :host {
    min-block-size: min(100vb, 80em) !important;
  }
  /* The way in keeps its place until its words are there. */
  .entry {
    display: grid;
    grid-template-columns: minmax(0, calc(26 * var(--tl-text-md)));
    justify-content: center;
    align-content: start;
    min-block-size: 352px;
    margin-block-end: var(--tl-space-6);
    padding: var(--tl-space-6) var(--tl-space-5);
    border-radius: var(--tl-radius-lg);
    background: var(--tl-color-surface-sunken);
  }
  .store {
    justify-content: space-between;
  }
  .label {
    display: block;
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
  }
  .balance {
    font-size: var(--tl-text-2xl);
  }
  .buttons svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 2.5;
  }
  summary {
    inline-size: fit-content;
    padding-block: var(--tl-space-3);
    font-weight: var(--tl-weight-medium);
    cursor: pointer;
  }
  .rows li {
    display: flex;
    justify-content: space-between;
    gap: var(--tl-space-4);
    padding-block: var(--tl-space-2);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .rows .hint,
  .what > * {
    display: block;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .orders {
    display: grid;
    gap: var(--tl-space-3);
  }
  .order {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    gap: var(--tl-space-4);
    inline-size: 100%;
    padding: var(--tl-space-3);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-lg);
    text-align: start;
    text-decoration: none;
    transition: background-color var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .order:hover {
    background: var(--tl-color-surface-sunken);
  }
  .order .picture {
    inline-size: calc(3.5 * var(--tl-text-md));
  }
  .order .initial {
    font-size: var(--tl-text-lg);
  }
  .status {
    font-weight: var(--tl-weight-strong);
  }
  .measures {
    display: grid;
    gap: var(--tl-space-4);
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(9 * var(--tl-text-md))), 1fr));
    align-items: end;
  }
  .measures label .hint {
    font-weight: var(--tl-weight-body);
  }
  .bone.title {
    inline-size: 50%;
    block-size: 2em;
    margin-block: var(--tl-space-6);
  }
  .bone.order {
    block-size: 6em;
    margin-block-end: var(--tl-space-3);
    border-radius: var(--tl-radius-lg);
  }
`;
