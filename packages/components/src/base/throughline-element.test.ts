import { expect } from '@esm-bundle/chai';
import { define } from '../cart-button/define.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { rendered, until } from '../testing/stage.ts';
import { provideClient } from './provide-client.ts';

define();
define('other');

describe('an element', () => {
  const place = document.createElement('div');
  const ends: (() => void)[] = [];
  const provide = (
    client: MemoryClient,
    options?: Parameters<typeof provideClient>[2],
    root: Parameters<typeof provideClient>[0] = place,
  ): void => {
    ends.push(provideClient(root, client, options));
  };
  const holding = (units: number): MemoryClient => {
    const client = new MemoryClient();
    client.cart.hold(['TEE-M', units]);
    return client;
  };
  const put = async (tag: string, into: Element | ShadowRoot = place): Promise<Element> => {
    const element = document.createElement(tag);
    into.append(element);
    await rendered(element);
    return element;
  };
  const name = (element: Element): string | null | undefined => element.shadowRoot?.querySelector('button')?.ariaLabel;

  beforeEach(() => document.body.append(place));
  afterEach(() => {
    for (const end of ends.splice(0)) end();
    place.replaceChildren();
    place.remove();
    document.documentElement.lang = '';
  });

  describe('and its client', () => {
    it('has that of the nearest provider, through shadow roots', async () => {
      provide(holding(1), {}, document);
      provide(holding(2));
      const host = document.createElement('div');
      place.append(host);
      const element = await put('tl-cart-button', host.attachShadow({ mode: 'open' }));
      expect(name(element)).to.equal('Bag, 2 items');
    });

    it('takes one that comes late, and is without when it goes', async () => {
      const element = await put('tl-cart-button');
      expect(name(element)).to.equal('Your bag');
      const end = provideClient(place, holding(2));
      await rendered(element);
      expect(name(element)).to.equal('Bag, 2 items');
      end();
      await rendered(element);
      expect(name(element)).to.equal('Your bag');
    });

    it('does not mix with that of another prefix', async () => {
      provide(holding(1));
      provide(holding(2), { prefix: 'other' });
      expect(name(await put('tl-cart-button'))).to.equal('Bag, 1 item');
      expect(name(await put('other-cart-button'))).to.equal('Bag, 2 items');
    });

    it('asks anew where it is moved', async () => {
      const [here, there] = [document.createElement('div'), document.createElement('div')];
      place.append(here, there);
      provide(holding(1), {}, here);
      provide(holding(2), {}, there);
      const element = await put('tl-cart-button', here);
      there.append(element);
      await rendered(element);
      expect(name(element)).to.equal('Bag, 2 items');
    });

    it('leaves no listener behind when it goes', async () => {
      const client = holding(1);
      provide(client);
      const element = await put('tl-cart-button');
      expect(client.cart.$cart.lc).to.equal(1);
      element.remove();
      expect(client.cart.$cart.lc).to.equal(0);
      place.append(element);
      await rendered(element);
      expect(client.cart.$cart.lc).to.equal(1);
      element.remove();
      expect(client.cart.$cart.lc).to.equal(0);
    });
  });

  it('may be defined again', () => {
    expect(() => define()).not.to.throw();
  });

  describe('and its language', () => {
    it('follows the document, and its own lang before that', async () => {
      provide(holding(2));
      document.documentElement.lang = 'ar';
      const element = await put('tl-cart-button');
      await until(() => name(element) === 'الحقيبة، عدد القطع: 2');
      element.setAttribute('lang', 'en-GB');
      await until(() => name(element) === 'Bag, 2 items');
      element.removeAttribute('lang');
      await until(() => name(element) === 'الحقيبة، عدد القطع: 2');
      document.documentElement.lang = 'xx-nonsense-';
      await until(() => name(element) === 'Bag, 2 items');
    });

    it('hears through shadow roots', async () => {
      provide(holding(2));
      const host = document.createElement('div');
      place.append(host);
      const element = await put('tl-cart-button', host.attachShadow({ mode: 'open' }));
      host.lang = 'ar';
      await until(() => name(element) === 'الحقيبة، عدد القطع: 2');
    });
  });

  describe('and the brand', () => {
    const role = (element: Element, token: string): string => getComputedStyle(element).getPropertyValue(token).trim();
    const sheet = (text: string): string => `data:text/css,${encodeURIComponent(text)}`;
    const branded = (stylesheet: string): MemoryClient => {
      const client = holding(1);
      const { value } = client.brand.$brand.get();
      if (value) client.brand.$brand.set({ status: 'ready', stale: false, at: null, value: { ...value, stylesheet } });
      return client;
    };

    it('wears its sheet, and every new version of it', async () => {
      const client = branded(sheet(':host{--tl-radius-md:11px}'));
      provide(client);
      const element = await put('tl-cart-button');
      await until(() => role(element, '--tl-radius-md') === '11px');
      const { value } = client.brand.$brand.get();
      if (value)
        client.brand.$brand.set({
          status: 'ready',
          stale: false,
          at: null,
          value: { ...value, stylesheet: sheet(':host{--tl-radius-md:12px}') },
        });
      await until(() => role(element, '--tl-radius-md') === '12px');
    });

    it('is unseen, at its size, until the sheet is there, and usable without it', async () => {
      const client = holding(1);
      client.brand.$brand.set({ status: 'loading', value: null });
      provide(client);
      const element = await put('tl-cart-button');
      expect(getComputedStyle(element).visibility).to.equal('hidden');
      expect(element.getBoundingClientRect().width).to.be.at.least(44);
      await until(() => getComputedStyle(element).visibility === 'visible');
    });

    it('is seen as soon as it is known that there will be no sheet', async () => {
      provide(branded('data:text/nothing'));
      const element = await put('tl-cart-button');
      await until(() => getComputedStyle(element).visibility === 'visible', 800);
    });

    it('stands in the scheme it was given', async () => {
      provide(holding(1), { scheme: 'dark' });
      const element = await put('tl-cart-button');
      await until(() => getComputedStyle(element).colorScheme === 'dark');
    });

    it('leaves what the page put into it the look of the page, until the element takes its place', async () => {
      place.style.cssText = 'font: italic 13px monospace; color: rgb(1, 2, 3)';
      const element = document.createElement('tl-cart-button');
      const link = document.createElement('b');
      link.textContent = 'Cart';
      element.append(link);
      place.append(element);
      await rendered(element);
      const look = (): string[] => {
        const { color, fontFamily, fontSize, fontStyle } = getComputedStyle(link);
        return [color, fontFamily, fontSize, fontStyle];
      };
      expect(look()).to.deep.equal(['rgb(1, 2, 3)', 'monospace', '13px', 'italic']);
      provide(holding(1));
      await rendered(element);
      expect(getComputedStyle(element).fontStyle).to.equal('normal');
      place.removeAttribute('style');
    });

    it('does not let the page in', async () => {
      const page = new CSSStyleSheet();
      page.replaceSync(
        '*{color:red!important;font:9px monospace!important;letter-spacing:9px!important;text-transform:uppercase!important;visibility:hidden!important}',
      );
      document.adoptedStyleSheets.push(page);
      provide(holding(1));
      const element = await put('tl-cart-button');
      await until(() => getComputedStyle(element).visibility === 'visible');
      const { color, fontSize, letterSpacing, textTransform } = getComputedStyle(element.shadowRoot?.querySelector('button') ?? element);
      expect({ color, fontSize, letterSpacing, textTransform }).to.deep.include({
        fontSize: '16px',
        letterSpacing: 'normal',
        textTransform: 'none',
      });
      expect(color).not.to.equal('rgb(255, 0, 0)');
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== page);
    });
  });
});
