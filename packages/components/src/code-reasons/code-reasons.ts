import type { CodeReason } from '@throughline/client';

/** What only whoever types a code can come across; the server offers nothing that nobody can do something about. */
type OfTypedCodes = 'unknown' | 'not-yet' | 'wrong-channel' | 'wrong-currency';

/** Why an offer gives nothing, in words. `missing`: the amount that is missing, `other`: the offer in the way; '' where there is none. */
export type CodeReasons = Readonly<Record<Exclude<CodeReason, OfTypedCodes>, (missing: string, other: string) => string>>;
