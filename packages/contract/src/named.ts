import { Action, ActionAnswer, ActionBatch, ActionResult } from './action.ts';
import { Availability, StoreAvailability, StorePromise } from './availability.ts';
import { Brand } from './brand.ts';
import { ConsentChoice, ConsentChoices, ConsentReceipt, ConsentReceipts } from './consent.ts';
import { Cart, CartCreation, CodeState, Discount, Line, Totals } from './cart.ts';
import { Handoff, HandoffClaim, HandoffCreation, HandoffPreview, HandoffPreviewRequest, HandoffResult } from './handoff.ts';
import { ChannelInsight, Insights, JourneyAnswer, JourneyBatch, JourneyEvent } from './journey.ts';
import { LiveEvents } from './live.ts';
import { Loyalty, Reward } from './loyalty.ts';
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
import { Offer, OfferList } from './offer.ts';
import { Picture, Product, ProductPage, Variant } from './product.ts';
import { BodyChange, Erasure, Preferences, PreferencesChange, Profile, ProfileExport, ProfilePatch } from './profile.ts';
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
  BodyChange,
  Brand,
  ChannelInsight,
  Cart,
  CartCreation,
  ConsentChoice,
  ConsentChoices,
  ConsentReceipt,
  ConsentReceipts,
  Erasure,
  CodeState,
  Discount,
  Handoff,
  HandoffClaim,
  HandoffCreation,
  HandoffPreview,
  HandoffPreviewRequest,
  HandoffResult,
  Insights,
  JourneyAnswer,
  JourneyBatch,
  JourneyEvent,
  Hours,
  Line,
  LiveChange: LiveEvents.change,
  LiveClaimed: LiveEvents.claimed,
  LiveMoved: LiveEvents.moved,
  LiveReset: LiveEvents.reset,
  Loyalty,
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
  Offer,
  OfferList,
  OpenState,
  Picture,
  Preferences,
  PreferencesChange,
  Problem,
  Product,
  ProductPage,
  Stock,
  Store,
  StoreAvailability,
  StorePage,
  StorePromise,
  Profile,
  ProfileExport,
  ProfilePatch,
  Reward,
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
