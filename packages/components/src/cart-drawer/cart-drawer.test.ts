import { expect } from '@esm-bundle/chai';
import { define as defineAddToCart } from '../add-to-cart/define.ts';
import { define as defineCartButton } from '../cart-button/define.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import type { CartDrawer } from './cart-drawer.ts';
import { define } from './define.ts';

define();
defineAddToCart();
defineCartButton();

describe('<tl-cart-drawer>', () => {
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
  const text = (): string => one('.panel').innerText.replaceAll(/\s+/g, ' ');
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
  const type = async (value: string, at = 0): Promise<HTMLInputElement> => {
    const input = all<HTMLInputElement>('.line input')[at] ?? expect.fail('There is no field');
    input.value = value;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('change'));
    await rendered(drawer);
    return input;
  };

  beforeEach(async () => {
    stage = new Stage();
    drawer = await stage.put('tl-cart-drawer');
  });
  afterEach(() => stage.leave());

  describe('opening and closing', () => {
    it('opens with the line at once when something is added, totals marked pending', async () => {
      const add = await stage.put('tl-add-to-cart', { sku: 'TEE-M' });
      add.shadowRoot?.querySelector('button')?.click();
      await rendered(drawer);
      expect(one<HTMLDialogElement>('dialog').open).to.equal(true);
      expect(line(0).innerText).to.contain('Linen tee');
      expect(one('footer').innerText).to.contain('Updating');
      cart().answer();
      await rendered(drawer);
      expect(one('footer').innerText).to.contain('€49.00').and.not.to.contain('Updating');
    });

    it('takes the focus in and gives it back to what opened it', async () => {
      const opener = await stage.put('tl-cart-button');
      opener.focus();
      opener.shadowRoot?.querySelector('button')?.click();
      await rendered(drawer);
      await until(() => document.activeElement === drawer);
      await press('Close');
      await until(() => document.activeElement === opener);
    });

    it('closes when the scrim is pressed, not when a press merely ends there', async () => {
      cart().hold(['TEE-M', 1]);
      await open();
      const dialog = one<HTMLDialogElement>('dialog');
      line(0).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      expect(dialog.open).to.equal(true);
      dialog.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      dialog.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await rendered(drawer);
      expect(dialog.open).to.equal(false);
    });

    it('stays closed when the page says so', async () => {
      stage.root.addEventListener('tl-cart-open', (event) => event.preventDefault());
      const opener = await stage.put('tl-cart-button');
      opener.shadowRoot?.querySelector('button')?.click();
      await rendered(drawer);
      expect(drawer.open).to.equal(false);
    });

    it('tells the page when it was closed', async () => {
      await open();
      const closed = new Promise((resolve) => stage.root.addEventListener('tl-cart-close', resolve, { once: true }));
      await press('Close');
      await closed;
    });
  });

  describe('changing lines', () => {
    beforeEach(async () => {
      cart().hold(['TEE-M', 1], ['VASE', 1], ['THROW', 2]);
      await open();
    });

    it('steps up and down, each step one action', async () => {
      await press('One more Wool throw');
      await press('One more Wool throw');
      await press('One fewer Wool throw');
      expect(cart().asked).to.deep.equal(['changeQuantity li_THROW 1', 'changeQuantity li_THROW 1', 'changeQuantity li_THROW -1']);
      expect(line(2).querySelector('input')?.value).to.equal('3');
      await until(() => spoken().includes('Wool throw: 3 items'));
    });

    it('takes a typed quantity as the difference', async () => {
      await type('12', 2);
      expect(cart().asked).to.deep.equal(['changeQuantity li_THROW 10']);
    });

    it('understands Arabic digits', async () => {
      await type('٣', 2);
      expect(cart().asked).to.deep.equal(['changeQuantity li_THROW 1']);
    });

    for (const wrong of ['two', '1.5', '-1', '', '1000000000', '1e3']) {
      it(`says why "${wrong}" can't be, keeps it for correction and sends nothing`, async () => {
        const input = await type(wrong, 2);
        expect(cart().asked).to.deep.equal([]);
        expect(input.ariaInvalid).to.equal('true');
        expect(input.value).to.equal(wrong);
        expect(line(2).innerText).to.contain('Enter a whole number from 0 to 999.');
        expect(await violations(drawer)).to.deep.equal([]);
        await type('2', 2);
        expect(line(2).innerText).not.to.contain('Enter a whole number');
      });
    }

    it('does not send more than there is, and says how much there is', async () => {
      await type('3', 1);
      expect(cart().asked).to.deep.equal([]);
      expect(line(1).innerText).to.contain('Only 2 left');
    });

    it('keeps what is being typed while the cart changes underneath', async () => {
      const input = all<HTMLInputElement>('.line input')[2] ?? expect.fail();
      input.value = '1';
      input.dispatchEvent(new Event('input'));
      cart().hold(['TEE-M', 1], ['VASE', 2], ['THROW', 4]);
      await rendered(drawer);
      expect(input.value).to.equal('1');
    });

    it('stops at the stock limit and says so', async () => {
      await press('One more Stoneware vase');
      cart().answer();
      await rendered(drawer);
      expect(line(1).innerText).to.contain('Only 2 left');
      expect(button('One more Stoneware vase').ariaDisabled).to.equal('true');
      await press('One more Stoneware vase');
      expect(cart().asked).to.have.length(1);
    });

    it('removes, moves the focus to the next line and offers to undo where the line stood', async () => {
      await press('Remove Stoneware vase');
      await until(() => drawer.shadowRoot?.activeElement === line(1));
      expect(line(1).innerText).to.contain('Wool throw');
      expect(all('ul > li > *').map((row) => row.className)).to.deep.equal(['line', 'gone', 'line']);
      await until(() => spoken().includes('Stoneware vase removed'));
      await press('Undo: put Stoneware vase back');
      expect(cart().asked).to.deep.equal(['removeLine li_VASE -1', 'addLine li_VASE 1']);
      expect(all('.gone')).to.deep.equal([]);
    });

    it('loses no removal when they come fast', async () => {
      await press('Remove Linen tee');
      await press('Remove Wool throw');
      await press('Remove Stoneware vase');
      expect(cart().asked).to.have.length(3);
      expect(all('ul > li > *').map((row) => row.textContent?.trim().split(' removed')[0])).to.deep.equal([
        'Linen tee',
        'Stoneware vase',
        'Wool throw',
      ]);
      expect(text()).to.contain('Your bag is empty');
      expect(drawer.shadowRoot?.activeElement?.textContent).to.equal('Undo');
    });

    it('one fewer than one is none: with undo', async () => {
      await press('One fewer Linen tee');
      expect(cart().asked).to.deep.equal(['removeLine li_TEE-M -1']);
      expect(text()).to.contain('Linen tee removed');
    });

    it('rolls a refused change back and says why on the line, until dismissed', async () => {
      // Eight at once: nobody knows the limit while the line is pending.
      for (let press = 0; press < 8; press++) button('One more Linen tee').click();
      cart().answer();
      await rendered(drawer);
      expect(line(0).querySelector('input')?.value).to.equal('5');
      expect(line(0).querySelector('.wrong')?.textContent).to.contain('Only 5 left');
      await until(() => spoken().includes('Linen tee: Only 5 left'));
      expect(await violations(drawer)).to.deep.equal([]);
      for (const each of line(0).querySelectorAll<HTMLElement>('.wrong button')) each.click();
      await rendered(drawer);
      expect(all('.wrong')).to.deep.equal([]);
      await until(() => drawer.shadowRoot?.activeElement === line(0));
    });
  });

  describe('states', () => {
    const states: [name: string, show: () => void, says: string][] = [
      ['empty', () => {}, 'Your bag is empty'],
      ['loading', () => cart().show({ status: 'loading' }), 'Loading your bag'],
      ['failed', () => cart().show({ status: 'error' }), 'can’t be shown'],
      [
        'saved',
        () => {
          cart().hold(['TEE-M', 1]);
          cart().show({ sync: 'saved', totals: null });
        },
        'It will sync when you’re back online',
      ],
      [
        'unsaved',
        () => {
          cart().hold(['TEE-M', 1]);
          cart().show({ sync: 'unsaved', totals: null });
        },
        'Keep this page open',
      ],
      ['moved', () => cart().show({ sync: 'moved' }), 'moved to another device'],
      ['full', () => cart().hold(['TEE-M', 1], ['VASE', 2], ['THROW', 1], ['LONG', 1]), 'Includes'],
    ];
    for (const [name, show, says] of states) {
      it(`${name}: says so, and axe agrees`, async () => {
        show();
        await open();
        expect(text()).to.contain(says);
        expect(await violations(drawer)).to.deep.equal([]);
      });
    }

    it('says so when loading takes long', async () => {
      cart().show({ status: 'loading' });
      await open();
      await until(() => text().includes('longer than usual'));
      cart().show({ status: 'ready' });
      await rendered(drawer);
      expect(text()).not.to.contain('longer than usual');
    });

    it('tries again after a failure', async () => {
      cart().show({ status: 'error' });
      await open();
      await press('Try again');
      expect(cart().asked).to.deep.equal(['refresh']);
    });

    it('shows and says that another device changed the cart', async () => {
      cart().hold(['TEE-M', 1]);
      await open();
      cart().show({ changedElsewhere: 1 });
      await rendered(drawer);
      expect(text()).to.contain('Changed on another device');
      await until(() => spoken().includes('Changed on another device'));
    });

    it('tells the refusal of an article that never was a line', async () => {
      cart()
        .add({ sku: 'NOPE' })
        .catch(() => {});
      await open();
      cart().answer();
      await rendered(drawer);
      expect(text()).to.contain('No longer sold');
      expect(all('.line')).to.deep.equal([]);
    });

    it('shows titles as text, however wild or long, and a place for a broken picture', async () => {
      cart().hold(['WILD', 1], ['LONG', 1], ['THROW', 1]);
      await open();
      expect(line(0).innerText).to.contain('<img src=x onerror=alert(1)>');
      const dialog = one('dialog');
      expect(dialog.scrollWidth).to.be.at.most(dialog.clientWidth);
      // Pictures load late, and not at all in a tab that nobody sees.
      line(2).querySelector('img')?.dispatchEvent(new Event('error'));
      await rendered(drawer);
      expect(line(2).querySelector('.thumb svg')).not.to.equal(null);
      expect(line(2).querySelector('img')).to.equal(null);
    });

    it('shows 300 lines', async () => {
      const one = stage.client.catalogue.productOf('VASE').get().value?.variants[0];
      expect(one).not.to.equal(undefined);
      cart().hold(['VASE', 1]);
      const [vase] = cart().$cart.get().lines;
      if (!vase) expect.fail();
      cart().show({ lines: Array.from({ length: 300 }, (_, at) => ({ ...vase, id: `li_${at}` as const, sku: `${at}` })) });
      await open();
      expect(all('.line')).to.have.length(300);
    });

    it('leaves nothing of a shopper who is gone', async () => {
      cart().hold(['TEE-M', 1], ['VASE', 1]);
      await open();
      await press('Remove Stoneware vase');
      await until(() => spoken().includes('removed'));
      await cart().forget();
      await rendered(drawer);
      await until(() => !drawer.open);
      await rendered(drawer);
      expect(drawer.shadowRoot?.textContent).not.to.contain('vase').and.not.to.contain('Linen');
      expect(spoken()).to.match(/^\|*$/);
    });
  });

  describe('languages', () => {
    it('speaks Arabic from right to left', async () => {
      cart().hold(['VASE', 2]);
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
      await open();
      await until(() => text().includes('حقيبتك'));
      expect(getComputedStyle(drawer).direction).to.equal('rtl');
      expect(text()).to.contain('قطعتان');
      expect(one('dialog').getBoundingClientRect().left).to.be.at.most(0);
      expect(await violations(drawer)).to.deep.equal([]);
    });
  });
});
