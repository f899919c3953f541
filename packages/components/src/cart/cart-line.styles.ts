import { css } from 'lit';

export const cartLineStyles = css`
  .line {
    display: grid;
    grid-template-columns: var(--_thumb, var(--tl-size-thumb)) minmax(0, 1fr);
    gap: var(--tl-space-2) var(--tl-space-4);
    padding-block: var(--tl-space-4);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  /* Room within the list for the ring of the focus: what is not laid out yet paints nothing outside itself. */
  .many li {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 143px;
    margin-inline: calc(-1*var(--tl-space-2));
    padding-inline: var(--tl-space-2);
  }
  li:last-child > * {
    border-color: transparent;
  }
  .line:focus-visible {
    outline-offset: var(--tl-space-1);
  }
  .thumb {
    display: grid;
    place-items: center;
    overflow: hidden;
    aspect-ratio: 4/5;
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface-muted);
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .what {
    display: grid;
    align-content: space-between;
    gap: var(--tl-space-3);
  }
  .top,
  .bottom {
    display: flex;
    justify-content: space-between;
    gap: 0 var(--tl-space-3);
  }
  .top > * {
    font-size: var(--tl-text-md);
    line-height: 1.35;
  }
  .title,
  .options bdi {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  .title {
    font-weight: var(--tl-weight-medium);
  }
  .title a {
    text-decoration: none;
  }
  .options {
    display: flex;
    align-items: center;
    gap: var(--tl-space-1);
    min-block-size: var(--tl-size-target-small);
    margin-block: calc(-1*var(--tl-space-1));
  }
  .options svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }
  .bottom .hint {
    flex: 1 0 100%;
  }
  .bottom {
    --_step: max(var(--tl-size-target-small), 36px);
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tl-space-1) var(--tl-space-4);
  }
  .room {
    block-size: calc(var(--_step) + 2 * var(--tl-border-thin));
  }
  .stepper {
    display: flex;
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
  }
  .stepper > * {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--_step);
    block-size: var(--_step);
    border-radius: calc(var(--tl-radius-md) - 1px);
  }
  .stepper button[aria-disabled='true'] {
    color: var(--tl-color-outline-strong);
    cursor: default;
    opacity: 0.55;
  }
  .stepper svg {
    inline-size: calc(var(--tl-size-icon)*0.8);
    block-size: calc(var(--tl-size-icon)*0.8);
  }
  .stepper input {
    inline-size: calc(var(--_step)*1.1);
    font-size: var(--tl-text-md);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .ghost {
    block-size: 1em;
    inline-size: 70%;
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-skeleton);
  }
  .ghost + .ghost {
    inline-size: 40%;
    margin-block-start: var(--tl-space-3);
  }
`;
