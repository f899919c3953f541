import type { Measurement, SizeRow } from '@throughline/contract';

/** How she likes to wear it. */
export type Fit = 'close' | 'regular' | 'relaxed';

export type Confidence = 'high' | 'medium' | 'low';

/** A size for the next smaller or larger body of one measurement, as alike in all else as there is. */
export interface NextSize {
  readonly label: string;
  /** Bodies it is made for, in millimetres. */
  readonly min: number;
  readonly max: number;
}

/** How one measurement sits in a size. */
export interface Slack {
  readonly measurement: Measurement;
  readonly primary: boolean;
  /** Of her body, in millimetres. */
  readonly body: number;
  /** Bodies this size is made for, in millimetres; of a garment's column: what is left of it after its ease. */
  readonly min: number;
  readonly max: number;
  /** Millimetres to the nearer end of what fits: above 0 too tight by so much, below 0 too loose, 0 fits. */
  readonly off: number;
  /** Null at the end of the chart. */
  readonly smaller: NextSize | null;
  readonly larger: NextSize | null;
}

/** A size with how it sits, measurement by measurement. */
export interface Fitting {
  readonly row: SizeRow;
  readonly slack: readonly Slack[];
}

/**
 * `fits`: the size to take. `between`: both can be worn, the smaller close and the larger relaxed; `best` is the one for the asked fit.
 * `unknown`: an honest no. `missing`: primary measurements that are not given, any of which would help; `outside`: every size is too small,
 * or every one too large (the nearest by `off` millimetres); `at-odds`: the measurements ask for sizes far apart, here each with its own.
 *
 * `confidence`: `high` when every primary measurement is given and the best size holds all that is given; `low` when a primary one is
 * missing, or the size only comes near without her wishing it so; else `medium`. Between two sizes it is never `high`: the other one can be
 * worn as well. `missing`: primary measurements that would tell more. `all`: every size of the chart with how it sits, from small to large.
 */
export type Recommendation =
  | {
      readonly kind: 'fits';
      readonly best: Fitting;
      readonly confidence: Confidence;
      readonly missing: readonly Measurement[];
      readonly all: readonly Fitting[];
    }
  | {
      readonly kind: 'between';
      readonly best: Fitting;
      readonly smaller: Fitting;
      readonly larger: Fitting;
      readonly confidence: Exclude<Confidence, 'high'>;
      readonly missing: readonly Measurement[];
      readonly all: readonly Fitting[];
    }
  | { readonly kind: 'unknown'; readonly why: 'missing'; readonly missing: readonly Measurement[] }
  | { readonly kind: 'unknown'; readonly why: 'outside'; readonly nearest: Fitting; readonly off: number }
  | { readonly kind: 'unknown'; readonly why: 'at-odds'; readonly apart: readonly Fitting[] };
