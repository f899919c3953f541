import type { CartResource, CodeReason, Offer } from '@throughline/client';
import { isolated } from '../i18n/isolated.ts';
import type { Speech } from '../i18n/speech.ts';
import type { CodeReasons } from './code-reasons.ts';

/** Of some, and of a newer server's, there is nothing to say. */
export const reasonWords = (
  reasons: CodeReasons,
  speech: Speech,
  { status, missing, with: other }: Pick<Offer, 'status' | 'missing' | 'with'>,
): string | undefined =>
  (reasons as Readonly<Partial<Record<CodeReason | 'applied' | 'available', CodeReasons['expired']>>>)[status]?.(
    missing ? speech.money(missing) : '',
    other ? isolated(other) : '',
  );

/** Why a code was refused. By what the error looks like, not by class: the page's client may come from another copy of the package. */
export const refusalWords = (reasons: CodeReasons, speech: Speech, error: unknown): string | undefined => {
  const { problem } = error as { readonly problem?: Partial<Pick<Offer, 'missing' | 'with'>> & { readonly reason?: Offer['status'] } };
  return (
    problem?.reason &&
    reasonWords(reasons, speech, { status: problem.reason, missing: problem.missing ?? null, with: problem.with ?? null })
  );
};

/** It has been told where the code was asked for; the cart would tell it once more, and go on when the code has long been of use. */
export const dropRefusal = (cart: CartResource, code: string): void => {
  for (const { action, type, title } of cart.$cart.get().refusals) if (type === 'applyCode' && title === code) cart.dismiss(action);
};
