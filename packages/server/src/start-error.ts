export type StartFault = 'address-in-use' | 'address-forbidden' | 'address-unknown' | 'not-built';

/** Why the server can't start. The message is one line that says what to do. */
export class StartError extends Error {
  override readonly name = 'StartError';
  readonly fault: StartFault;

  constructor(fault: StartFault, sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.fault = fault;
  }
}
