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
  /** Days the token made with an order opens it. */
  receiptDays: 90,
  /** Minutes the token of a lookup opens an order. */
  lookupMinutes: 15,
} as const;
