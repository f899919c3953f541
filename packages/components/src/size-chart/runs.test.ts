import { expect } from '@esm-bundle/chai';
import { runsOf } from './runs.ts';

const record = (sold: number, tooSmall: number, tooLarge: number) => ({ sold, kept: sold - tooSmall - tooLarge, tooSmall, tooLarge });

describe('how sizes run', () => {
  const cases: [string, Parameters<typeof runsOf>[0], ReturnType<typeof runsOf>][] = [
    ['nothing where nobody counted', [null, null], null],
    ['small where far more were too small', [record(50, 10, 1), null, record(50, 10, 1)], { runs: 'small', share: 0.2 }],
    ['large where far more were too large', [record(40, 1, 4)], { runs: 'large', share: 0.1 }],
    ['nothing where it is about as often both', [record(100, 10, 6)], null],
    ['nothing of a few', [record(100, 3, 0)], null],
    ['nothing of what was never sold', [record(0, 0, 0)], null],
  ];
  for (const [says, records, runs] of cases) it(`says ${says}`, () => expect(runsOf(records)).to.deep.equal(runs));
});
