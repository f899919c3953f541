import type { SizeChart, SizeColumn, SizeRange, SizeRow } from '@throughline/contract';
import { flag, list, maybe, record, text, whole, word } from '../transport/shape.ts';
import { table } from '../transport/table.ts';

const range = record<SizeRange>({ min: whole, max: whole });

const column = record<SizeColumn>({
  measurement: text,
  basis: word('body', 'garment'),
  primary: flag,
  how: maybe(text),
  ease: maybe(range),
});

const row = record<SizeRow>({
  values: table(text),
  label: text,
  regional: table(text),
  ranges: list(maybe(range)),
  record: maybe(record<NonNullable<SizeRow['record']>>({ sold: whole, kept: whole, tooSmall: whole, tooLarge: whole })),
});

type Reference = SizeChart['references'][number];

export const sizeChart = record<SizeChart>({
  id: text,
  title: text,
  kind: text,
  fit: word('close', 'regular', 'relaxed'),
  note: maybe(text),
  columns: list(column),
  rows: list(row),
  references: list(
    record<Reference>({ brand: text, sizes: list(record<Reference['sizes'][number]>({ label: text, body: table(whole) })) }),
  ),
});
