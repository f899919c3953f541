import * as z from 'zod/mini';
import { LineId, OrderId, PhotoId, ReturnId, WithdrawalId } from '../id.ts';
import { Pickup } from '../pickup.ts';
import { PHOTO_LIMITS } from '../photo-limits.ts';
import { Return, ReturnCode, ReturnPage, ReturnPhoto, ReturnReceipt } from '../return.ts';
import { KeptReturnDraft, ReturnDraft } from '../return-draft.ts';
import { ReturnQuote } from '../return-quote.ts';
import { ReturnCreation, ReturnRequest } from '../return-wish.ts';
import { Returnable } from '../returnable.ts';
import { PAGE_QUERY, type Route } from '../route.ts';
import { Withdrawal, WithdrawalStatement } from '../withdrawal.ts';
import { Zone } from '../zone.ts';

const PHOTOS = ['image/jpeg', 'image/png', 'image/webp'] as const;

export const getReturnable = {
  method: 'GET',
  path: '/orders/{id}/returnable',
  summary: 'What of the order can go back, until which day, and why not',
  auth: 'order',
  params: { id: OrderId },
  query: { zone: z.optional(Zone) },
  answer: Returnable,
  status: 200,
  problems: [],
} as const satisfies Route;

export const quoteReturn = {
  method: 'POST',
  path: '/returns/quote',
  summary: 'What a return would give; books nothing',
  auth: 'order',
  body: ReturnRequest,
  answer: ReturnQuote,
  status: 200,
  problems: ['not-returnable', 'too-many-units', 'exchange-unavailable', 'return-option-unavailable'],
} as const satisfies Route;

export const postReturn = {
  method: 'POST',
  path: '/returns',
  summary: 'Return it; once, however often it is sent',
  auth: 'order',
  body: ReturnCreation,
  answer: Return,
  status: 201,
  problems: ['not-returnable', 'too-many-units', 'exchange-unavailable', 'return-option-unavailable', 'return-reused'],
} as const satisfies Route;

export const putReturnDraft = {
  method: 'PUT',
  path: '/returns/{id}/draft',
  summary: 'Keep a return that is half filled in, for another device to go on with; again: as it is filled in now',
  auth: 'order',
  params: { id: ReturnId },
  body: ReturnDraft,
  answer: KeptReturnDraft,
  status: 200,
  problems: ['return-reused'],
} as const satisfies Route;

export const getReturnDraft = {
  method: 'GET',
  path: '/returns/{id}/draft',
  summary: 'A return that is half filled in; none once it is placed',
  auth: 'order',
  params: { id: ReturnId },
  answer: KeptReturnDraft,
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;

export const getReturn = {
  method: 'GET',
  path: '/returns/{id}',
  summary: 'A return and how it stands',
  auth: 'order',
  params: { id: ReturnId },
  answer: Return,
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;

export const listReturns = {
  method: 'GET',
  path: '/orders/{id}/returns',
  summary: 'The returns of an order, the newest first',
  auth: 'order',
  params: { id: OrderId },
  query: PAGE_QUERY,
  answer: ReturnPage,
  status: 200,
  problems: [],
} as const satisfies Route;

export const cancelReturn = {
  method: 'POST',
  path: '/returns/{id}/cancel',
  summary: 'Keep it after all; again: the same',
  auth: 'order',
  params: { id: ReturnId },
  answer: Return,
  status: 200,
  problems: ['return-not-found', 'return-over'],
} as const satisfies Route;

export const postReturnCode = {
  method: 'POST',
  path: '/returns/{id}/code',
  summary: 'A code for the counter, the drop-off or another device; also of a return that is half filled in',
  auth: 'order',
  params: { id: ReturnId },
  answer: ReturnCode,
  status: 201,
  problems: ['return-not-found', 'return-over'],
} as const satisfies Route;

export const receiveReturn = {
  method: 'POST',
  path: '/returns/{id}/receive',
  summary: 'Check in what came, and compensate it; again: the same',
  auth: 'secret',
  params: { id: ReturnId },
  body: ReturnReceipt,
  answer: Return,
  status: 200,
  problems: ['return-not-found', 'too-many-units', 'return-over'],
} as const satisfies Route;

export const getPickup = {
  method: 'GET',
  path: '/returns/{id}/pickup',
  summary: 'Where and when the goods are fetched, for the one who sends the carrier',
  auth: 'secret',
  params: { id: ReturnId },
  answer: Pickup,
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;

export const postPhoto = {
  method: 'POST',
  path: '/returns/{id}/photos',
  summary: 'Add a picture of a line; place, time and device are taken out of it',
  auth: 'order',
  params: { id: ReturnId },
  query: { line: LineId },
  upload: { types: PHOTOS, bytes: PHOTO_LIMITS.bytes },
  answer: ReturnPhoto,
  status: 201,
  problems: ['return-not-found', 'return-over', 'too-many-photos', 'photo-too-large', 'photo-unsupported', 'photo-unreadable'],
} as const satisfies Route;

export const getPhoto = {
  method: 'GET',
  path: '/returns/{id}/photos/{photo}',
  summary: 'The bytes of a picture',
  auth: 'order',
  params: { id: ReturnId, photo: PhotoId },
  download: PHOTOS,
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;

export const deletePhoto = {
  method: 'DELETE',
  path: '/returns/{id}/photos/{photo}',
  summary: 'Take a picture away; again: the same',
  auth: 'order',
  params: { id: ReturnId, photo: PhotoId },
  status: 204,
  problems: ['return-not-found', 'return-over'],
} as const satisfies Route;

export const postWithdrawal = {
  method: 'POST',
  path: '/orders/{id}/withdrawals',
  summary: 'Withdraw from contract: the statement, to be confirmed',
  auth: 'order',
  params: { id: OrderId },
  body: WithdrawalStatement,
  answer: Withdrawal,
  status: 201,
  problems: ['withdrawal-closed', 'too-many-units', 'return-reused'],
} as const satisfies Route;

export const getWithdrawal = {
  method: 'GET',
  path: '/withdrawals/{id}',
  summary: 'A withdrawal and how it stands',
  auth: 'order',
  params: { id: WithdrawalId },
  answer: Withdrawal,
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;

export const confirmWithdrawal = {
  method: 'POST',
  path: '/withdrawals/{id}/confirm',
  summary: 'Confirm withdrawal: from now on it is one, and acknowledged; again: the same',
  auth: 'order',
  params: { id: WithdrawalId },
  answer: Withdrawal,
  status: 200,
  problems: ['return-not-found', 'withdrawal-closed', 'too-many-units'],
} as const satisfies Route;

export const getAcknowledgement = {
  method: 'GET',
  path: '/withdrawals/{id}/acknowledgement',
  summary: 'The acknowledgement as a document to keep',
  auth: 'order',
  params: { id: WithdrawalId },
  download: ['text/html'],
  status: 200,
  problems: ['return-not-found'],
} as const satisfies Route;
