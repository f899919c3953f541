import { css } from 'lit';

export const returnsStyles = css`
  header .badge {
    justify-self: start;
    margin-block-end: var(--tl-space-2);
  }
  .step {
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
    font-variant-numeric: tabular-nums;
  }
  .steps {
    display: flex;
    gap: var(--tl-space-1);
    margin-block-end: var(--tl-space-3);
  }
  .steps span {
    flex: 1;
    block-size: 3px;
    border-radius: var(--tl-radius-full);
    background: var(--tl-color-outline);
    transition: background-color var(--tl-motion-medium) var(--tl-motion-ease);
  }
  .steps .done {
    background: var(--tl-color-accent);
  }
  .wish + .wish {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .wish + .wish {
    padding-block-start: var(--tl-space-6);
  }
  .line.choice {
    grid-template-columns: auto 4.5em minmax(0, 1fr) auto;
  }
  .line.choice > input {
    align-self: center;
  }
  h3.line {
    padding-block: 0;
  }
  .gone {
    color: var(--tl-color-on-surface-muted);
  }
  .gone .thumb {
    opacity: 0.55;
  }
  .why {
    justify-self: start;
    padding: 0.1em var(--tl-space-2);
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface);
    font-size: var(--tl-text-sm);
  }
  .with-price {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    font-weight: var(--tl-weight-medium);
  }
  .rows .choice {
    padding: var(--tl-space-3) var(--tl-space-4);
    border: var(--tl-border-thin) solid var(--tl-color-outline);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-raised);
  }
  .rows > div {
    display: grid;
    gap: var(--tl-space-2);
  }
  .rows .choice:hover {
    border-color: var(--tl-color-outline-strong);
  }
  .rows .choice:has(:checked) {
    border-color: var(--tl-color-accent);
    box-shadow: inset 0 0 0 var(--tl-border-thin) var(--tl-color-accent);
  }
  .choice > span {
    min-inline-size: 0;
  }
  .segments .sold {
    border-style: dashed;
    text-decoration: line-through;
  }
  .exchange {
    display: grid;
    gap: var(--tl-space-4);
    padding-inline-start: var(--tl-space-4);
    border-inline-start: 2px solid var(--tl-color-accent);
  }
  .difference:empty {
    display: none;
  }
  .difference {
    font-weight: var(--tl-weight-medium);
  }
  .short {
    max-inline-size: 9em;
  }
  details {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  details > :not(summary) {
    margin-block-end: var(--tl-space-4);
  }
  summary {
    min-block-size: var(--tl-size-target);
    padding-block: var(--tl-space-3);
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
    cursor: pointer;
  }
  .rules {
    display: grid;
    gap: var(--tl-space-2);
    padding-inline-start: 1.2em;
    list-style: disc;
    color: var(--tl-color-on-surface-muted);
    font-size: var(--tl-text-sm);
  }
  .file {
    justify-self: start;
    cursor: pointer;
  }
  .file:has(:focus-visible) {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  .photos {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: var(--tl-space-3);
  }
  .photos canvas,
  .photos .bone {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 1;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  progress {
    inline-size: 100%;
    accent-color: var(--tl-color-accent);
  }
  .sums {
    block-size: 5em;
  }
  .said {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--tl-space-3);
  }
  .said .hint {
    display: block;
  }
  .said .plain {
    flex: none;
    min-block-size: var(--tl-size-target-small);
    padding-inline: var(--tl-space-2);
    font-size: var(--tl-text-sm);
  }
  .panel > section > .said,
  form > .said {
    padding-block: var(--tl-space-3);
    border-block: var(--tl-border-thin) solid var(--tl-color-outline);
    font-weight: var(--tl-weight-medium);
  }
  blockquote {
    margin: 0;
    padding-inline-start: var(--tl-space-4);
    border-inline-start: 2px solid var(--tl-color-accent);
    font-family: var(--tl-font-display);
    font-size: var(--tl-text-lg);
  }
  code {
    font-size: var(--tl-text-sm);
    overflow-wrap: anywhere;
  }
  footer .plain {
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
  @container (inline-size >= 34em) {
    .lookup .primary {
      justify-self: start;
    }
  }
  @container (inline-size < 24em) {
    .line.choice {
      grid-template-columns: auto 3.5em minmax(0, 1fr);
    }
  }
`;
