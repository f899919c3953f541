import type { CustomerId } from '@throughline/contract';
import type { Tables } from '../storage/tables.ts';
import type { Database } from '../storage/storage.ts';

/** Whose data. */
export interface Person {
  readonly brandId: string;
  readonly customer: CustomerId;
  /** As it is compared: normalised. */
  readonly email: string;
  readonly now: number;
}

/** What one noun holds about a customer. Every noun that keeps something of hers has one, named in `PERSONAL`. */
export interface PersonalData {
  /** What it is called in her export. */
  readonly noun: string;
  /** Tables with something of hers that it answers for. */
  readonly tables: readonly (keyof Tables)[];
  /** All of it, as plain data; without secrets, hashes of them included. */
  export(db: Database, person: Person): Promise<unknown>;
  /**
   * Leaves nothing of hers: neither her id nor her address nor words she wrote. Doing it again changes nothing. Answers `kept` when the
   * law wants records that stay, without saying whose they are.
   */
  erase(tx: Database, person: Person): Promise<void | 'kept'>;
}
