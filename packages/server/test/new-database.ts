import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { ask } from './postgres.ts';

/** The address of a new and empty PostgreSQL database, which goes with the run. */
export const newDatabase = async (): Promise<string> => {
  const { url, prefix } = inject('postgres');
  const name = prefix + randomBytes(6).toString('hex');
  await ask(url, `create database "${name}"`);
  const address = new URL(url);
  address.pathname = name;
  return address.href;
};
