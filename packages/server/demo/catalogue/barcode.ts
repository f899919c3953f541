/** The EAN-13 of the nth article: in the range 20, which is a shop's own and never another maker's. */
export function barcode(n: number): string {
  const digits = `200731${String(n).padStart(6, '0')}`;
  return digits + checkDigit(digits);
}

/** The thirteenth digit: with weights 1 and 3 in turn, all thirteen add up to a multiple of ten. */
export function checkDigit(twelve: string): string {
  const sum = [...twelve].reduce((total, digit, i) => total + Number(digit) * (i % 2 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
