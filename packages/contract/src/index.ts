export { Availability, StoreAvailability, StorePromise } from './availability.ts';
export {
  Action,
  ActionAnswer,
  ActionBatch,
  ActionResult,
  AddLine,
  ApplyCode,
  ChangeQuantity,
  ChangeVariant,
  MoveToCart,
  RemoveCode,
  RemoveLine,
  SaveForLater,
  SetCurrency,
  SetDelivery,
  SetGiftNote,
  UndoChange,
} from './action.ts';
export { Brand } from './brand.ts';
export { Cart, CartCreation, CodeState, Discount, Line, OfferStep, Totals } from './cart.ts';
export { CartChange } from './cart-change.ts';
export { Channel } from './channel.ts';
export { ConsentChoice, ConsentChoices, ConsentReceipt, ConsentReceipts, Language, Purpose } from './consent.ts';
export { Code, CodeReason } from './code.ts';
export { CURRENCIES } from './currencies.ts';
export { Currency } from './currency.ts';
export { Delivery, LineDelivery, WhyNoPromise } from './delivery.ts';
export {
  Handoff,
  HandoffClaim,
  HandoffCreation,
  HandoffMode,
  HandoffPreview,
  HandoffPreviewRequest,
  HandoffProof,
  HandoffResult,
  MatchSymbol,
} from './handoff.ts';
export { dateIn, hoursOn, instantIn, type Opening, openings, openState } from './hours.ts';
export { HEADERS } from './header.ts';
export {
  ActionId,
  Bearer,
  BrandKey,
  CartId,
  CartToken,
  ChangeId,
  ClientId,
  CustomerId,
  EventId,
  HandoffId,
  HandoffToken,
  LineId,
  OfferId,
  OrderId,
  OrderToken,
  PhotoId,
  ProductId,
  ReturnId,
  ReceiptId,
  RefreshToken,
  SecretKey,
  WithdrawalId,
  VisitId,
  StoreId,
  SessionId,
  SignInId,
} from './id.ts';
export { LIMITS } from './limits.ts';
export { PHOTO_LIMITS } from './photo-limits.ts';
export { lineIdOf, savedIdOf } from './line-id.ts';
export { BrandEvents, type LiveEvent, LiveEvents } from './live.ts';
export { Loyalty, PointsChange, Reward } from './loyalty.ts';
export { MATCH_SYMBOLS } from './match-symbol.ts';
export { BodyMeasurements, Measurement, MEASUREMENTS, Millimetres } from './measurement.ts';
export { minorDigits } from './minor-unit.ts';
export { Money } from './money.ts';
export {
  Fulfilment,
  Order,
  OrderChange,
  OrderChangedProblem,
  OrderFound,
  OrderKind,
  OrderLine,
  OrderLookup,
  OrderPage,
  OrderPayment,
  OrderPlaced,
  OrderPlacement,
  OrderStatus,
  OrderStatusChange,
  OrderTotals,
} from './order.ts';
export { Problem, type ProblemName, problemName, PROBLEMS, type ProblemType, problemType } from './problem.ts';
export { Picture, Product, ProductOption, ProductPage, Sku, Variant } from './product.ts';
export { ArrangedPickup, Pickup, PickupAddress, PickupOffer, PickupWindow } from './pickup.ts';
export { Offer, OfferKind, OfferList } from './offer.ts';
export { Benefit, OfferPublication } from './offer-publication.ts';
export { Return, RETURN_STATUSES, ReturnCode, ReturnLine, ReturnPage, ReturnPhoto, ReturnReceipt, ReturnStatus } from './return.ts';
export { KeptReturnDraft, ReturnDraft } from './return-draft.ts';
export { ReturnAmounts, ReturnQuote } from './return-quote.ts';
export {
  RETURN_CONDITIONS,
  RETURN_METHODS,
  RETURN_OUTCOMES,
  RETURN_REASONS,
  ReturnCondition,
  ReturnCreation,
  ReturnMethod,
  ReturnOutcome,
  ReturnReason,
  ReturnRequest,
  ReturnWish,
} from './return-wish.ts';
export { Returnable, ReturnableLine, ReturnExchange, ReturnPolicy, WHY_NOT_RETURNABLE, WhyNotReturnable } from './returnable.ts';
export { WhyNoWithdrawal, Withdrawal, WithdrawalRight, WithdrawalStatement } from './withdrawal.ts';
export { Zone } from './zone.ts';
export { BodyChange, Erasure, Preferences, PreferencesChange, Profile, ProfileExport, ProfilePatch, Units } from './profile.ts';
export { ALSO_PROBLEMS, AUTH_PROBLEMS, BODY_PROBLEMS, COMMON_PROBLEMS, PAGE_LIMIT, PAGE_QUERY, type Route } from './route.ts';
export { type RouteName, ROUTES } from './routes.ts';
export { getBrand, streamBrand } from './routes/brand.ts';
export { getCart, postActions, putCart, streamCart } from './routes/cart.ts';
export { findVariant, getProduct, listProducts } from './routes/catalogue.ts';
export { claimHandoff, postHandoff, previewHandoff } from './routes/handoff.ts';
export {
  cancelReturn,
  confirmWithdrawal,
  deletePhoto,
  getAcknowledgement,
  getPhoto,
  getPickup,
  getReturn,
  getReturnable,
  getReturnDraft,
  getWithdrawal,
  listReturns,
  postPhoto,
  postReturn,
  postReturnCode,
  postWithdrawal,
  putReturnDraft,
  quoteReturn,
  receiveReturn,
} from './routes/returns.ts';
export { cancelOrder, getOrder, listOrders, lookupOrder, postOrder, postOrderPayment, postOrderStatus } from './routes/orders.ts';
export { listOffers } from './routes/offers.ts';
export { getAvailability, getStore, listStorePoints, listStores } from './routes/stores.ts';
export {
  Around,
  Hours,
  Near,
  OpenState,
  Position,
  Span,
  Stock,
  StockLevel,
  Store,
  StoreAddress,
  StorePage,
  StorePoint,
  StorePoints,
  StoreService,
} from './store.ts';
export { STORE_SERVICES } from './store-services.ts';
export { eraseProfile, exportProfile, getProfile, patchProfile, postConsents } from './routes/profile.ts';
export { joinCart, postSession, refreshSession, signOut, verifySession } from './routes/session.ts';
export {
  CartJoin,
  JoinedCart,
  MergedLine,
  Session,
  SessionRefresh,
  SessionRenewal,
  SignIn,
  SignInProof,
  SignInResult,
  SignInStart,
} from './session.ts';
export { API_VERSION, BASE_PATH, SERVED_VERSIONS } from './version.ts';
export { getProductSizeChart, getSizeChart } from './routes/sizes.ts';
export { GarmentKind, SizeChart, SizeColumn, SizeRange, SizeRecord, SizeRegion, SizeRow } from './size-chart.ts';
export { ChannelInsight, Insights, JourneyAnswer, JourneyBatch, JourneyEvent, JourneyName } from './journey.ts';
export { getInsights, postEvents } from './routes/journey.ts';
