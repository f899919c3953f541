import type { BodyMeasurements, Fit, Fitting, Loadable, NextSize, Recommendation, SizeChart, SizesResource } from '@throughline/client';
import { atom, type ReadableAtom } from 'nanostores';

const column = (measurement: 'chest' | 'length', basis: 'body' | 'garment', primary: boolean): SizeChart['columns'][number] => ({
  measurement,
  basis,
  primary,
  how: null,
  ease: null,
});

/** Two sizes of `PRODUCTS`' tee: S is sold out, M is there. */
export const TEES: SizeChart = {
  id: 'tees',
  title: 'Tees',
  kind: 'tops',
  fit: 'regular',
  note: null,
  columns: [column('chest', 'body', true), column('length', 'garment', false)],
  rows: [
    {
      values: { size: 's' },
      label: 'S',
      regional: { eu: '36', us: '4' },
      ranges: [{ min: 860, max: 920 }, null],
      record: null,
    },
    {
      values: { size: 'm' },
      label: 'M',
      regional: { eu: '40', us: '8' },
      ranges: [
        { min: 920, max: 1000 },
        { min: 680, max: 680 },
      ],
      record: { sold: 50, kept: 45, tooSmall: 4, tooLarge: 1 },
    },
  ],
  references: [{ brand: 'Northline', sizes: [{ label: '2', body: { chest: 890 } }] }],
};

/** The answer "this size" for a chest of so many millimetres; others are a step off. */
export const fitting = (label: 'S' | 'M', chest: number, off = 0): Recommendation => {
  const next = (other: number): NextSize | null => {
    const beside = TEES.rows[other];
    return beside?.ranges[0] ? { label: beside.label, ...beside.ranges[0] } : null;
  };
  const all = TEES.rows.map((row, at): Fitting => {
    const range = row.ranges[0] ?? { min: chest, max: chest };
    const of = row.label === label ? off : chest > range.max ? 40 : -40;
    return {
      row,
      slack: [{ measurement: 'chest', primary: true, body: chest, ...range, off: of, smaller: next(at - 1), larger: next(at + 1) }],
    };
  });
  const best = all.find(({ row }) => row.label === label);
  if (!best) throw new Error(`There is no ${label}`);
  return { kind: 'fits', best, confidence: off ? 'medium' : 'high', missing: [], all };
};

/** Size charts at hand; what is recommended is the test's to say. */
export class MemorySizes implements SizesResource {
  readonly $chart = atom<Loadable<SizeChart>>({ status: 'ready', value: TEES, stale: false, at: null });
  /** Questions in the order they were put. */
  readonly asked: string[] = [];
  told: Recommendation = { kind: 'unknown', why: 'missing', missing: ['chest'] };

  chart(): ReadableAtom<Loadable<SizeChart>> {
    return this.$chart;
  }

  chartOf(): ReadableAtom<Loadable<SizeChart>> {
    return this.$chart;
  }

  recommend(_chart: SizeChart, body: BodyMeasurements, fit?: Fit): Promise<Recommendation> {
    this.asked.push([JSON.stringify(body), fit].filter(Boolean).join(' '));
    return Promise.resolve(this.told);
  }

  recommendFrom(_chart: SizeChart, { brand, label }: { brand: string; label: string }): Promise<Recommendation> {
    this.asked.push(`${brand} ${label}`);
    return Promise.resolve(this.told);
  }

  refresh(): Promise<void> {
    this.asked.push('refresh');
    return Promise.resolve();
  }
}
