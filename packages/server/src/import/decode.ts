import { ImportError } from './import-error.ts';

const MOST_BYTES = 256 * 1024 * 1024;

/** Latin letters in UTF-16 have a zero beside each. */
const looksWide = (start: Uint8Array): boolean => {
  const zeros = [...start.keys()].filter((index) => start[index] === 0);
  return zeros.length > start.length / 4 && new Set(zeros.map((index) => index % 2)).size === 1;
};

/** Text of a file that says it is UTF-8; throws an `ImportError` when it is binary, empty or in another encoding. `kind`: what it should be. */
export const decodeText = (bytes: Uint8Array, kind: string): string => {
  if (bytes.length === 0) throw new ImportError('The file is empty.');
  if (bytes.length > MOST_BYTES) throw new ImportError(`The file is larger than ${MOST_BYTES / 1024 / 1024} MB; split it.`);
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    throw new ImportError(`The file is in UTF-16; save it as ${kind} in UTF-8.`);
  if (looksWide(bytes.subarray(0, 1000))) throw new ImportError(`The file looks like UTF-16; save it as ${kind} in UTF-8.`);
  if (bytes.includes(0)) throw new ImportError(`The file is not text; export it as ${kind} in UTF-8.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError(`The file is not in UTF-8 but probably in Latin-1 (Windows-1252); save it as ${kind} in UTF-8.`);
  }
};
