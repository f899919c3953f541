import { Handoff, HandoffClaim, HandoffCreation, HandoffPreview, HandoffPreviewRequest, HandoffResult } from '../handoff.ts';
import { CartId } from '../id.ts';
import type { Route } from '../route.ts';

export const postHandoff = {
  method: 'POST',
  path: '/carts/{id}/handoffs',
  summary: 'Offer the cart to another device, once, for a minute',
  auth: 'cart',
  params: { id: CartId },
  body: HandoffCreation,
  answer: Handoff,
  status: 201,
  problems: ['handoff-empty'],
} as const satisfies Route;

export const previewHandoff = {
  method: 'POST',
  path: '/handoffs/preview',
  summary: 'What a code would give; consumes nothing',
  auth: 'key',
  body: HandoffPreviewRequest,
  answer: HandoffPreview,
  status: 200,
  problems: ['handoff-unavailable'],
} as const satisfies Route;

export const claimHandoff = {
  method: 'POST',
  path: '/handoffs/claim',
  summary: 'Take the cart; one claimer wins',
  auth: 'key',
  body: HandoffClaim,
  answer: HandoffResult,
  status: 200,
  problems: ['handoff-unavailable'],
} as const satisfies Route;
