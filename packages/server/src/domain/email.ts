/** An address as it is compared; undefined when it can't be one. */
export const normaliseEmail = (typed: string): string | undefined => {
  const email = typed.trim().normalize('NFC').toLowerCase();
  return /^[^\s@]+@[^\s@]+$/u.test(email) ? email : undefined;
};
