import { readFile } from 'node:fs/promises';
import { ImportError } from '../import/import-error.ts';
import { importProducts } from '../import/import-products.ts';
import { openStorage } from '../storage/open.ts';
import { demoBrand } from './demo-shop.ts';
import { type CommandOptions, readSettings, UsageError } from './settings.ts';

/** Findings printed one by one; a file can be wrong on every line. */
const MOST_PRINTED = 100;

const readSource = async (file: string): Promise<Uint8Array> => {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT') throw new ImportError(`There is no file ${file}.`);
    throw new ImportError(code === 'EISDIR' ? `${file} is a folder; name a CSV file.` : `${file} can not be read (${code}).`);
  }
};

/** On a terminal one line that counts; elsewhere nothing until the end. */
const showProgress = (done: number, all: number): void => {
  if (process.stderr.isTTY && (done === all || done % 50 === 0))
    process.stderr.write(`\r${done} of ${all} products${done === all ? '\n' : ''}`);
};

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Exit code 0: all taken; 2: some rows were left out; 1, or by throwing: nothing was imported. */
export const importFile = async (kind: string, file: string | undefined, options: CommandOptions): Promise<number> => {
  if (kind !== 'products' || file === undefined) throw new UsageError('Use: throughline import products FILE.csv');
  const settings = readSettings(options, process.env);
  const bytes = await readSource(file);
  const storage = await openStorage(settings.database);
  try {
    const brand = await demoBrand(storage, settings);
    const currency = options['currency'] === undefined ? undefined : String(options['currency']).toUpperCase();
    const report = await importProducts(storage, bytes, { brand, currency, progress: showProgress });
    const { findings, unpublished } = report;
    for (const { line, column, reason } of findings.slice(0, MOST_PRINTED))
      console.error(`line ${line}${column === '' ? '' : `, ${column}`}: ${reason}`);
    if (findings.length > MOST_PRINTED) console.error(`… and ${findings.length - MOST_PRINTED} more`);
    if (unpublished.length > 0) console.log(`Left out, not published: ${unpublished.join(', ')}`);
    const read = `${count(report.products, 'product')} with ${count(report.variants, 'variant')}`;
    if (report.changed > 0) console.log(`${read} imported, ${report.changed} of them new or changed.`);
    else if (report.products > 0) console.log(`${read} read; nothing changed.`);
    if (findings.length === 0) return 0;
    const rest = report.products === 0 ? 'nothing was imported' : 'the rest was imported';
    console.log(`${count(findings.length, 'problem')} in the file, see above; ${rest}.`);
    return report.products === 0 ? 1 : 2;
  } finally {
    await storage.close();
  }
};
