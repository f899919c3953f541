import { css } from 'lit';

export const addToCartStyles = css`
  .primary {
    inline-size: 100%;
  }
  svg {
    inline-size: 1.1em;
    block-size: 1.1em;
    stroke-width: 2.5;
  }
`;
