import { createHash, createHmac } from 'node:crypto';

/** SHA-256 in base64url, 43 characters. Synchronous: no thread pool, hence no order of its own. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** HMAC-SHA256 in base64url: only who has the secret can make it. */
export const hmac = (secret: string, text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
