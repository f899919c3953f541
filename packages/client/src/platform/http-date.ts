/** What a `Date` header, or an instant in an answer, says, in milliseconds since the epoch; null where there is none. A text is read here, no clock. */
export const httpDate = (header: string | null): number | null => Date.parse(header ?? '') || null;
