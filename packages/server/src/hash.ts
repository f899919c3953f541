import { createHash } from 'node:crypto';

/** SHA-256 in base64url, 43 characters. Synchronous: no thread pool, hence no order of its own. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
