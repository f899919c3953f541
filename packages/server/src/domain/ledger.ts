import type { Action, ActionId, ActionResult } from '@throughline/contract';
import { apply } from './apply.ts';
import type { CartDocument, Shelf } from './cart.ts';
import { problem } from './refusal.ts';

/** The first answer to an action. `fingerprint` tells whether a repeat asks for the same. */
export interface Answer {
  readonly id: ActionId;
  readonly seq: number;
  readonly fingerprint: string;
  /** JSON of an `ActionResult`, repeated byte for byte. */
  readonly result: string;
}

export interface LedgerEntry {
  readonly action: Action;
  readonly fingerprint: string;
}

/** A cart and what is remembered of its actions, before a batch. */
export interface Ledger {
  readonly version: number;
  readonly document: CartDocument;
  /** Answers on record to the actions of this batch. */
  readonly answers: ReadonlyMap<string, Answer>;
  /** Highest `seq` ever seen from this client; 0 before its first. Outlives the answers. */
  readonly mark: number;
}

export interface Settled {
  readonly version: number;
  readonly document: CartDocument;
  readonly mark: number;
  /** One per action of the batch, in order. */
  readonly results: readonly string[];
  /** Those to be put on record. */
  readonly fresh: readonly Answer[];
}

/**
 * Runs a batch over a cart, each action exactly once: one on record gets its first answer again; one at or below the mark
 * that is no longer on record is refused, for it may have been executed. `reused` names an id that came with another body.
 */
export const settle = (
  ledger: Ledger,
  batch: readonly LedgerEntry[],
  shelf: Shelf,
  now: number,
): Settled | { readonly reused: ActionId } => {
  let { version, document, mark } = ledger;
  const answers = new Map(ledger.answers);
  const results: string[] = [];
  const fresh: Answer[] = [];

  for (const { action, fingerprint } of batch) {
    const known = answers.get(action.id);
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint) return { reused: action.id };
      results.push(known.result);
      continue;
    }
    const answer = { id: action.id, seq: action.seq, fingerprint, result: JSON.stringify(execute(action)) };
    answers.set(action.id, answer);
    fresh.push(answer);
    results.push(answer.result);
    mark = Math.max(mark, action.seq);
  }
  return { version, document, mark, results, fresh };

  function execute(action: Action): ActionResult {
    if (action.seq <= mark) return { id: action.id, status: 'refused', version, problem: problem('action-expired') };
    const outcome = apply(document, version, action, shelf, now);
    if (outcome === 'unchanged') return { id: action.id, status: 'applied', version };
    if ('refused' in outcome) return { id: action.id, status: 'refused', version, problem: outcome.refused };
    document = outcome.changed;
    version += 1;
    return { id: action.id, status: 'applied', version };
  }
};
