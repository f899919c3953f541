import type { LineId, Returnable } from '@throughline/client';
import type { Draft, Wish } from './draft.ts';
import { beginning, type FetchingField, lacksOf } from './fetching.ts';

/** What one wish lacks, by the name of the field. */
export type Lack = 'reason' | 'condition' | 'outcome' | 'exchange';

const lackAt = (step: string, { reason, condition, outcome, exchangeFor }: Wish): Lack | undefined => {
  if (step === 'why') return reason ? (condition ? undefined : 'condition') : 'reason';
  if (step !== 'outcome') return undefined;
  if (!outcome) return 'outcome';
  return outcome === 'exchange' && !exchangeFor ? 'exchange' : undefined;
};

/** What is missing at a step, by line. */
export const lacksAt = (step: string, { lines }: Draft): ReadonlyMap<LineId, Lack> =>
  new Map(
    lines.flatMap((wish): [LineId, Lack][] => {
      const lack = lackAt(step, wish);
      return lack ? [[wish.line, lack]] : [];
    }),
  );

/** At a step that asks for one choice there is none. */
export const lacksChoice = (step: string, { lines, method }: Draft): boolean =>
  step === 'pick' ? !lines.length : step === 'how' && !method;

/** What is missing of where and when it is fetched. */
export const lacksFetching = (step: string, { method, fetching }: Draft, { pickup }: Returnable): readonly FetchingField[] =>
  step === 'how' && method === 'pickup' && pickup ? lacksOf(fetching ?? beginning(pickup)) : [];

/** Nobody goes on from this step. */
export const isOpen = (step: string, draft: Draft, offer: Returnable): boolean =>
  lacksChoice(step, draft) || lacksAt(step, draft).size + lacksFetching(step, draft, offer).length > 0;
