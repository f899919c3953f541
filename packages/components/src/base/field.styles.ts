import { css } from 'lit';

/**
 * The fields of the brand. A `.field` holds a label, what is filled in, a `.hint` and a `.fault` in this order. `.choices` is a
 * `<fieldset>` of radio buttons or checkboxes, each a `<label class="choice">` around its `<input>` and its words; `.choices.segments` shows
 * a few short ones side by side.
 */
export const fieldStyles = css`
  .field,
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-2);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
    text-align: start;
  }
  .field > label,
  legend {
    padding: 0;
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-medium);
    line-height: var(--tl-leading-body);
  }
  legend {
    margin-block-end: var(--tl-space-2);
  }
  :is(input:not([type='checkbox'], [type='radio'], [type='file']), select, textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: var(--tl-size-target);
    margin: 0;
    padding: var(--tl-space-2) var(--tl-space-3);
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
    background-color: var(--tl-color-surface-raised);
    color: inherit;
    font: inherit;
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
  }
  textarea {
    display: block;
    min-block-size: calc(4 * var(--tl-leading-body) * var(--tl-text-md));
    resize: vertical;
  }
  select:not([size]) {
    appearance: none;
    padding-inline-end: var(--tl-space-8);
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50% 60%, transparent 60%),
      linear-gradient(-45deg, transparent 50%, currentColor 50% 60%, transparent 60%);
    background-position:
      calc(100% - 1.3em) 55%,
      calc(100% - 0.9em) 55%;
    background-size: 0.42em 0.42em;
    background-repeat: no-repeat;
  }
  select:not([size]):dir(rtl) {
    background-position:
      0.9em 55%,
      1.3em 55%;
  }
  :is(input, textarea)::placeholder {
    color: var(--tl-color-on-surface-muted);
    opacity: 1;
  }
  :is(input, select, textarea):is([aria-invalid='true'], :user-invalid) {
    border-color: var(--tl-color-danger);
  }
  :is(input, select, textarea):disabled {
    border-color: var(--tl-color-outline);
    background-color: var(--tl-color-surface-sunken);
    color: var(--tl-color-on-surface-muted);
  }
  .hint,
  .fault {
    margin: 0;
    font-size: var(--tl-text-sm);
    line-height: var(--tl-leading-body);
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--tl-color-on-surface-muted);
  }
  .fault {
    color: var(--tl-color-danger);
    font-weight: var(--tl-weight-medium);
  }
  .choice {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: var(--tl-space-3);
    min-block-size: var(--tl-size-target);
    padding-block: var(--tl-space-2);
    font-size: var(--tl-text-md);
    line-height: var(--tl-leading-body);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  .choice:has(:disabled) {
    color: var(--tl-color-on-surface-muted);
    cursor: default;
  }
  .choice .hint {
    display: block;
  }
  :is(input[type='checkbox'], input[type='radio']) {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0.06em 0 0;
    accent-color: var(--tl-color-accent);
    cursor: inherit;
  }
  .segments > div {
    display: flex;
    flex-wrap: wrap;
    gap: var(--tl-space-2);
  }
  .segments .choice {
    position: relative;
    grid-template-columns: minmax(0, 1fr);
    align-items: center;
    min-inline-size: var(--tl-size-target);
    padding: var(--tl-space-2) var(--tl-space-4);
    border: var(--tl-border-thin) solid var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
    text-align: center;
    transition: background-color var(--tl-motion-fast) var(--tl-motion-ease);
  }
  .segments .choice:hover:not(:has(:disabled)) {
    background: var(--tl-color-surface-sunken);
  }
  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
  }
  .segments .choice:has(:checked) {
    border-color: var(--tl-color-accent);
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
    box-shadow: inset 0 0 0 var(--tl-border-thin) var(--tl-color-accent);
  }
  .segments .choice:has(:focus-visible) {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .segments .choice:has(:checked) {
      border: 3px solid Highlight;
    }
  }
`;
