/** Bytes of a picture, whose body is no JSON. By itself, for of an object that another chunk asks for nothing can be left out. */
export const PHOTO_BYTES = 10 * 1024 * 1024;

/** Hard caps of the wire. The server refuses what exceeds them; the client never mints it. */
export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 64 * 1024,
  /** Actions in one request. */
  actionsPerRequest: 100,
  /** Lines in one cart. */
  linesPerCart: 500,
  /** Units of one line. */
  unitsPerLine: 999,
  /** Codes in one cart. */
  codesPerCart: 10,
  /** Changes by the shop that a cart remembers. */
  changesPerCart: 50,
  /** Characters of a gift note. */
  giftNoteLength: 500,
  /** Entries on one page of a list. */
  pageLength: 100,
  /** Characters of a SKU. */
  skuLength: 64,
  /** Seconds a hand-off can be claimed for. */
  handoffSeconds: 60,
  /** Days the first answer to an action is kept and repeated. */
  answerDays: 30,
  photoBytes: PHOTO_BYTES,
  /** Pictures of one line of a return. */
  photosPerLine: 5,
  /** Pixels of a picture: what a few bytes may unfold to on the screen of whoever looks at it. */
  photoPixels: 100_000_000,
  /** Days the token made with an order opens it. */
  receiptDays: 90,
  /** Minutes the token of a lookup opens an order. */
  lookupMinutes: 15,
} as const;
