/** Why a database can't be opened. */
export type StorageFault = 'corrupt' | 'unwritable' | 'newer-schema' | 'foreign' | 'busy' | 'unreachable' | 'refused';

/** The message is one line for the person who started the server, and holds no password. Nothing was changed. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, location: string, sentence: string, cause?: unknown) {
    super(`${location} ${sentence}.`, { cause });
    this.fault = fault;
  }
}
