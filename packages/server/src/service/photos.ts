import { type LineId, PHOTO_LIMITS, type PhotoId, type ReturnId, type ReturnPhoto } from '@throughline/contract';
import type { Context } from '../context.ts';
import { DamagedPhoto } from '../domain/photo/damaged.ts';
import { kindOf, type Photo, strip } from '../domain/photo/photo.ts';
import { isOpen, returnStatus } from '../domain/returns/return.ts';
import { sha256 } from '../hash.ts';
import { ProblemError, wrongInput } from '../problem-error.ts';
import { deletePhoto, insertPhoto, listPhotos, readPhoto } from '../storage/photo-rows.ts';
import type { Database } from '../storage/storage.ts';
import { type HeldReturn, loadReturn } from './return-access.ts';
import type { Asker } from './returns.ts';

const MEGABYTES = PHOTO_LIMITS.bytes / 1024 / 1024;

const SEND = 'Send JPEG, PNG or WebP.';
const HEIC = `This is HEIC, which few programs read. ${SEND} A phone gives JPEG when it is asked to be compatible (camera settings, formats), or when the picture is shared and saved again.`;

/** What the bytes show, cleaned; or the problem that says what to send instead. */
const clean = (bytes: Uint8Array | undefined, declared: string): Photo => {
  if (bytes === undefined)
    throw new ProblemError('photo-too-large', {
      detail: `A picture may have up to ${MEGABYTES} MB; send it smaller, such as 3000 pixels wide.`,
    });
  const kind = kindOf(bytes);
  if (kind === 'heic' || /^image\/hei[cf]/i.test(declared)) throw new ProblemError('photo-unsupported', { detail: HEIC });
  if (kind === 'other' || !/^image\/(?:jpeg|png|webp)\s*(?:;|$)/i.test(declared))
    throw new ProblemError('photo-unsupported', { detail: SEND });
  try {
    const photo = strip(kind, bytes);
    const pixels = photo.width * photo.height;
    if (pixels > 0 && pixels <= PHOTO_LIMITS.pixels) return photo;
    throw new ProblemError('photo-unreadable', {
      detail: `${photo.width} × ${photo.height} pixels; up to ${PHOTO_LIMITS.pixels} altogether are taken.`,
    });
  } catch (error) {
    if (error instanceof DamagedPhoto) throw new ProblemError('photo-unreadable', { detail: `${error.message}. Take or save it again.` });
    throw error;
  }
};

const loadOpen = async (tx: Database, { clock }: Context, { brand, holder }: Asker, id: ReturnId): Promise<HeldReturn> => {
  const held = await loadReturn(tx, brand, id, holder, clock.now());
  if (!isOpen(held.document)) throw new ProblemError('return-over', { detail: `It is "${returnStatus(held.document)}" already.` });
  return held;
};

/** Adds the picture that `read` gives to a line; the same picture again is the same one. */
export const addPhoto = async (
  context: Context,
  asker: Asker,
  id: ReturnId,
  line: LineId,
  read: () => Promise<Uint8Array | undefined>,
  declared: string,
): Promise<ReturnPhoto> => {
  // Whoever may not add one learns that first, before megabytes are read.
  await loadOpen(context.storage.db, context, asker, id);
  const photo = clean(await read(), declared);
  const content = Buffer.from(photo.bytes).toString('base64');
  const photoId: PhotoId = `ph_${sha256(`${id} ${line} ${content}`).slice(0, 22)}`;
  return context.storage.write(async (tx) => {
    const { document } = await loadOpen(tx, context, asker, id);
    if (!document.lines.some((each) => each.line === line)) throw wrongInput('query/line', 'expected a line of the return');
    const there = (await listPhotos(tx, [id])).get(id) ?? [];
    const known = there.find((each) => each.id === photoId);
    if (known !== undefined) return known;
    if (there.filter((each) => each.line === line).length >= PHOTO_LIMITS.perLine)
      throw new ProblemError('too-many-photos', { detail: `A line has up to ${PHOTO_LIMITS.perLine}; take one away first.` });
    await insertPhoto(tx, { id: photoId, returnId: id, line }, photo, context.clock.now());
    const { type, width, height } = photo;
    return { id: photoId, line, type, bytes: photo.bytes.byteLength, width, height };
  });
};

export const openPhoto = async (
  { storage, clock }: Context,
  { brand, holder }: Asker,
  id: ReturnId,
  photo: PhotoId,
): Promise<{ readonly type: string; readonly bytes: Buffer }> => {
  await loadReturn(storage.db, brand, id, holder, clock.now());
  const found = await readPhoto(storage.db, id, photo);
  if (found === undefined) throw new ProblemError('return-not-found');
  return found;
};

export const removePhoto = (context: Context, asker: Asker, id: ReturnId, photo: PhotoId): Promise<void> =>
  context.storage.write(async (tx) => {
    await loadOpen(tx, context, asker, id);
    await deletePhoto(tx, id, photo);
  });
