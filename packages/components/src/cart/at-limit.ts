import type { LineView } from '@throughline/client';

/** More than any line can hold; what the shopper types beyond it is a slip. */
export const MOST_UNITS = 999;

/** No more can be added, as far as anyone knows. While the line waits for the server, nobody does. */
export const atLimit = (line: LineView): boolean => line.quantity >= MOST_UNITS || (!line.pending && line.quantity >= line.available);
