import type { SessionId, SignInId } from '@throughline/contract';
import type { CodeTimes } from '../domain/sign-in.ts';
import type { Database } from './storage.ts';

export interface SignInRow extends CodeTimes {
  readonly id: SignInId;
  /** As it is compared. */
  readonly email: string;
  readonly codeHash: string;
  readonly tries: number;
  readonly state: 'open' | 'ended' | 'used';
  readonly proofHash: string | null;
  readonly session: SessionId | null;
  /** JSON. */
  readonly result: string | null;
}

export const insertSignIn = async (
  tx: Database,
  brandId: string,
  row: Pick<SignInRow, 'id' | 'email' | 'codeHash'> & { readonly address: string; readonly mail: string },
  now: number,
): Promise<void> => {
  const { id, email, address, codeHash, mail } = row;
  const fresh = { tries: 0, state: 'open' as const, created_at: now, proof_hash: null, session_id: null, result: null };
  await tx
    .insertInto('sign_ins')
    .values({ id, brand_id: brandId, address, email, code_hash: codeHash, mail_id: mail, ...fresh })
    .execute();
};

/** The code of an earlier attempt with the same address is dead. */
export const endSignIn = async (tx: Database, brandId: string, id: SignInId, email: string): Promise<void> => {
  await tx
    .updateTable('sign_ins')
    .set({ state: 'ended' })
    .where('id', '=', id)
    .where('brand_id', '=', brandId)
    .where('email', '=', email)
    .where('state', '=', 'open')
    .execute();
};

export const findSignIn = async (tx: Database, brandId: string, id: SignInId): Promise<SignInRow | undefined> => {
  const row = await tx
    .selectFrom('sign_ins')
    .leftJoin('mails', 'mails.id', 'sign_ins.mail_id')
    .selectAll('sign_ins')
    .select('mails.sent_at')
    .where('sign_ins.id', '=', id)
    .where('sign_ins.brand_id', '=', brandId)
    .executeTakeFirst();
  return (
    row && {
      id,
      email: row.email,
      codeHash: row.code_hash,
      tries: row.tries,
      state: row.state,
      askedAt: row.created_at,
      sentAt: row.sent_at,
      proofHash: row.proof_hash,
      session: row.session_id as SessionId | null,
      result: row.result,
    }
  );
};

/** Counts one guess, also where there is nothing to guess at: what is wrong shall take as long whatever is wrong. */
export const countTry = async (tx: Database, id: SignInId): Promise<void> => {
  await tx
    .updateTable('sign_ins')
    .set((each) => ({ tries: each('tries', '+', 1) }))
    .where('id', '=', id)
    .where('state', '=', 'open')
    .execute();
};

export const useSignIn = async (tx: Database, id: SignInId, proofHash: string, session: SessionId, result: string): Promise<void> => {
  await tx
    .updateTable('sign_ins')
    .set({ state: 'used', proof_hash: proofHash, session_id: session, result })
    .where('id', '=', id)
    .execute();
};

export const forgetSignIns = async (tx: Database, time: number): Promise<void> => {
  await tx.deleteFrom('sign_ins').where('created_at', '<', time).execute();
};
