import { CartCheckoutEvent } from '../events/cart-checkout-event.ts';
import type { CartSeam } from './cart-seam.ts';

const isWay = (node: EventTarget): boolean => node instanceof Element && node.matches('a[href], button');
const isPlace = (node: EventTarget): boolean => node instanceof HTMLSlotElement && (node.name === 'checkout' || node.name === 'wallets');

/** Tells the page before a shopper goes to pay, by its own way or ours. The ways are links and buttons, which need no script to work. */
export function tellOfCheckout({ element, client }: Pick<CartSeam, 'element' | 'client'>): void {
  element.renderRoot.addEventListener('click', (click) => {
    const path = click.composedPath();
    const { id, quantity } = client()?.cart.$cart.get() ?? {};
    if (!id || !quantity || click.defaultPrevented || !path.slice(0, path.findIndex(isPlace) + 1).some(isWay)) return;
    if (!element.dispatchEvent(new CartCheckoutEvent(element.tagPrefix, id, quantity))) click.preventDefault();
  });
}
