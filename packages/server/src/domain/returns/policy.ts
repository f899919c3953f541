import type { ReturnMethod, ReturnReason } from '@throughline/contract';
import type { Amount } from '../money.ts';
import type { Words } from '../words.ts';
import type { PickupRules } from './pickup.ts';

/** Why a kind of product can't go back for reasons of the shopper's own. */
export type Exclusion = 'final-sale' | 'hygiene' | 'made-to-order' | 'perishable' | 'gift-card';

/** Products of one of these types (in any language), collections or handles. */
export interface ExclusionRule {
  readonly why: Exclusion;
  readonly types?: readonly string[];
  readonly collections?: readonly string[];
  readonly handles?: readonly string[];
}

/** A brand's rules for returns: those of today hold for every order. */
export interface ReturnsPolicy {
  /** Days after the day of arrival. */
  readonly windowDays: number;
  /** Days after the day of arrival in which a fault is the seller's. */
  readonly faultDays: number;
  /** Kept of a refund whose reason is the shopper's own, 0 to 10,000. Nothing is kept of a credit or an exchange. */
  readonly restockingBp: number;
  /** Added to a credit. */
  readonly creditBonusBp: number;
  /** Where days are counted when the shopper's device doesn't say where it is. */
  readonly zone: string;
  /** Ways of returning, and what each costs by currency when the reason is the shopper's own; a currency that isn't here: nothing. */
  readonly methods: Readonly<Partial<Record<ReturnMethod, Readonly<Record<string, Amount>>>>>;
  /** Where and when what goes back is fetched; left out: the brand arranges it with each shopper itself. */
  readonly pickup?: PickupRules;
  readonly exclusions: readonly ExclusionRule[];
  /** The brand's page that goes on with a return (`#tl-return=…`); null: its front page. */
  readonly page: string | null;
}

/** Of a brand that published none: thirty days, brought to a store or sent, no fee. */
export const DEFAULT_POLICY: ReturnsPolicy = {
  windowDays: 30,
  faultDays: 730,
  restockingBp: 0,
  creditBonusBp: 0,
  zone: 'UTC',
  methods: { store: {}, 'drop-off': {} },
  exclusions: [],
  page: null,
};

/** Reasons that are the seller's: no fee, no cost. */
const SELLERS: readonly ReturnReason[] = ['faulty', 'not-as-described', 'wrong-item', 'late'];

/** Of these, those that are accepted as long as a fault is the seller's. */
export const FAULTS: readonly ReturnReason[] = ['faulty', 'not-as-described', 'wrong-item'];

export const isSellers = (reason: ReturnReason | null): boolean => reason === null || SELLERS.includes(reason);

/** What an exclusion looks at. */
export interface Traits {
  readonly handle: string;
  readonly type: Words;
  readonly collections: readonly string[];
}

/** What every rule that names the product says, in the order of the rules. */
export const exclusionsOf = ({ exclusions }: ReturnsPolicy, { handle, type, collections }: Traits): Exclusion[] => {
  const words = Object.values(type).map((word) => word.toLowerCase());
  return exclusions
    .filter(
      (rule) =>
        rule.handles?.includes(handle) === true ||
        rule.collections?.some((each) => collections.includes(each)) === true ||
        rule.types?.some((each) => words.includes(each.toLowerCase())) === true,
    )
    .map(({ why }) => why);
};
