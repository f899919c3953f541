/** A name or an address keeps its own direction within a sentence of the other. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
