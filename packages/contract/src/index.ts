export { Action, ActionAnswer, ActionBatch, ActionResult, AddLine, ChangeQuantity, RemoveLine, SetCurrency } from './action.ts';
export { Brand } from './brand.ts';
export { Cart, CartCreation, Line, Totals } from './cart.ts';
export { Channel } from './channel.ts';
export { CURRENCIES } from './currencies.ts';
export { Currency } from './currency.ts';
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
export { HEADERS } from './header.ts';
export { ActionId, BrandKey, CartId, CartToken, ClientId, HandoffId, HandoffToken, LineId, ProductId } from './id.ts';
export { LIMITS } from './limits.ts';
export { lineIdOf } from './line-id.ts';
export { type LiveEvent, LiveEvents } from './live.ts';
export { MATCH_SYMBOLS } from './match-symbol.ts';
export { minorDigits } from './minor-unit.ts';
export { Money } from './money.ts';
export { Problem, type ProblemName, problemName, PROBLEMS, type ProblemType, problemType } from './problem.ts';
export { Picture, Product, ProductOption, ProductPage, Sku, Variant } from './product.ts';
export {
  BODY_PROBLEMS,
  CART_PROBLEMS,
  claimHandoff,
  COMMON_PROBLEMS,
  findVariant,
  getBrand,
  getCart,
  getProduct,
  listProducts,
  PAGE_LIMIT,
  postActions,
  postHandoff,
  previewHandoff,
  putCart,
  type Route,
  type RouteName,
  ROUTES,
  streamCart,
} from './route.ts';
export { API_VERSION, BASE_PATH } from './version.ts';
