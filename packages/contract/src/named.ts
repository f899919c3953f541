import { Action, ActionAnswer, ActionBatch, ActionResult } from './action.ts';
import { Availability, StoreAvailability, StorePromise } from './availability.ts';
import { Brand } from './brand.ts';
import { Cart, CartCreation, CodeState, Discount, Line, Totals } from './cart.ts';
import { Handoff, HandoffClaim, HandoffCreation, HandoffPreview, HandoffPreviewRequest, HandoffResult } from './handoff.ts';
import { LiveEvents } from './live.ts';
import { Money } from './money.ts';
import {
  Order,
  OrderChange,
  OrderChangedProblem,
  OrderFound,
  OrderLine,
  OrderLookup,
  OrderPage,
  OrderPayment,
  OrderPlaced,
  OrderPlacement,
  OrderStatusChange,
} from './order.ts';
import { Problem } from './problem.ts';
import { Picture, Product, ProductPage, Variant } from './product.ts';
import { MergedLine, Session, SessionRefresh, SessionRenewal, SignIn, SignInProof, SignInResult, SignInStart } from './session.ts';
import { SizeChart, SizeColumn, SizeRange, SizeRow } from './size-chart.ts';
import { Hours, OpenState, Stock, Store, StorePage } from './store.ts';

/** Schemas with a name of their own in the API's description; everything else is written out where it stands. */
export const NAMED = {
  Action,
  ActionAnswer,
  ActionBatch,
  ActionResult,
  Availability,
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
  Hours,
  Line,
  LiveChange: LiveEvents.change,
  LiveClaimed: LiveEvents.claimed,
  LiveMoved: LiveEvents.moved,
  LiveReset: LiveEvents.reset,
  MergedLine,
  Money,
  Order,
  OrderChange,
  OrderChangedProblem,
  OrderFound,
  OrderLine,
  OrderLookup,
  OrderPage,
  OrderPayment,
  OrderPlaced,
  OrderPlacement,
  OrderStatusChange,
  OpenState,
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
  Stock,
  Store,
  StoreAvailability,
  StorePage,
  StorePromise,
  Totals,
  Variant,
} as const;
