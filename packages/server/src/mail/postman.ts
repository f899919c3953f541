import type { Context } from '../context.ts';
import { claimMail, type MailRow, markFailed, markRetry, markSent, waitingMails } from '../storage/mail-rows.ts';
import { Rounds } from '../service/rounds.ts';
import { MailRefused, type MailTransport } from './transport.ts';

/** Milliseconds in which nobody else tries a mail that is being tried. */
const LEASE_MS = 60_000;
/** Milliseconds before a mail is tried again; doubled each time. */
const FIRST_REST_MS = 5000;
const LONGEST_REST_MS = 15 * 60_000;
/** Milliseconds after which nobody tries any more. */
const GIVE_UP_MS = 3 * 24 * 3_600_000;
/** Mails looked at in one go. */
const BATCH = 50;

/** When a mail is tried again after so many attempts: spread, so that a mail server that is back is not run over. */
const nextAttempt = (now: number, attempts: number, chance: number): number =>
  now + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** Math.min(attempts - 1, 20)) * (0.5 + chance / 2);

type Needs = Pick<Context, 'storage' | 'clock' | 'random' | 'log'>;

/** Sends what is in the outbox, and tries again what could not be sent. Several nodes may; each mail is tried by one at a time. */
export class Postman {
  readonly #needs: Needs;
  readonly #transport: MailTransport | undefined;
  readonly #rounds: Rounds;
  #stopped = false;

  /** Without a transport mail waits in the outbox for a server that has one. */
  constructor(needs: Needs, transport: MailTransport | undefined) {
    this.#needs = needs;
    this.#transport = transport;
    this.#rounds = new Rounds(needs, {
      what: 'the mail',
      tryDue: () => this.#tryDue(),
      nextAt: async () => (await waitingMails(needs.storage.db, 1))[0]?.dueAt,
    });
  }

  /** To be called when mail was put into the outbox, after the commit. */
  wake(): void {
    if (this.#transport !== undefined) this.#rounds.wake();
  }

  /** Tries one mail now. True when it has left within `patience` milliseconds. */
  async deliver(id: string, patience: number): Promise<boolean> {
    if (this.#transport === undefined || this.#stopped) return false;
    let stop: () => void = () => undefined;
    const tooLong = new Promise<false>((resolve) => {
      stop = this.#needs.clock.after(patience, () => {
        resolve(false);
      });
    });
    const sent = await Promise.race([this.#attempt(id).catch(() => false), tooLong]);
    stop();
    if (!sent) this.wake();
    return sent;
  }

  stop(): void {
    this.#stopped = true;
    this.#rounds.stop();
    this.#transport?.close();
  }

  async #tryDue(): Promise<boolean> {
    const { storage, clock } = this.#needs;
    const waiting = await waitingMails(storage.db, BATCH);
    const due = waiting.filter(({ dueAt }) => dueAt <= clock.now());
    for (const { id } of due) if (!this.#stopped) await this.#attempt(id);
    return due.length === BATCH;
  }

  /** False when it has to be tried again, or is being tried by somebody else. */
  async #attempt(id: string): Promise<boolean> {
    const { storage, clock } = this.#needs;
    const begun = clock.now();
    const mail = await storage.write((tx) => claimMail(tx, id, begun, begun + LEASE_MS));
    if (mail === undefined || this.#transport === undefined) return false;
    try {
      await this.#transport.send(mail);
    } catch (error) {
      await this.#failed(mail, error);
      return false;
    }
    const keep = this.#transport.kind === 'mailbox';
    await storage.write((tx) => markSent(tx, id, clock.now(), keep));
    return true;
  }

  async #failed({ id, attempts, createdAt }: MailRow, error: unknown): Promise<void> {
    const { storage, clock, random, log } = this.#needs;
    const now = clock.now();
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    // Its words may hold the address: only the kind of failure is told.
    if (error instanceof MailRefused || now - createdAt > GIVE_UP_MS) {
      log.warn({ mail: id, attempts, code }, 'mail could not be sent, and is given up');
      return storage.write((tx) => markFailed(tx, id, now));
    }
    log.warn({ mail: id, attempts, code }, 'mail could not be sent yet');
    const [chance = 0] = random(1);
    return storage.write((tx) => markRetry(tx, id, Math.round(nextAttempt(now, attempts, chance / 256))));
  }
}
