import type { KeptReturnDraft, LineId, OrderId, ReturnCondition, ReturnId, ReturnOutcome, ReturnReason } from '@throughline/contract';
import { ProblemError } from '../error.ts';
import type { Platform } from '../platform/platform.ts';
import { mint } from '../sync/mint.ts';
import type { Call, Http } from '../transport/http.ts';
import { list, optional, record, text, whole } from '../transport/shape.ts';
import { returnCode, window } from './answer.ts';
import type { Opened } from './create-returns.ts';
import type { Drafts } from './drafts.ts';
import type { ReturnDraft, ReturnDraftCode } from './returns.ts';

/** What the returns lend to the few who go on elsewhere. */
export interface Sharing {
  readonly platform: Platform;
  readonly http: Http;
  readonly drafts: Drafts;
  /** Orders that are open by the code of a draft. */
  readonly drafted: Map<OrderId, ReturnId>;
  /** URLs of the codes that were made here. */
  readonly codes: Map<ReturnId, string>;
  readonly ajar: (order: OrderId) => Promise<Opened>;
  readonly opened: (id: ReturnId) => Promise<Opened>;
  readonly patient: () => Pick<Call, 'attempts' | 'signal'>;
}

type Line = KeptReturnDraft['lines'][number];
type Pickup = NonNullable<KeptReturnDraft['pickup']>;

const typed = optional(text);

const keptDraft = record<KeptReturnDraft>({
  id: text,
  order: text,
  expiresAt: text,
  lines: list(
    record<Line>({
      line: optional(text<LineId>),
      quantity: optional(whole),
      reason: optional(text<ReturnReason>),
      condition: optional(text<ReturnCondition>),
      outcome: optional(text<ReturnOutcome>),
      exchangeFor: typed,
      note: typed,
    }),
  ),
  method: optional(text<NonNullable<KeptReturnDraft['method']>>),
  pickup: optional(
    record<Pickup>({
      address: optional(
        record<NonNullable<Pickup['address']>>({
          ...{ name: typed, city: typed, region: typed, postalCode: typed, country: typed, phone: typed },
          lines: optional(list(text)),
        }),
      ),
      window: optional(window),
    }),
  ),
});

export const share = async (
  { platform, http, drafts, codes, ajar, patient }: Sharing,
  order: OrderId,
  draft: ReturnDraft,
): Promise<ReturnDraftCode> => {
  const known = await drafts.read(order);
  // What was sent without an answer may be on record: that is what its code is to open.
  const id = known?.shared ?? known?.sent?.id ?? mint(platform, 'rn');
  await drafts.keep(order, draft, id);
  const call = { ...(await ajar(order)), ...patient() };
  const { expiresAt } = await http.ask({ method: 'PUT', path: `/returns/${id}/draft`, body: { order, ...draft }, ...call }, keptDraft);
  const url = codes.get(id) ?? (await http.ask({ path: `/returns/${id}/code`, body: {}, ...call }, returnCode)).url;
  codes.set(id, url);
  return { url, expiresAt };
};

export const resume = async ({ http, drafts, drafted, opened, patient }: Sharing, id: ReturnId): Promise<OrderId | null> => {
  try {
    const kept = await http.ask({ path: `/returns/${id}/draft`, ...(await opened(id)), ...patient() }, keptDraft);
    const { id: _, order, expiresAt: __, ...draft } = kept;
    await drafts.keep(order, draft as ReturnDraft, id);
    drafted.set(order, id);
    return order;
  } catch (error) {
    if (error instanceof ProblemError && error.reason === 'return-not-found') return null;
    throw error;
  }
};
