import { isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { resolve } from 'node:path';
import { mailbox, type MailTransport, smtp } from '@throughline/server';

export interface Settings {
  /** What the three servers listen on. */
  readonly host: string;
  /** What a browser, or a phone that scans the code, calls this machine. */
  readonly reachable: string;
  /** API, shop, kiosk. */
  readonly ports: readonly [number, number, number];
  /** Where the SQLite database lives. */
  readonly folder: string;
  /** Address of a PostgreSQL database in its place. */
  readonly address?: string;
  /** How mail leaves; a mailbox when left out. */
  readonly mail?: MailTransport;
}

/** A setting nobody can start with. Its message says which one, and what it should be. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
}

/** Reads `PORT`, `HOST`, `THROUGHLINE_DATA`, `DATABASE_URL` and `SMTP_URL`. Throws a `SettingFault`. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const text = env['PORT'] ?? '4000';
  const port = Number(text);
  // Two more ports follow the first; 0 asks for any three that are free.
  if (!/^\d+$/.test(text) || port > 65_533) throw new SettingFault(`PORT must be a whole number from 0 to 65533, not "${text}".`);
  const address = env['DATABASE_URL'] || undefined;
  if (address !== undefined && !/^postgres(ql)?:\/\//.test(address)) throw new SettingFault('DATABASE_URL must begin with postgres://.');
  const host = env['HOST'] || '127.0.0.1';
  return {
    host,
    reachable: reachableName(host),
    ports: port === 0 ? [0, 0, 0] : [port, port + 1, port + 2],
    folder: resolve(env['THROUGHLINE_DATA'] || '.data'),
    ...(address !== undefined && { address }),
    mail: mailOf(env['SMTP_URL']),
  };
}

/** Without a mail server, mail is shown at `/dev/mail`. */
function mailOf(url: string | undefined): MailTransport {
  try {
    return url ? smtp(url) : mailbox();
  } catch (error) {
    throw new SettingFault(error instanceof Error ? error.message : 'SMTP_URL can not be used.');
  }
}

/** `0.0.0.0` is an address to listen on, not one to call: a phone needs the machine's own in the local network. */
function reachableName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return externalAddress() ?? '127.0.0.1';
  return isIP(host) === 6 ? `[${host}]` : host;
}

const externalAddress = (): string | undefined =>
  Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
