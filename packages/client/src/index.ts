export type { BrandResource } from './brand/brand.ts';
export type { CartResource } from './cart/cart.ts';
export type { CartView, CodeView, LineView, Refusal, SyncState } from './cart/cart-view.ts';
export type { CatalogueResource, ProductList, ProductQuery } from './catalogue/catalogue.ts';
export type { Client } from './client.ts';
export { type ClientOptions, createClient } from './create-client.ts';
export {
  ArgumentError,
  DisposedError,
  isArgumentError,
  isDisposedError,
  isNetworkError,
  isProblemError,
  NetworkError,
  ProblemError,
} from './error.ts';
export type { HandoffResource, OfferState } from './handoff/handoff.ts';
export { agreesTo } from './profile/agrees-to.ts';
export type { Consent, ProfileChange, ProfileResource, ShownText } from './profile/profile.ts';
export type { SessionResource } from './session/session.ts';
export type { Loadable } from './loadable.ts';
export type { ReturnDraft, ReturnDraftCode, ReturnPlan, ReturnPlanLine, ReturnsResource, WithdrawalDraft } from './returns/returns.ts';
export type { Ordering, OrdersResource, Placing, Seen } from './orders/orders.ts';
export type { OffersResource } from './offers/offers.ts';
export { browserPlatform } from './platform/browser.ts';
export type { Lifecycle, Platform, Stop, Storage, TabChannel, Transaction } from './platform/platform.ts';
export type {
  ActionId,
  Brand,
  Cart,
  CartId,
  CartChange,
  CartToken,
  ChangeId,
  Channel,
  ConsentReceipt,
  CodeReason,
  CodeState,
  Delivery,
  Discount,
  Erasure,
  Handoff,
  HandoffMode,
  HandoffPreview,
  HandoffProof,
  HandoffResult,
  Line,
  LineDelivery,
  LineId,
  Loyalty,
  PointsChange,
  MatchSymbol,
  MergedLine,
  Money,
  Order,
  OrderChange,
  OrderId,
  OrderKind,
  OrderLine,
  OrderPage,
  OrderStatus,
  PhotoId,
  ArrangedPickup,
  Pickup,
  PickupAddress,
  PickupOffer,
  PickupWindow,
  Return,
  Returnable,
  ReturnableLine,
  ReturnAmounts,
  ReturnCode,
  ReturnCondition,
  ReturnExchange,
  ReturnId,
  ReturnLine,
  ReturnMethod,
  ReturnOutcome,
  ReturnPage,
  ReturnPhoto,
  ReturnPolicy,
  ReturnQuote,
  ReturnReason,
  ReturnStatus,
  ReturnWish,
  WhyNoPromise,
  WhyNotReturnable,
  WhyNoWithdrawal,
  Withdrawal,
  WithdrawalId,
  WithdrawalRight,
  OrderTotals,
  Offer,
  OfferList,
  OfferStep,
  Preferences,
  Problem,
  ProblemName,
  Product,
  Profile,
  ProfileExport,
  Purpose,
  Reward,
  Session,
  SignIn,
  SignInResult,
  Totals,
  Units,
  Variant,
} from '@throughline/contract';
export { lineIdOf, MATCH_SYMBOLS, minorDigits, PHOTO_LIMITS, savedIdOf } from '@throughline/contract';
export type { Confidence, Fit, Fitting, NextSize, Recommendation, Slack } from './sizes/recommendation.ts';
export type { SizesResource } from './sizes/sizes.ts';
export type {
  BodyMeasurements,
  GarmentKind,
  Measurement,
  SizeChart,
  SizeColumn,
  SizeRange,
  SizeRegion,
  SizeRow,
} from '@throughline/contract';
export type { JourneyResource, JourneyWish } from './journey/journey.ts';
export type { JourneyEvent, JourneyName } from '@throughline/contract';
export type { AvailabilityQuery, PointsQuery, StoreList, StoreQuery, StoresResource } from './stores/stores.ts';
export type {
  Around,
  Availability,
  Hours,
  OpenState,
  Position,
  Span,
  Stock,
  Store,
  StoreAddress,
  StoreAvailability,
  StoreId,
  StorePoint,
  StorePoints,
  StorePromise,
} from '@throughline/contract';
export { dateIn, hoursOn, openState, STORE_SERVICES } from '@throughline/contract';
