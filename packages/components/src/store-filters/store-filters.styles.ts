import { css } from 'lit';

export const storeFiltersStyles = css`
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--tl-space-4);
  }
  .services {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(13em, 100%), 1fr));
    gap: 0 var(--tl-space-4);
  }
  .plain {
    justify-self: start;
    margin-inline-start: calc(-1 * var(--tl-space-3));
  }
`;
