/** Names of the headers of the API, as the client sends and the server reads them. */
export const HEADERS = {
  key: 'Throughline-Key',
  version: 'Throughline-Version',
  channel: 'Throughline-Channel',
  cartToken: 'Cart-Token',
  orderToken: 'Order-Token',
  replayed: 'Idempotent-Replayed',
} as const;
