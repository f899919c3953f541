import type { ReturnPlan, ReturnQuote } from '@throughline/client';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Trouble, troubleOf } from '../order-lookup/trouble.ts';

type Answer = { readonly quote: ReturnQuote } | { readonly trouble: Trouble };

/** What plans come to, asked once each. All is forgotten with `clear`, for prices and stock move on. */
export class Quotes implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #ask: (plan: ReturnPlan) => Promise<ReturnQuote> | undefined;
  #answers = new Map<string, Answer | undefined>();

  constructor(host: ReactiveControllerHost, ask: (plan: ReturnPlan) => Promise<ReturnQuote> | undefined) {
    this.#host = host;
    this.#ask = ask;
    host.addController(this);
  }

  hostConnected(): void {}

  /** Undefined while it is on its way, or while there is nothing to ask for. */
  of(plan: ReturnPlan | undefined): Answer | undefined {
    if (!plan) return undefined;
    const key = JSON.stringify(plan);
    const answers = this.#answers;
    if (answers.has(key)) return answers.get(key);
    answers.set(key, undefined);
    const keep = (answer: Answer): void => {
      answers.set(key, answer);
      this.#host.requestUpdate();
    };
    this.#ask(plan)?.then(
      (quote) => keep({ quote }),
      (error: unknown) => keep({ trouble: troubleOf(error) }),
    );
    return undefined;
  }

  clear(): void {
    this.#answers = new Map();
    this.#host.requestUpdate();
  }
}
