import { css } from 'lit';

/**
 * Nothing of the page reaches in: every property is reset on the host, what is inherited above all. `all` leaves direction alone, so
 * that follows `dir` (which CSS of the page can not fake). Place an element by wrapping it; its own box is the brand's.
 */
export const hostStyles = css`
  :host {
    all: initial !important;
    display: block !important;
    box-sizing: border-box !important;
    direction: ltr !important;
    unicode-bidi: isolate !important;
    color: var(--tl-color-on-surface) !important;
    font-family: var(--tl-font-body) !important;
    font-size: medium !important;
    font-weight: var(--tl-weight-body) !important;
    line-height: var(--tl-leading-body) !important;
    text-align: start !important;
    overflow-wrap: anywhere !important;
    -webkit-text-size-adjust: 100% !important;
    -webkit-tap-highlight-color: transparent !important;
  }
  :host(:dir(rtl)) {
    direction: rtl !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  img,
  svg {
    display: block;
  }
  a {
    color: inherit;
  }
  button,
  input {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
  }
  button {
    cursor: pointer;
    touch-action: manipulation;
  }
  :focus-visible {
    outline: var(--tl-border-focus) solid var(--tl-color-focus);
    outline-offset: 2px;
  }
  .spoken {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
