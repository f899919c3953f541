import type { LineId, PhotoId, ReturnId, ReturnPhoto } from '@throughline/contract';
import type { Photo } from '../domain/photo/photo.ts';
import type { Database } from './storage.ts';

/** Pictures of these returns without their bytes, the oldest first. */
export const listPhotos = async (db: Database, returns: readonly ReturnId[]): Promise<Map<ReturnId, ReturnPhoto[]>> => {
  const photos = new Map<ReturnId, ReturnPhoto[]>(returns.map((id) => [id, []]));
  if (returns.length === 0) return photos;
  const rows = await db
    .selectFrom('return_photos')
    .select(['return_id', 'id', 'line_id', 'type', 'bytes', 'width', 'height'])
    .where('return_id', 'in', returns)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  for (const { return_id, id, line_id, type, bytes, width, height } of rows) {
    const photo = { id: id as PhotoId, line: line_id as LineId, type: type as ReturnPhoto['type'], bytes, width, height };
    photos.get(return_id as ReturnId)?.push(photo);
  }
  return photos;
};

export const insertPhoto = async (
  tx: Database,
  { id, returnId, line }: { readonly id: PhotoId; readonly returnId: ReturnId; readonly line: LineId },
  { type, bytes, width, height }: Photo,
  now: number,
): Promise<void> => {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  await tx
    .insertInto('return_photos')
    .values({ return_id: returnId, id, line_id: line, type, bytes: bytes.byteLength, width, height, content, created_at: now })
    .execute();
};

export const readPhoto = async (
  db: Database,
  returnId: ReturnId,
  id: PhotoId,
): Promise<{ readonly type: string; readonly bytes: Buffer } | undefined> => {
  const row = await db
    .selectFrom('return_photos')
    .select(['type', 'content'])
    .where('return_id', '=', returnId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { type: row.type, bytes: Buffer.from(row.content, 'base64') };
};

export const deletePhoto = async (tx: Database, returnId: ReturnId, id: PhotoId): Promise<void> => {
  await tx.deleteFrom('return_photos').where('return_id', '=', returnId).where('id', '=', id).execute();
};
