import type { PictureDocument } from '../domain/article.ts';
import type { Row } from './csv.ts';
import type { Finding } from './import-error.ts';

const MOST_URL = 2000;
const MOST_ALT = 1000;

const isSafe = (source: string): boolean => source.length <= MOST_URL && URL.canParse(source) && new URL(source).protocol === 'https:';

export interface Pictures {
  /** In the order of their positions. Sizes are unknown: 0. */
  readonly pictures: readonly PictureDocument[];
  /** Where a picture stands; null for one that isn't there. */
  indexOf(source: string): number | null;
}

/** Pictures of a product stay where they are, as https addresses. Another address is a finding; the product goes on without. */
export const readPictures = (rows: readonly Row[], title: string, findings: Finding[]): Pictures => {
  const found = new Map<string, { alt: string; position: number }>();
  const take = (row: Row, column: string, alt: string, position: number): void => {
    const source = row.cell(column);
    if (source === '' || found.has(source)) return;
    if (isSafe(source)) found.set(source, { alt: (alt || title).slice(0, MOST_ALT), position });
    else
      findings.push({
        line: row.line,
        column,
        reason: 'expected an address that begins with https://; the product goes on without this picture',
      });
  };
  for (const row of rows) take(row, 'Image Src', row.cell('Image Alt Text'), Number(row.cell('Image Position')) || Number.MAX_SAFE_INTEGER);
  for (const row of rows) take(row, 'Variant Image', '', Number.MAX_SAFE_INTEGER);
  const ordered = [...found].toSorted(([, a], [, b]) => a.position - b.position);
  return {
    pictures: ordered.map(([source, { alt }]) => ({ src: new URL(source).href, alt: { und: alt }, width: 0, height: 0 })),
    indexOf: (source) => {
      const index = ordered.findIndex(([each]) => each === source);
      return index < 0 ? null : index;
    },
  };
};
