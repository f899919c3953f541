import type { BodyMeasurements, SizeChart } from '@throughline/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend } from './recommend.ts';
import type { Fit } from './recommendation.ts';

const column = (measurement: SizeChart['columns'][number]['measurement'], primary = true): SizeChart['columns'][number] => ({
  measurement,
  basis: 'body',
  primary,
  how: null,
  ease: null,
});
const row = (values: Record<string, string>, ...ranges: ([number, number] | null)[]): SizeChart['rows'][number] => ({
  values,
  label: Object.values(values).join(' '),
  regional: {},
  ranges: ranges.map((range) => range && { min: range[0], max: range[1] }),
  record: null,
});
const chart = (columns: SizeChart['columns'], rows: SizeChart['rows'], fit: SizeChart['fit'] = 'regular'): SizeChart => ({
  id: 'c',
  title: 'C',
  kind: 'tops',
  fit,
  note: null,
  columns,
  rows,
  references: [],
});

const TEES = chart(
  [column('chest'), column('waist', false)],
  [
    row({ size: 's' }, [860, 920], [680, 740]),
    row({ size: 'm' }, [920, 1000], [740, 820]),
    row({ size: 'l' }, [1000, 1080], [820, 900]),
    row({ size: 'xl' }, [1080, 1180], [900, 1000]),
  ],
);
const TROUSERS = chart(
  [column('waist'), column('inseam')],
  [
    row({ size: '30', length: 'regular' }, [735, 785], [720, 790]),
    row({ size: '30', length: 'long' }, [735, 785], [790, 860]),
    row({ size: '32', length: 'regular' }, [785, 840], [720, 790]),
    row({ size: '32', length: 'long' }, [785, 840], [790, 860]),
    row({ size: '34', length: 'regular' }, [840, 900], [720, 790]),
    row({ size: '34', length: 'long' }, [840, 900], [790, 860]),
  ],
);

const told = (body: BodyMeasurements, fit?: Fit, of = TEES): string => {
  const answer = recommend(of, body, fit);
  switch (answer.kind) {
    case 'fits':
      return `${answer.best.row.label}, ${answer.confidence}`;
    case 'between':
      return `${answer.best.row.label} of ${answer.smaller.row.label} and ${answer.larger.row.label}, ${answer.confidence}`;
    default:
      return answer.why === 'missing' ? `missing ${answer.missing.join(' ')}` : answer.why;
  }
};

describe('a recommendation', () => {
  it.each<[BodyMeasurements, Fit | undefined, string]>([
    [{ chest: 960, waist: 780 }, undefined, 'm, high'],
    [{ chest: 960 }, undefined, 'm, high'],
    // What only advises may be off: the size stays, the confidence does not.
    [{ chest: 960, waist: 850 }, undefined, 'm, medium'],
    [{ chest: 995 }, undefined, 'm of m and l, medium'],
    // A little loose, as she likes it.
    [{ chest: 995 }, 'relaxed', 'l of m and l, medium'],
    [{ chest: 1005 }, 'close', 'm of m and l, medium'],
    [{ chest: 1200 }, undefined, 'xl, low'],
    [{ chest: 1400 }, undefined, 'outside'],
    [{ chest: 600 }, undefined, 'outside'],
    [{ waist: 780 }, undefined, 'missing chest'],
    [{}, undefined, 'missing chest'],
  ])('for %j, %s: %s', (body, fit, expected) => {
    expect(told(body, fit)).toBe(expected);
  });

  it.each<[BodyMeasurements, string]>([
    [{ waist: 810, inseam: 750 }, '32 regular, high'],
    [{ waist: 810, inseam: 820 }, '32 long, high'],
    [{ waist: 836, inseam: 820 }, '32 long of 32 long and 34 long, medium'],
    [{ waist: 810, inseam: 787 }, '32 regular of 32 regular and 32 long, medium'],
    // Half of what decides is not known.
    [{ waist: 810 }, '32 long, low'],
  ])('by waist and length, for %j: %s', (body, expected) => {
    expect(told(body, undefined, TROUSERS)).toBe(expected);
  });

  it('says how each measurement sits, in millimetres', () => {
    const answer = recommend(TEES, { chest: 1195, waist: 850 });
    expect(answer.kind === 'fits' && answer.best.slack.map(({ measurement, off }) => [measurement, off])).toEqual([
      ['chest', 15],
      ['waist', -50],
    ]);
  });

  it('says of every size how it would sit, whichever is the one', () => {
    const answer = recommend(TEES, { chest: 960 });
    expect(answer.kind === 'fits' && answer.all.map(({ row: { label }, slack: [chest] }) => [label, chest?.off])).toEqual([
      ['s', 40],
      ['m', 0],
      ['l', -40],
      ['xl', -120],
    ]);
  });

  it('names the size at the end of the chart to a body far outside, though other steps are wider', () => {
    const uneven = chart(
      [column('chest')],
      [row({ size: 'xs' }, [800, 860]), row({ size: 's' }, [860, 920]), row({ size: 'm' }, [920, 1000])],
    );
    const answer = recommend(uneven, { chest: 350 });
    expect(answer.kind === 'unknown' && answer.why === 'outside' && [answer.nearest.row.label, answer.off]).toEqual(['xs', -450]);
  });

  it('compares a garment after its ease, and one without ease not at all', () => {
    const garment = (ease: { min: number; max: number } | null): SizeChart =>
      chart([{ ...column('chest'), basis: 'garment', ease }], [row({ size: 'm' }, [1060, 1060]), row({ size: 'l' }, [1140, 1140])]);
    expect(told({ chest: 960 }, undefined, garment({ min: 60, max: 140 }))).toBe('m, high');
    expect(told({ chest: 960 }, undefined, garment(null))).toBe('missing ');
  });

  it('says so when the measurements ask for sizes far apart', () => {
    const both = chart(
      [column('chest'), column('hips')],
      TEES.rows.map((each, at) => row({ size: each.label }, [860 + 80 * at, 940 + 80 * at], [900 + 80 * at, 980 + 80 * at])),
    );
    const answer = recommend(both, { chest: 880, hips: 1200 });
    expect(answer.kind === 'unknown' && answer.why === 'at-odds' && answer.apart.map(({ row: { label } }) => label)).toEqual(['s', 'xl']);
  });

  it('says so too of one measurement beyond all sizes that another one is not', () => {
    const dresses = chart([column('chest'), column('waist')], TEES.rows);
    const answer = recommend(dresses, { chest: 960, waist: 1100 });
    expect(answer.kind === 'unknown' && answer.why === 'at-odds' && answer.apart.map(({ row: { label } }) => label)).toEqual(['m', 'xl']);
  });

  it('has beside each measurement the sizes that differ in it alone', () => {
    const answer = recommend(TROUSERS, { waist: 810, inseam: 820 });
    expect(answer.kind === 'fits' && answer.best.slack.map(({ smaller, larger }) => [smaller, larger])).toEqual([
      [
        { label: '30 long', min: 735, max: 785 },
        { label: '34 long', min: 840, max: 900 },
      ],
      [{ label: '32 regular', min: 720, max: 790 }, null],
    ]);
  });

  it('has beside what only advises the sizes most alike in what decides', () => {
    const both = chart(
      [...TROUSERS.columns, column('hips', false)],
      TROUSERS.rows.map((each, at) => ({ ...each, ranges: [...each.ranges, { min: 890 + 50 * (at >> 1), max: 940 + 50 * (at >> 1) }] })),
    );
    const answer = recommend(both, { waist: 810, inseam: 820, hips: 960 });
    const hips = answer.kind === 'fits' ? answer.best.slack.at(-1) : undefined;
    expect([hips?.smaller?.label, hips?.larger?.label]).toEqual(['30 long', '34 long']);
  });

  it('names of two cups and bands the nearest cup of the same band', () => {
    const bras = chart(
      [column('underbust'), column('chest')],
      [
        row({ size: '75C' }, [730, 780], [900, 920]),
        row({ size: '75D' }, [730, 780], [920, 940]),
        row({ size: '80A' }, [780, 830], [910, 930]),
      ],
    );
    expect(told({ underbust: 760, chest: 921 }, undefined, bras)).toBe('75D of 75C and 75D, medium');
  });

  it('never gives a larger body a smaller size, nor a closer fit a larger one', () => {
    const index = (chest: number, fit: Fit): number => {
      const answer = recommend(TEES, { chest }, fit);
      return answer.kind === 'unknown' ? -1 : TEES.rows.indexOf(answer.best.row);
    };
    fc.assert(
      fc.property(fc.integer({ min: 850, max: 1200 }), fc.integer({ min: 0, max: 200 }), (chest, more) => {
        const fits: Fit[] = ['close', 'regular', 'relaxed'];
        for (const fit of fits) {
          const [small, large] = [index(chest, fit), index(Math.min(1200, chest + more), fit)];
          expect(large).toBeGreaterThanOrEqual(small);
        }
        const [close = 0, regular = 0, relaxed = 0] = fits.map((fit) => index(chest, fit));
        expect([regular >= close, relaxed >= regular]).toEqual([true, true]);
      }),
    );
  });

  it('is never sure between two sizes: the other can be worn as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 850, max: 1200 }), fc.constantFrom<Fit[]>('close', 'regular', 'relaxed'), (chest, fit) => {
        const answer = recommend(TEES, { chest }, fit);
        if (answer.kind === 'between') expect<string>(answer.confidence).not.toBe('high');
      }),
    );
  });

  it('is sure only of what holds the body', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 500, max: 1500 }),
        fc.option(fc.integer({ min: 400, max: 1300 }), { nil: undefined }),
        (chest, waist) => {
          const answer = recommend(TEES, { chest, ...(waist !== undefined && { waist }) });
          if (answer.kind === 'unknown' || answer.confidence !== 'high') return;
          expect(answer.best.slack.every(({ off }) => off === 0)).toBe(true);
        },
      ),
    );
  });
});
