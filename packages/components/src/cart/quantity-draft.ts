import type { LineView } from '@throughline/client';

/** More than any line can hold; what the shopper types beyond it is a slip. */
export const MOST_UNITS = 999;

/** What a shopper is typing into a line's quantity, and why it can't be taken, once she has finished. */
export interface QuantityDraft {
  readonly text: string;
  readonly fault?: 'malformed' | 'too-many';
}

/** A whole number in any of the digits a keyboard gives (٣, ۳, ３), or undefined. */
function parseQuantity(text: string): number | undefined {
  const digits = text.trim().replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}

/** The units a finished draft asks for, or what is wrong with it. Never a number the shopper did not mean. */
export function judgeQuantity(text: string, line: LineView): number | 'malformed' | 'too-many' {
  const units = parseQuantity(text);
  if (units === undefined || units > MOST_UNITS) return 'malformed';
  // Fewer is always possible, even if stock has shrunk below both.
  return units > line.available && units > line.quantity && !line.pending ? 'too-many' : units;
}

/** No more can be added, as far as anyone knows. While the line waits for the server, nobody does. */
export const atLimit = (line: LineView): boolean => line.quantity >= MOST_UNITS || (!line.pending && line.quantity >= line.available);
