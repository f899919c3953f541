import type { LineId } from './id.ts';

/** A line's id follows from its SKU, so that the same article added on two devices at once is one line and both additions count. */
export const lineIdOf = (sku: string): LineId => `li_${sku}`;

/** A line saved for later, which may be of an article that is in the cart as well. No SKU begins with a blank: it is nobody else's. */
export const savedIdOf = (sku: string): LineId => `li_ ${sku}`;
