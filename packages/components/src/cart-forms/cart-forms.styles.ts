import { css } from 'lit';
import { fieldStyles } from '../base/field.styles.ts';

/** Fields are dressed where they stand in `.fields`: the stepper of a line has a dress of its own. */
export const cartFormsStyles = css`
  .fields {
    ${fieldStyles}
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
  /* A region that says nothing takes no room, and is there before it says something. */
  .edit > [role='status']:not(:has(*)) {
    position: absolute;
  }
  .edit .stores {
    gap: 0;
  }
  .edit .stores .choice > span {
    display: grid;
  }
  .edit .stores .fault {
    font-size: inherit;
  }
  .store {
    display: flex;
    justify-content: space-between;
    gap: var(--tl-space-2);
    font-weight: var(--tl-weight-medium);
  }
  .edit .stores .hint {
    display: inline;
    font-size: inherit;
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
  .joined {
    display: flex;
    gap: var(--tl-space-2);
  }
  .joined > button {
    flex: none;
  }
  .beneath form {
    display: grid;
    justify-items: start;
    gap: var(--tl-space-3);
  }
  .beneath form > .field {
    inline-size: 100%;
  }
  /* Scrolled into sight, it does not stick to the edge. */
  #code-fault {
    scroll-margin-block: var(--tl-space-3);
  }
`;
