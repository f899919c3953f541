import { expect } from '@esm-bundle/chai';
import type { CartOpenEvent } from '../events/cart-open-event.ts';
import { rendered, Stage, violations } from '../testing/stage.ts';
import { define } from './define.ts';

define();

describe('<tl-cart-button>', () => {
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
  });
  afterEach(() => stage.leave());

  const part = <E extends HTMLElement>(element: Element, name: string): E =>
    element.shadowRoot?.querySelector<E>(`[part=${name}]`) ?? expect.fail(`There is no ${name}`);

  it('says how much is in the cart, in its name and on its badge', async () => {
    const element = await stage.put('tl-cart-button');
    expect(part(element, 'button').ariaLabel).to.equal('Bag, empty');
    expect(element.shadowRoot?.querySelector('[part=badge]')).to.equal(null);
    stage.client.cart.hold(['TEE-M', 3]);
    await rendered(element);
    expect(part(element, 'button').ariaLabel).to.equal('Bag, 3 items');
    expect(part(element, 'badge').innerText).to.equal('3');
    stage.client.cart.show({ quantity: 1200 });
    await rendered(element);
    expect(part(element, 'button').ariaLabel).to.equal('Bag, 1,200 items');
    expect(part(element, 'badge').innerText).to.equal('1,200');
    expect(await violations(element)).to.deep.equal([]);
  });

  it('asks for the cart', async () => {
    let asked = 0;
    stage.root.addEventListener('tl-cart-open', () => asked++);
    part(await stage.put('tl-cart-button'), 'button').click();
    expect(asked).to.equal(1);
  });

  describe('with an href', () => {
    const follow = async (answer: (event: CartOpenEvent) => void, init: MouseEventInit = {}): Promise<boolean> => {
      stage.root.addEventListener('tl-cart-open', answer);
      const link = part<HTMLAnchorElement>(await stage.put('tl-cart-button', { href: '/cart' }), 'button');
      let followed = false;
      stage.root.addEventListener('click', (event) => {
        followed = !event.defaultPrevented;
        event.preventDefault();
      });
      link.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true, ...init }));
      return followed;
    };

    it('is a link that is followed where there is no drawer', async () => {
      expect(await follow(() => {})).to.equal(true);
    });

    it('is not followed when a drawer takes it on', async () => {
      const take = (event: CartOpenEvent): void => {
        event.taken = true;
      };
      expect(await follow(take)).to.equal(false);
    });

    it('is followed with a modifier', async () => {
      let asked = 0;
      expect(await follow(() => asked++, { ctrlKey: true })).to.equal(true);
      expect(asked).to.equal(0);
    });
  });

  it('makes no link that runs script', async () => {
    const element = await stage.put('tl-cart-button', { href: 'javascript:alert(1)' });
    expect(element.shadowRoot?.querySelector('a')).to.equal(null);
  });
});
