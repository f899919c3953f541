import type {
  Handoff,
  HandoffMode,
  HandoffPreview,
  HandoffProof,
  HandoffResource,
  HandoffResult,
  OfferState,
  Problem,
  ProblemName,
} from '@throughline/client';
import { atom } from 'nanostores';

const HANDOFF: Handoff = {
  id: 'hd_one',
  url: 'https://shop.example/claim#tl=ho_AAAAAAAAAAAAAAAAAAAAAA',
  code: 'K7QP-3XWM',
  match: ['sun', 'boat', 'bird'],
  expiresIn: 60,
};

const PREVIEW: HandoffPreview = {
  brand: 'Memory',
  mode: 'move',
  from: { channel: 'kiosk', label: 'Kiosk 2, ground floor' },
  quantity: 3,
  match: ['sun', 'boat', 'bird'],
  expiresIn: 40,
};

const EUR = 'EUR';
const RESULT: HandoffResult = {
  mode: 'move',
  cart: {
    id: 'ca_memory',
    version: 4,
    currency: EUR,
    lines: [],
    gifts: [],
    codes: [],
    saved: [],
    giftNote: null,
    changes: [],
    updatedAt: '2026-11-21T10:00:00Z',
    totals: {
      quantity: 3,
      subtotal: { amount: 14_700, currency: EUR },
      discount: { amount: 0, currency: EUR },
      shipping: null,
      shippingEstimate: null,
      gifts: [],
      total: { amount: 14_700, currency: EUR },
      taxIncluded: { amount: 2347, currency: EUR },
    },
  },
};

/** How the client says that the server refused. */
export class Refused extends Error {
  override readonly name = 'ProblemError';
  readonly reason: ProblemName;
  readonly retryAfter: number;
  readonly problem: Partial<Problem>;

  constructor(reason: ProblemName, retryAfter = 0, problem: Partial<Problem> = {}) {
    super(reason);
    this.reason = reason;
    this.retryAfter = retryAfter;
    this.problem = problem;
  }
}

export class Unreachable extends Error {
  override readonly name = 'NetworkError';
}

/** Both ends of a hand-off, moved by hand: `open`, `claimed` and `fail` play what the server and the other device do. */
export class MemoryHandoff implements HandoffResource {
  readonly $offer = atom<OfferState>({ status: 'idle' });
  /** Verbs in the order they were called. */
  readonly asked: string[] = [];
  /** What the next question is answered with; an error rejects. */
  previewed: HandoffPreview | Error = PREVIEW;
  result: HandoffResult | Error = RESULT;

  offer(options: { mode?: HandoffMode; label?: string } = {}): Promise<void> {
    this.asked.push(`offer ${options.mode} ${options.label ?? ''}`.trim());
    this.$offer.set({ status: 'preparing' });
    return Promise.resolve();
  }

  withdraw(): void {
    this.asked.push('withdraw');
    this.$offer.set({ status: 'idle' });
  }

  preview(proof: HandoffProof): Promise<HandoffPreview> {
    return this.#answer('preview', proof, this.previewed);
  }

  claim(proof: HandoffProof): Promise<HandoffResult> {
    return this.#answer('claim', proof, this.result);
  }

  open(part: Partial<Handoff> = {}, mode: HandoffMode = 'move'): void {
    this.$offer.set({ status: 'open', handoff: { ...HANDOFF, ...part }, mode });
  }

  claimed(mode: HandoffMode = 'move'): void {
    this.$offer.set({ status: 'claimed', mode });
  }

  fail(reason: 'offline' | 'empty' | 'refused'): void {
    this.$offer.set({ status: 'failed', reason });
  }

  #answer<T>(verb: string, proof: HandoffProof, answer: T | Error): Promise<T> {
    this.asked.push(`${verb} ${'token' in proof ? proof.token : proof.code}`);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }
}
