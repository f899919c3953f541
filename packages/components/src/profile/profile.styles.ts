import { css } from 'lit';

export const profileStyles = css`
  /* The host itself can be no container: nothing of it is ours to set but what the brand's look leaves. */
  .account {
    container-type: inline-size;
  }
  .account,
  .body,
  .bones {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
    align-content: start;
  }
  .account {
    gap: 0;
  }
  [hidden] {
    display: none;
  }
  header,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4) var(--tl-space-8);
    padding-block: var(--tl-space-6);
  }
  section {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  h2,
  h3,
  h4,
  .balance {
    font-family: var(--tl-font-display);
    font-weight: var(--tl-weight-body);
    line-height: var(--tl-leading-tight);
    text-wrap: balance;
  }
  h2 {
    font-size: var(--tl-text-xl);
  }
  h3,
  h4 {
    margin: 0;
    font-size: var(--tl-text-lg);
  }
  :is(h2, h4):focus {
    outline: none;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    align-content: start;
    justify-content: space-between;
    gap: var(--tl-space-1) var(--tl-space-4);
  }
  .news {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
  }
  .news.fault {
    color: var(--tl-color-danger);
  }
  .hint {
    text-wrap: pretty;
  }
  .buttons,
  .store {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tl-space-2) var(--tl-space-3);
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
  progress {
    appearance: none;
    display: block;
    inline-size: 100%;
    block-size: 6px;
    border: 0;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-surface-sunken);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: none;
  }
  progress::-webkit-progress-value {
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-accent);
  }
  progress::-moz-progress-bar {
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-accent);
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
  .pair,
  .measures,
  .channels {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(12 * var(--tl-text-md))), 1fr));
    gap: var(--tl-space-4);
  }
  .measures {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(9 * var(--tl-text-md))), 1fr));
    align-items: end;
  }
  .measures label .hint {
    font-weight: var(--tl-weight-body);
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
  .bone.title {
    inline-size: 50%;
    block-size: 2em;
    margin-block: var(--tl-space-6);
  }
  .bone.block {
    block-size: 12em;
    border-radius: var(--tl-radius-lg);
  }
  .bone.order {
    block-size: 6em;
    margin-block-end: var(--tl-space-3);
    border-radius: var(--tl-radius-lg);
  }
  @container (inline-size > 46em) {
    header {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: end;
    }
    section {
      grid-template-columns: 12em minmax(0, 1fr);
    }
    .head {
      flex-direction: column;
      justify-content: start;
    }
  }
`;
