import { Action, ActionAnswer, ActionBatch, ActionResult } from './action.ts';
import { Brand } from './brand.ts';
import { Cart, CartCreation, CodeState, Discount, Line, Totals } from './cart.ts';
import { Handoff, HandoffClaim, HandoffCreation, HandoffPreview, HandoffPreviewRequest, HandoffResult } from './handoff.ts';
import { LiveEvents } from './live.ts';
import { Money } from './money.ts';
import { Problem } from './problem.ts';
import { Offer, OfferList } from './offer.ts';
import { Picture, Product, ProductPage, Variant } from './product.ts';
import { MergedLine, Session, SessionRefresh, SessionRenewal, SignIn, SignInProof, SignInResult, SignInStart } from './session.ts';
import { SizeChart, SizeColumn, SizeRange, SizeRow } from './size-chart.ts';

/** Schemas with a name of their own in the API's description; everything else is written out where it stands. */
export const NAMED = {
  Action,
  ActionAnswer,
  ActionBatch,
  ActionResult,
  Brand,
  Cart,
  CartCreation,
  CodeState,
  Discount,
  Handoff,
  HandoffClaim,
  HandoffCreation,
  HandoffPreview,
  HandoffPreviewRequest,
  HandoffResult,
  Line,
  LiveChange: LiveEvents.change,
  LiveClaimed: LiveEvents.claimed,
  LiveMoved: LiveEvents.moved,
  LiveReset: LiveEvents.reset,
  MergedLine,
  Money,
  Offer,
  OfferList,
  Picture,
  Problem,
  Product,
  ProductPage,
  Session,
  SessionRefresh,
  SessionRenewal,
  SignIn,
  SignInProof,
  SignInResult,
  SignInStart,
  SizeChart,
  SizeColumn,
  SizeRange,
  SizeRow,
  Totals,
  Variant,
} as const;
