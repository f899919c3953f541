import type { ProblemName } from '@throughline/contract';
import type { Storage } from '../../src/index.ts';
import { newBearer, newOrderToken } from '../shop.ts';
import { type Exercise, onApp, send } from './exercise.ts';

/** A database on a disk that fails. */
const failing = (storage: Storage, code: string): Storage => {
  const fail = (): never => {
    throw Object.assign(new Error('disk'), { code });
  };
  return { ...storage, db: new Proxy(storage.db, { get: (db, name): unknown => (name === 'selectFrom' ? fail : Reflect.get(db, name)) }) };
};

/** How each problem comes about that any route, or any of one kind, can have. */
export const anywhere: Partial<Record<ProblemName, Exercise>> = {
  'invalid-request': (good, route) => send(good, route, { 'throughline-channel': 'pigeon' }),
  'token-in-url': (good, route) => send({ ...good, path: `${good.path}${good.path.includes('?') ? '&' : '?'}cart_token=abc` }, route),
  'unsupported-version': (good, route) => send(good, route, { 'throughline-version': '1999-01-01' }),
  'unknown-key': (good, route) => send(good, route, { 'throughline-key': 'pk_nobody' }),
  'origin-not-allowed': (good, route) => send(good, route, { origin: 'https://evil.test' }),
  'rate-limited': (good, route) => onApp(good, route, { limits: { requests: { burst: 0, perMinute: 60 } } }),
  internal: (good, route) => onApp(good, route, { storage: failing(good.shop.storage, 'SQLITE_MISUSE') }),
  unavailable: (good, route) => onApp(good, route, { storage: failing(good.shop.storage, 'SQLITE_IOERR') }),
  'payload-too-large': (good, route) => send({ ...good, body: ' '.repeat(2_000_000) }, route),
  'unsupported-media-type': (good, route) => send(good, route, { 'content-type': 'text/plain' }),
  'sign-in-required': (good, route) => send(good, route, { authorization: '' }),
  'session-ended': (good, route) => send(good, route, { 'order-token': '', authorization: `Bearer ${newBearer()}` }),
  'order-token-required': (good, route) => send(good, route, { authorization: '', 'order-token': '' }),
  'order-not-found': (good, route) => send(good, route, { authorization: '', 'order-token': newOrderToken() }),
  'secret-key-required': (good, route) => send(good, route, { authorization: `Bearer ${newBearer()}` }),
};
