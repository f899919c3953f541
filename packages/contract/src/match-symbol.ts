/** What both screens show so that a shopper sees she took the right cart. Drawn and named by the components. */
export const MATCH_SYMBOLS = ['sun', 'moon', 'star', 'leaf', 'wave', 'key', 'bell', 'boat', 'cup', 'bird', 'tree', 'house'] as const;
