import { expect } from '@esm-bundle/chai';
import { cartMessages } from './cart-messages.ts';
import { wordsOf } from '../i18n/message-set.ts';
import { MemoryCart } from '../testing/memory-cart.ts';
import { PRODUCTS } from '../testing/products.ts';
import type { Refusal } from '@throughline/client';
import { refusalText } from './refusal.ts';
import { CartNews } from './cart-news.ts';

describe('CartNews', () => {
  it('tells each refusal once, and none from before it was there', async () => {
    const { say } = await wordsOf(cartMessages, 'en');
    const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
    const cart = new MemoryCart(PRODUCTS);
    const refuse = (): void => {
      cart.changeQuantity('li_VASE', 1).catch(() => {});
      cart.answer();
    };
    cart.hold(['VASE', 2]);
    refuse();
    const news = new CartNews(host);
    const { $cart } = cart;
    const told = (refusal: Refusal): string => refusalText(refusal, say);
    expect(news.of({ ...$cart.get(), status: 'loading', refusals: [] }, say, told).texts).to.deep.equal([]);
    expect(news.of($cart.get(), say, told).texts).to.deep.equal([]);
    refuse();
    expect(news.of($cart.get(), say, told).texts).to.deep.equal(['Stoneware vase: Only 2 left']);
    expect(news.of($cart.get(), say, told).texts).to.deep.equal([]);
  });
});
