import { css } from 'lit';

export const laterStepsStyles = css`
  .wish + .wish {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .wish + .wish {
    padding-block-start: var(--tl-space-6);
  }
  h3.line {
    padding-block: 0;
  }
  .with-price {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--tl-space-4);
    font-weight: var(--tl-weight-medium);
  }
  .rows .choice {
    font-size: 1em;
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
  .sums {
    block-size: 5em;
  }
  .said {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: var(--tl-space-3);
  }
  /* Quiet: beneath what everybody does, in line with what stands above. */
  section > .elsewhere {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
  .fetching {
    gap: var(--tl-space-4);
    padding-block-start: var(--tl-space-2);
  }
  .segments:has([name='day']) > div {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(8.5 * var(--tl-text-md), 100%), 1fr));
  }
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
  }
  .said .plain {
    position: relative;
    flex: none;
    min-block-size: var(--tl-size-target-small);
    padding-inline: var(--tl-space-2);
    font-size: var(--tl-text-sm);
  }
  /* As easy to hit as any, in a line that stays a line. */
  .said .plain::after {
    position: absolute;
    inset-inline: 0;
    inset-block: calc((var(--tl-size-target-small) - var(--tl-size-target)) / 2);
    content: '';
  }
  @container (inline-size >= 24em) {
    .pair {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }
  .panel > section > .said,
  form > .said {
    padding-block: var(--tl-space-3);
    border-block: var(--tl-border-thin) solid var(--tl-color-outline);
    font-weight: var(--tl-weight-medium);
  }
`;
