import { css } from 'lit';

/** What stands at the end of a line, and what can be changed of it. */
export const lineExtrasStyles = css`
  .remarks {
    display: contents;
  }
  .remark {
    grid-column: 2;
    font-size: var(--tl-text-sm);
    color: var(--tl-color-on-surface-muted);
  }
  .remark.fault,
  .stock.fault {
    color: var(--tl-color-danger);
  }
  .remark > * + * {
    margin-inline-start: 0.4em;
  }
  .edit {
    grid-column: 1/-1;
    display: grid;
    gap: var(--tl-space-4);
    padding: var(--tl-space-4);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  .edit .choices .choice {
    font-size: var(--tl-text-sm);
  }
  .edit .segments > div {
    gap: var(--tl-space-1) var(--tl-space-2);
  }
  .edit .segments .choice {
    min-inline-size: var(--tl-size-target);
    padding-inline: var(--tl-space-3);
    background: var(--tl-color-surface-raised);
  }
  .edit .choice.out {
    border-style: dashed;
    color: var(--tl-color-on-surface-muted);
    text-decoration: line-through;
  }
  .edit .stores {
    gap: 0;
  }
  .edit .stores .choice > span {
    display: grid;
  }
  .store {
    display: flex;
    justify-content: space-between;
    gap: var(--tl-space-2);
    font-weight: var(--tl-weight-medium);
  }
  .edit .stores .hint {
    display: inline;
    white-space: nowrap;
  }
  .edit .stores span > .hint {
    white-space: normal;
  }
  .stores .choice + .choice {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .update {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-4);
  }
`;
