import { type Reader, readerOf } from '../mail/reader.ts';
import type { Exchange } from './environment.ts';

/** Whom a letter about this request is for. */
export const readerAt = (c: Exchange): Reader => readerOf(c.req.header('accept-language'), c.get('brand').document.locales);
