/** Letters that are still read and can't be typed: whatever has none of them did not come from a table. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from('AÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ'.matchAll(/(.)(.)/gu), ([, plain, other]) => [plain, other]).flatMap(
    ([plain = '', other = '']) => [
      [plain, other],
      [plain.toLowerCase(), other.toLowerCase()],
    ],
  ),
);

/** German, Polish and French need about so much more room than English. */
const LONGER = 0.4;

const FILLING = 'one two three four five six seven eight nine ten';

/** `[Åðð ţö ƀåĝ one]`: what is cut off has lost its bracket, and what is not in brackets came past the tables. */
export function accented(text: string): string {
  if (!/\p{L}/u.test(text)) return text;
  const more = Math.ceil(text.length * LONGER);
  return `[${text.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter)} ${FILLING.repeat(Math.ceil(more / FILLING.length))
    .slice(0, more)
    .trim()}]`;
}

const RLM = '\u200F';
const RLO = '\u202E';
const PDF = '\u202C';

/** English words from right to left, each for itself, as Arabic would stand there. */
export function mirrored(text: string): string {
  return text.replace(/[\p{L}\p{M}\p{N}’]+/gu, (word) => `${RLM}${RLO}${word}${PDF}${RLM}`);
}
