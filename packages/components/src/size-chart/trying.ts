import type { Fitting, Recommendation } from '@throughline/client';
import { nothing, type TemplateResult } from 'lit';
import type { FinderWords } from './finder-words.ts';
import { segments } from './segments.ts';

type Found = Exclude<Recommendation, { readonly kind: 'unknown' }>;

/** Sizes worth a look beside the best one: those next to it in any measurement, from small to large. */
export const besides = ({ best, all }: Found): readonly Fitting[] => {
  const labels = new Set(best.slack.flatMap(({ smaller, larger }) => [smaller?.label, larger?.label]));
  return all.filter((one) => one === best || labels.has(one.row.label));
};

/** How another size would sit: seen before it is bought, and not when it is sent back. */
export const trying = (
  say: FinderWords,
  sizes: readonly Fitting[],
  shown: Fitting,
  tryOn: (size: Fitting) => void,
): TemplateResult | typeof nothing => {
  if (sizes.length < 2) return nothing;
  return segments(
    'tried',
    say.tryOn,
    sizes.map(({ row: { label } }) => [label, label] as const),
    shown.row.label,
    (label) => {
      const size = sizes.find(({ row }) => row.label === label);
      if (size) tryOn(size);
    },
  );
};
