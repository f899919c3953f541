/** One message, ready to go. */
export interface Mail {
  /** The same whenever it is tried again, so that a mailbox recognises a message it was given twice. */
  readonly id: string;
  /** `Name <address>`. */
  readonly sender: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How mail leaves the server. */
export interface MailTransport {
  /** `mailbox`: nothing leaves, and `/dev/mail` shows it. For development only. */
  readonly kind: 'smtp' | 'mailbox';
  /** Resolves when the next server has taken it. Rejects with a `MailRefused` when it never will, with anything else when it may later. */
  send(mail: Mail): Promise<void>;
  close(): void;
}

/** The mail server will never take this message. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** For development: mail stays in the database and is shown at `/dev/mail`, to this machine alone. */
export const mailbox = (): MailTransport => ({ kind: 'mailbox', send: () => Promise.resolve(), close: () => undefined });
