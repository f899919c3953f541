import { css } from 'lit';

/** The sections of an account. */
export const accountStyles = css`
  /* The host itself can be no container: nothing of it is ours to set but what the brand's look leaves. */
  .account {
    container-type: inline-size;
  }
  [hidden] {
    display: none;
  }
  .body,
  .bones {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
    align-content: start;
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
  :is(h2, h3, h4):focus {
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
  /* Sizes are of the text around them, so only what holds no other text has one. */
  .text {
    font-size: var(--tl-text-md);
  }
  .hint {
    text-wrap: pretty;
  }
  .choice .hint,
  .text .hint {
    font-size: 0.85em;
  }
  .field > label .hint {
    font-size: inherit;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, calc(12 * var(--tl-text-md))), 1fr));
    gap: var(--tl-space-4);
  }
  .bone.block {
    block-size: 12em;
    border-radius: var(--tl-radius-lg);
  }
  .buttons,
  .store {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--tl-space-2) var(--tl-space-3);
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
