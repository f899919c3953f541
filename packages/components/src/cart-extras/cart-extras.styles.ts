import { css } from 'lit';
import { pictureStyles } from '../picture/picture.styles.ts';
import { sumsStyles } from './sums.styles.ts';

/** What stands above, in and beneath the lines. */
export const cartExtrasStyles = css`
  ${pictureStyles}
  ${sumsStyles}
  .remark {
    grid-column: 2;
    font-size: var(--tl-text-sm);
    color: var(--tl-color-on-surface-muted);
  }
  .fault,
  [aria-invalid='true'] {
    color: var(--tl-color-danger);
  }
  .stepper [aria-invalid='true'] {
    outline: var(--tl-border-focus) solid var(--tl-color-danger);
    outline-offset: -1px;
  }
  /* How the lines answer to a pointer, which comes to them after the eye. */
  .link:hover {
    text-decoration-thickness: 2px;
  }
  .link {
    min-inline-size: var(--tl-size-target-small);
  }
  .line {
    position: relative;
  }
  /* The picture belongs to the link: a finger finds it. */
  .line .title a::after {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: var(--_thumb, var(--tl-size-thumb));
    content: '';
  }
  .title a:hover {
    text-decoration: underline;
  }
  .options:hover {
    color: var(--tl-color-on-surface);
  }
  .stepper button:not([aria-disabled]):hover,
  .tiny:hover {
    background: var(--tl-color-surface-sunken);
  }
  .stepper button:not([aria-disabled]):active {
    background: var(--tl-color-outline);
  }
  .options[aria-expanded='true'] svg {
    transform: scaleY(-1);
  }
  .remark > * + *::before {
    content: ' · ';
  }
  .news {
    background: var(--tl-color-accent-soft);
    color: var(--tl-color-on-accent-soft);
  }
  /* The heading that stands on the footer belongs to it: lines pass behind both. */
  .kiosk header {
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
    background: var(--tl-color-surface-raised);
  }
  .kiosk footer {
    border-block-start-color: transparent;
  }
  .wrong {
    background: var(--tl-color-danger-soft);
    color: var(--tl-color-on-danger-soft);
  }
  .line .note {
    grid-column: 1/-1;
    margin: 0;
  }
  .gone,
  .code {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--tl-space-3);
  }
  .gone {
    padding-block: var(--tl-space-3);
    border-block-end: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .gone .title {
    -webkit-line-clamp: 2;
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-body);
    color: var(--tl-color-on-surface-muted);
  }
  .changes {
    display: grid;
    gap: var(--tl-space-2);
    margin-block: var(--tl-space-2) var(--tl-space-3);
  }
  .changes,
  .card {
    padding: var(--tl-space-3) var(--tl-space-4);
    border-radius: var(--tl-radius-md);
    background: var(--tl-color-surface-sunken);
  }
  .beneath .changes {
    padding: 0;
    background: none;
  }
  .changes h3,
  .saved h3,
  .card h3 {
    font-size: var(--tl-text-sm);
    font-weight: var(--tl-weight-strong);
  }
  .changes ol {
    display: grid;
    gap: var(--tl-space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .changes li {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: var(--tl-space-3);
  }
  .changes p,
  .words {
    font-size: var(--tl-text-sm);
  }
  .change bdi {
    font-weight: var(--tl-weight-medium);
  }
  .change time {
    margin-inline-start: var(--tl-space-1);
  }
  .change time,
  .was-now,
  .code span {
    color: var(--tl-color-on-surface-muted);
  }
  .was-now {
    font-variant-numeric: tabular-nums;
  }
  .changes > .link {
    justify-self: start;
  }
  .ways-on,
  .adds {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--tl-space-5);
  }
  .beneath {
    display: grid;
    gap: var(--tl-space-3);
    padding-block: var(--tl-space-3) var(--tl-space-5);
  }
  .codes {
    display: grid;
    gap: var(--tl-space-2);
  }
  .code {
    padding-inline: var(--tl-space-3) var(--tl-space-1);
    border: var(--tl-border-thin) dashed var(--tl-color-outline-strong);
    border-radius: var(--tl-radius-md);
  }
  .code p {
    padding-block: var(--tl-space-2);
    font-size: var(--tl-text-sm);
  }
  .code .name {
    margin-inline-end: var(--tl-space-2);
    font-weight: var(--tl-weight-strong);
  }
  .code.idle {
    border-color: transparent;
    background: var(--tl-color-notice-soft);
    color: var(--tl-color-on-notice-soft);
  }
  .code.idle span {
    color: inherit;
  }
  .tiny {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: var(--tl-size-target-small);
    block-size: var(--tl-size-target-small);
    border-radius: var(--tl-radius-full);
  }
  .tiny svg {
    inline-size: 1em;
    block-size: 1em;
  }
  .article {
    display: grid;
    grid-template-columns: calc(var(--tl-size-thumb)*0.64) minmax(0, 1fr) auto;
    align-items: center;
    gap: var(--tl-space-3);
    padding-block: var(--tl-space-2);
  }
  .article .picture {
    border-radius: var(--tl-radius-sm);
  }
  .what-else .hint {
    margin-inline-start: var(--tl-space-1);
    font-size: inherit;
  }
  .what-else,
  .article .price {
    font-size: var(--tl-text-sm);
  }
  .what-else {
    font-weight: var(--tl-weight-medium);
  }
  .mark {
    padding: var(--tl-space-1) var(--tl-space-2);
    border-radius: var(--tl-radius-sm);
    background: var(--tl-color-success-soft);
    color: var(--tl-color-on-success-soft);
    font-size: var(--tl-text-xs);
    font-weight: var(--tl-weight-medium);
  }
  .saved {
    margin-block-start: var(--tl-space-3);
    padding-block-start: var(--tl-space-4);
    border-block-start: var(--tl-border-thin) solid var(--tl-color-outline);
  }
  .words {
    white-space: pre-wrap;
  }
  .currency {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tl-space-2);
    font-size: var(--tl-text-sm);
  }
  .currency select {
    min-block-size: var(--tl-size-target);
    max-inline-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
  }
`;
