import type { BodyMeasurements, Measurement, SizeChart, SizeColumn, SizeRange, SizeRow } from '@throughline/contract';
import type { Fit, Fitting, NextSize, Recommendation, Slack } from './recommendation.ts';

/** What a size may miss by and still be worn, as a share of the step to the next size. */
const NEAR = 0.5;
/** Sizes that measurements of one body may lie apart before no one of them is right. */
const APART = 2;
/** How far a wish for another fit moves the body, as a share of a size's width. */
const WISH: Readonly<Record<Fit, number>> = { close: -0.25, regular: 0, relaxed: 0.25 };
/** This near to the next size, as a share of the width, one is between the two. */
const EDGE = 0.15;

/** Bodies a column's range is for: of a garment what is left when its ease is taken off. Null where it says nothing of bodies. */
const bodyRange = ({ basis, ease }: SizeColumn, range: SizeRange | null | undefined): SizeRange | null => {
  if (!range || basis === 'body') return range ?? null;
  return ease && { min: range.min - ease.max, max: range.max - ease.min };
};

/** By how many of the measurements that decide, but for one, two sizes are alike: 32 and 34 of one length more than of two. */
const likeness = ({ columns }: SizeChart, but: Measurement, one: SizeRow, other: SizeRow): number =>
  columns.filter(({ primary, measurement }, at) => primary && measurement !== but && one.ranges[at]?.min === other.ranges[at]?.min).length;

/** The rows with the next range of a column to one side, of those most alike in all else. */
const besides = (chart: SizeChart, at: number, row: SizeRow, side: 1 | -1): readonly SizeRow[] => {
  const column = chart.columns[at];
  const own = row.ranges[at];
  if (!column || !own) return [];
  const step = ({ ranges }: SizeRow): number => ((ranges[at]?.min ?? own.min) - own.min) * side;
  const like = (other: SizeRow): number => likeness(chart, column.measurement, row, other);
  const further = chart.rows.filter((other) => step(other) > 0);
  const most = Math.max(...further.map(like));
  const alike = further.filter((other) => like(other) === most);
  const next = Math.min(...alike.map(step));
  return alike.filter((other) => step(other) === next);
};

const nextSize = (chart: SizeChart, column: SizeColumn, row: SizeRow, side: 1 | -1): NextSize | null => {
  const at = chart.columns.indexOf(column);
  const found = besides(chart, at, row, side);
  const next = side > 0 ? found[0] : found.at(-1);
  const range = bodyRange(column, next?.ranges[at]);
  return next && range ? { label: next.label, ...range } : null;
};

const slackIn = (chart: SizeChart, row: SizeRow, body: BodyMeasurements): Slack[] =>
  chart.columns.flatMap((column, at) => {
    const { measurement, primary } = column;
    const own = body[measurement];
    const range = bodyRange(column, row.ranges[at]);
    if (own === undefined || !range) return [];
    const off = own > range.max ? own - range.max : Math.min(0, own - range.min);
    const [smaller, larger] = [nextSize(chart, column, row, -1), nextSize(chart, column, row, 1)];
    return [{ measurement, primary, body: own, ...range, off, smaller, larger }];
  });

/** Millimetres from this size to its neighbour, by its own width where it has none. */
const stepOf = (fittings: readonly Fitting[], at: number, slack: Slack): number => {
  const other = (fittings[at + 1] ?? fittings[at - 1])?.slack.find(
    ({ measurement, primary }) => measurement === slack.measurement && primary === slack.primary,
  );
  return Math.max(1, Math.abs((other?.min ?? slack.max) - slack.min) || slack.max - slack.min);
};

/** How badly a size sits, in steps between sizes; too tight counts half again as much, what only advises counts half. */
const cost = (fittings: readonly Fitting[], at: number, wish: number, of: (slack: Slack) => boolean): number => {
  const own = fittings[at]?.slack.filter(of) ?? [];
  const weights = own.map(({ primary }) => (primary ? 1 : 0.5));
  const parts = own.map((slack, index) => {
    const body = slack.body + wish * (slack.max - slack.min);
    const off = Math.max(0, body - slack.max) * 1.5 + Math.max(0, slack.min - body);
    return ((weights[index] ?? 0) * off) / stepOf(fittings, at, slack);
  });
  const weight = weights.reduce((a, b) => a + b, 0);
  return weight ? parts.reduce((a, b) => a + b, 0) / weight : Infinity;
};

/** Where the cost is least; several where sizes share a range. */
const cheapest = (fittings: readonly Fitting[], wish: number, of: (slack: Slack) => boolean): number[] => {
  const costs = fittings.map((_, at) => cost(fittings, at, wish, of));
  const least = Math.min(...costs);
  return costs.flatMap((each, at) => (each === least ? [at] : []));
};

const worst = ({ slack }: Fitting): number =>
  slack.filter(({ primary }) => primary).reduce((most, { off }) => (Math.abs(off) > Math.abs(most) ? off : most), 0);

/** Far outside it is length that counts: in steps, which differ along a chart, a size with wide ones would seem the nearer. */
const leastOff = (fittings: readonly Fitting[], best: Fitting): Fitting =>
  fittings.reduce((nearest, one) => (Math.abs(worst(one)) < Math.abs(worst(nearest)) && one.slack.length ? one : nearest), best);

/**
 * The size next to this one on one side, where the body stands so near to that end that both can be worn: of several that suits best
 * otherwise.
 */
const neighbour = (chart: SizeChart, fittings: readonly Fitting[], best: Fitting, side: 1 | -1): Fitting | undefined => {
  const tight = best.slack.find(({ primary, body, min, max }) => primary && (side > 0 ? max - body : body - min) < EDGE * (max - min));
  if (!tight) return undefined;
  const column = chart.columns.findIndex(({ primary, measurement }) => primary && measurement === tight.measurement);
  const [found] = besides(chart, column, best.row, side)
    .flatMap((row) => {
      const at = fittings.findIndex((each) => each.row === row);
      return fittings[at] ? [{ one: fittings[at], cost: cost(fittings, at, 0, () => true) }] : [];
    })
    .sort((a, b) => a.cost - b.cost);
  return found?.one;
};

/** How far apart the sizes are that two measurements ask for: the nearest of the one to the nearest of the other. */
const distance = (some: readonly number[], others: readonly number[]): number =>
  Math.min(...some.flatMap((one) => others.map((other) => Math.abs(one - other))));

/**
 * The size for a body. A pure function: nothing is asked and nothing leaves the device. Columns of the body are compared as they are,
 * columns of the garment after their ease; rows go from small to large.
 */
export const recommend = (chart: SizeChart, body: BodyMeasurements, fit: Fit = chart.fit): Recommendation => {
  // What a chart means by its own fit needs no moving.
  const wish = fit === chart.fit ? 0 : WISH[fit] - WISH[chart.fit];
  const fittings = chart.rows.map((row): Fitting => ({ row, slack: slackIn(chart, row, body) }));
  const primaries = [...new Set(chart.columns.filter(({ primary }) => primary).map(({ measurement }) => measurement))];
  const missing = primaries.filter((measurement) => body[measurement] === undefined);
  const known = (slack: Slack): boolean => slack.primary;
  if (missing.length === primaries.length || !fittings.some(({ slack }) => slack.some(known)))
    return { kind: 'unknown', why: 'missing', missing };

  const asked = primaries
    .filter((measurement) => body[measurement] !== undefined)
    .map((measurement) => cheapest(fittings, 0, (slack) => slack.primary && slack.measurement === measurement));
  const apart = [...new Set(asked.map(([first = 0]) => first))].sort((a, b) => a - b).flatMap((at) => fittings[at] ?? []);
  if (asked.some((one) => asked.some((other) => distance(one, other) > APART))) return { kind: 'unknown', why: 'at-odds', apart };

  // Of equals the larger: what is a little loose can be worn.
  const at = cheapest(fittings, wish, () => true).at(-1) ?? 0;
  const best = fittings[at];
  if (!best) return { kind: 'unknown', why: 'missing', missing };
  const plain = cost(fittings, at, 0, known);
  if (plain > NEAR * 1.5) {
    const nearest = leastOff(fittings, best);
    const off = worst(nearest);
    // Too small for one measurement and too large for another is not outside: no other size would be any nearer.
    if (fittings.some((one) => worst(one) * off < 0)) return { kind: 'unknown', why: 'at-odds', apart };
    return { kind: 'unknown', why: 'outside', nearest, off };
  }

  const sound = best.slack.every(({ off }) => off === 0);
  const wished = cost(fittings, at, wish, known) === 0;
  const doubtful = missing.length > 0 || (plain > 0 && !wished) ? 'low' : 'medium';
  const [smaller, larger] = [neighbour(chart, fittings, best, -1), neighbour(chart, fittings, best, 1)];
  // Near both ends, or neither: a narrow size, which is simply hers.
  if (!larger === !smaller) return { kind: 'fits', best, confidence: sound && !missing.length ? 'high' : doubtful, missing, all: fittings };
  return { kind: 'between', best, smaller: smaller ?? best, larger: larger ?? best, confidence: doubtful, missing, all: fittings };
};
