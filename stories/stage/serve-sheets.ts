import { PUBLIC_URL } from '../in-page/server.ts';
import type { Shop } from '../shop/shop.ts';

const SHEETS = `${PUBLIC_URL}/stylesheets/`;
const shops = new Set<Shop>();
const { fetch } = window;

/** Elements load the brand's style sheet by its address. The server in the page has it; the one the page came from does not. */
window.fetch = async (input, init) => {
  const url = input instanceof Request ? input.url : String(input);
  if (url.startsWith(SHEETS)) {
    // Named by their content: whoever has it has the same.
    for (const shop of shops) {
      const answer = await shop.stylesheet(url.slice(PUBLIC_URL.length));
      if (answer.ok) return answer;
    }
  }
  return fetch(input, init);
};

/** Serves what this shop publishes, until the answer is called. */
export const serveSheets = (shop: Shop): (() => void) => {
  shops.add(shop);
  return () => shops.delete(shop);
};
