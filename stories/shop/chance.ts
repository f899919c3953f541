/** Bytes that look random and are the same each time: a story's codes, symbols and QR codes are in its picture. */
export const chanceOf = (seed: string): ((bytes: number) => Uint8Array<ArrayBuffer>) => {
  let state = 0x9e_37_79_b9;
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x85_eb_ca_6b) >>> 0;
  const next = (): number => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) & 0xff;
  };
  return (bytes) => Uint8Array.from({ length: bytes }, next);
};
