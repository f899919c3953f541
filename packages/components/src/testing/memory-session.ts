import type { Loadable, MergedLine, Session, SessionResource, SignIn } from '@throughline/client';
import { atom } from 'nanostores';

const SESSION: Session = { id: 'se_memory', customer: 'cu_memory', email: 's…@example.com', channel: 'web' };

/** Signing in without mail: any code will do, unless `merged` is an error. */
export class MemorySession implements SessionResource {
  readonly $session = atom<Loadable<Session | null>>({ status: 'ready', value: null, stale: false, at: null });
  /** Verbs in the order they were called. */
  readonly asked: string[] = [];
  /** What the next question is answered with; an error rejects. */
  started: SignIn | Error = { id: 'si_memory', expiresIn: 600, delivery: 'sent' };
  merged: readonly MergedLine[] | Error = [];

  begin(email: string): Promise<SignIn> {
    return this.#answer(`begin ${email}`, this.started);
  }

  resend(): Promise<SignIn> {
    return this.#answer('resend', this.started);
  }

  verify(code: string): Promise<readonly MergedLine[]> {
    if (!(this.merged instanceof Error)) this.show(SESSION);
    return this.#answer(`verify ${code}`, this.merged);
  }

  signOut({ everywhere = false }: { everywhere?: boolean } = {}): Promise<void> {
    this.asked.push(everywhere ? 'signOut everywhere' : 'signOut');
    this.show(null);
    return Promise.resolve();
  }

  show(session: Session | null): void {
    this.$session.set({ status: 'ready', value: session, stale: false, at: null });
  }

  #answer<T>(verb: string, answer: T | Error): Promise<T> {
    this.asked.push(verb);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  }
}
