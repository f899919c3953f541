import { expect } from '@esm-bundle/chai';
// At hand: a drawer waits for it, and some of this is about haste.
import '../cart-extras/cart-extras.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, Stage, until } from '../testing/stage.ts';
import type { CartDrawer } from './cart-drawer.ts';
import { define } from './define.ts';

define();

describe('the manners of <tl-cart-drawer>', () => {
  let stage: Stage;
  let drawer: CartDrawer;
  const cart = () => stage.client.cart;
  const all = <E extends HTMLElement>(selector: string): E[] => [...(drawer.shadowRoot?.querySelectorAll<E>(selector) ?? [])];
  const one = <E extends HTMLElement>(selector: string): E => {
    const [found] = all<E>(selector);
    if (!found) throw new Error(`The drawer has no ${selector}`);
    return found;
  };
  const line = (at: number): HTMLElement => all('.line')[at] ?? expect.fail(`There is no line ${at}`);
  const button = (name: string): HTMLElement =>
    all('button').find((each) => (each.ariaLabel ?? each.textContent?.trim()) === name) ?? expect.fail(`There is no button "${name}"`);
  const press = async (name: string): Promise<void> => {
    button(name).click();
    await rendered(drawer);
  };
  const open = async (): Promise<void> => {
    drawer.open = true;
    await rendered(drawer);
  };
  beforeEach(async () => {
    stage = new Stage();
    drawer = await stage.put('tl-cart-drawer');
  });
  afterEach(() => stage.leave());

  it('covers nothing while it is closed, wherever it is moved to, and comes up from there', async () => {
    const inTheWay = (): boolean => document.elementFromPoint(innerWidth / 2, innerHeight / 2) === drawer;
    expect(inTheWay()).to.equal(false);
    document.body.append(drawer);
    await open();
    expect(one('dialog').matches(':modal')).to.equal(true);
    expect(inTheWay()).to.equal(true);
    await press('Close');
    expect(inTheWay()).to.equal(false);
  });

  describe('under a double tap', () => {
    let followed: number;
    let checkout: HTMLAnchorElement;
    const tap = (pointerType: string, detail: number): void => {
      const init = { bubbles: true, composed: true, cancelable: true };
      checkout.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType }));
      checkout.dispatchEvent(new MouseEvent('mousedown', { ...init, detail }));
      checkout.dispatchEvent(new MouseEvent('click', { ...init, detail }));
    };
    beforeEach(async () => {
      followed = 0;
      checkout = document.createElement('a');
      checkout.slot = 'checkout';
      checkout.href = '/checkout';
      checkout.addEventListener('click', (event) => {
        event.preventDefault();
        followed++;
      });
      drawer.append(checkout);
      cart().hold(['TEE-M', 1]);
      await open();
    });

    it('does nothing for the second tap, whatever it hits, until a press of its own', () => {
      tap('mouse', 2);
      tap('mouse', 3);
      expect(followed).to.equal(0);
      tap('mouse', 1);
      expect(followed).to.equal(1);
      tap('mouse', 2);
      expect(followed).to.equal(2);
    });

    it('knows a second tap of a finger by its haste, where browsers do not count', () => {
      tap('touch', 1);
      expect(followed).to.equal(0);
    });

    it('lets keys through', () => {
      checkout.click();
      expect(followed).to.equal(1);
    });
  });

  it('holds the page still while any drawer is open, at its width', async () => {
    const tall = document.createElement('div');
    tall.style.height = '9999px';
    stage.root.append(tall);
    const { documentElement: page } = document;
    const still = (): boolean => getComputedStyle(page).overflowY === 'hidden';
    const width = tall.clientWidth;
    const other = await stage.put('tl-cart-drawer');
    await open();
    await until(still);
    expect(tall.clientWidth).to.equal(width);
    other.open = true;
    await rendered(other);
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    drawer.open = false;
    await rendered(drawer);
    expect(still()).to.equal(true);
    other.remove();
    expect([still(), tall.clientWidth]).to.deep.equal([false, width]);
  });

  /** Opens it up to the frame that shows it, and no further. */
  const show = async (): Promise<void> => {
    drawer.open = true;
    for (let turns = 0; turns < 100 && !one<HTMLDialogElement>('dialog').open; turns++) await Promise.resolve();
  };

  it('shows the line first, with room for what can be done with it', async () => {
    cart().hold(['VASE', 2]);
    await show();
    const place = (): (number | undefined)[] => {
      const box = all('[part=line]')[0]?.getBoundingClientRect();
      return [box?.top, box?.height];
    };
    const before = place();
    expect([all('[part=line] h3').length, all('.stepper').length, before[1]]).to.deep.equal([1, 0, before[1]]);
    expect(before[1]).to.be.above(0);
    await rendered(drawer);
    expect([all('.stepper').length, all('footer').length]).to.deep.equal([1, 1]);
    expect(place()).to.deep.equal(before);
  });

  it('is seen first and takes page and focus a frame later, without a gap to press through', async () => {
    const dialog = one<HTMLDialogElement>('dialog');
    await show();
    expect([dialog.checkVisibility(), dialog.matches(':modal')]).to.deep.equal([true, false]);
    expect(document.elementFromPoint(1, 1)?.localName).to.equal('tl-cart-drawer');
    const [slide] = drawer.shadowRoot?.getAnimations() ?? [];
    await until(() => dialog.matches(':modal') && document.activeElement === drawer);
    expect(document.elementFromPoint(1, 1)?.localName).to.equal('tl-cart-drawer');
    // It goes on moving where it was: to become modal is nothing to be seen.
    expect(slide?.playState).to.be.oneOf([undefined, 'running', 'finished']);
    expect((drawer.shadowRoot?.getAnimations() ?? []).every((each) => each === slide)).to.equal(true);
  });

  it('takes neither when it was closed meanwhile', async () => {
    const dialog = one<HTMLDialogElement>('dialog');
    await show();
    drawer.open = false;
    await rendered(drawer);
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done))));
    expect([dialog.open, dialog.checkVisibility(), getComputedStyle(document.documentElement).overflowY]).to.deep.equal([
      false,
      false,
      'visible',
    ]);
    await open();
    await until(() => dialog.matches(':modal'));
  });

  it('says what an offer takes off a line, and which offer', async () => {
    cart().hold(['VASE', 2]);
    const { lines } = cart().$cart.get();
    const off = { amount: 500, currency: 'EUR' };
    cart().show({
      lines: lines.map((line) => ({ ...line, discount: off, discounts: [{ offer: 'house', title: 'House week', amount: off }] })),
    });
    await open();
    const [told] = all('.hint').filter(({ textContent }) => textContent.includes('House week'));
    expect(told?.textContent).to.match(/House week\s+[-−]€5.00/);
  });

  it('lets go of a refusal when its line is changed', async () => {
    cart().hold(['VASE', 2]);
    cart()
      .changeQuantity('li_VASE', 1)
      .catch(() => {});
    cart().answer();
    await open();
    expect(all('.wrong')).to.have.length(1);
    await press('One fewer Stoneware vase');
    expect(all('.wrong')).to.deep.equal([]);
  });

  it('keeps what is to be touched within reach at a kiosk', async () => {
    stage.leave();
    stage = new Stage(new MemoryClient(PRODUCTS, 'kiosk'));
    drawer = await stage.put('tl-cart-drawer');
    cart().hold(['VASE', 1]);
    await open();
    const top = (element: HTMLElement): number => element.getBoundingClientRect().top;
    const middle = innerHeight / 2;
    expect(top(button('Close'))).to.be.above(middle);
    expect(top(button('Close'))).to.be.above(line(0).getBoundingClientRect().bottom - 1);
    cart().hold(...PRODUCTS.flatMap(({ variants }) => variants).map(({ sku }) => [sku, 1] as const));
    await rendered(drawer);
    // However many there are, the first can be scrolled to.
    const body = one('.body');
    body.scrollTop = 0;
    expect(top(line(0))).to.be.at.least(top(body));
    expect(body.scrollWidth).to.be.at.most(body.clientWidth);
  });
});
