/** How many digits a code has. */
const DIGITS = 6;

/** Whether all digits of a code are there, of whatever script, pasted with whatever between them. What they mean is the server's to say. */
export const isWholeCode = (typed: string): boolean => {
  const digits = typed.replaceAll(/[\s\p{Pd}\p{Cf}]/gu, '');
  return /^\p{Nd}+$/u.test(digits) && [...digits].length === DIGITS;
};
