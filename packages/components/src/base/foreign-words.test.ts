import { expect } from '@esm-bundle/chai';
import { define as defineCartButton } from '../cart-button/define.ts';
import { define as defineCartDrawer } from '../cart-drawer/define.ts';
import { rendered, Stage, until, violations } from '../testing/stage.ts';

defineCartButton();
defineCartDrawer();

describe('languages on a page', () => {
  let stage: Stage;
  const button = (element: Element): HTMLElement => element.shadowRoot?.querySelector('button') ?? expect.fail('There is no button');
  const put = async (lang: string): Promise<Element> => stage.put('tl-cart-button', { lang });
  const says = (element: Element, name: string): Promise<boolean> => until(() => button(element).ariaLabel === name);
  const shopWrites = (...locales: string[]): void => {
    const { $brand } = stage.client.brand;
    const { value } = $brand.get();
    if (value) $brand.set({ status: 'ready', stale: false, at: null, value: { ...value, locales } });
  };

  beforeEach(() => {
    stage = new Stage();
    stage.client.cart.hold(['TEE-M', 2]);
  });
  afterEach(() => stage.leave());

  it('are as many as it has: each element speaks that of its place', async () => {
    const [german, polish, arabic, french] = [await put('de'), await put('pl-PL'), await put('ar'), await put('fr-CA')];
    await says(german, 'Warenkorb, 2 Artikel');
    await says(polish, 'Koszyk, 2 produkty');
    await says(arabic, 'الحقيبة، عدد القطع: 2');
    await says(french, 'Panier, 2 articles');
  });

  it('may change while it is looked at', async () => {
    const element = await put('ja');
    await says(element, 'バッグ、2点');
    element.setAttribute('lang', 'es');
    await says(element, 'Cesta, 2 artículos');
    element.removeAttribute('lang');
    await says(element, 'Bag, 2 items');
  });

  it('are answered in Chinese where they are Chinese, and the script is marked', async () => {
    const [simplified, traditional] = [await put('zh-CN'), await put('zh-TW')];
    await says(simplified, '购物袋，2 件');
    await says(traditional, '购物袋，2 件');
    await until(() => button(traditional).closest('[lang]')?.getAttribute('lang') === 'zh-Hans');
    await until(() => button(simplified).closest('[lang]')?.getAttribute('lang') === 'zh-CN');
  });

  it('are answered in English where there are no words, and it is marked as English', async () => {
    const element = await put('fi');
    expect(button(element).ariaLabel).to.equal('Bag, 2 items');
    await until(() => button(element).closest('[lang]')?.getAttribute('lang') === 'en');
    expect(await violations(element)).to.deep.equal([]);
    element.setAttribute('lang', 'de');
    await says(element, 'Warenkorb, 2 Artikel');
    await until(() => button(element).closest('[lang]')?.getAttribute('lang') === 'de');
  });

  it('do not hide in which one the shop writes', async () => {
    shopWrites('en', 'ar');
    const drawer = await stage.put('tl-cart-drawer', { lang: 'de' });
    drawer.open = true;
    const title = (): Element | null | undefined => drawer.shadowRoot?.querySelector('.line bdi');
    await until(() => title()?.getAttribute('lang') === 'en');
    expect(drawer.shadowRoot?.querySelector('h2')?.closest('[lang]')?.getAttribute('lang')).to.equal('de');
    stage.client.setLocale('ar');
    drawer.setAttribute('lang', 'ar');
    await until(() => title()?.hasAttribute('lang') === false);
    await rendered(drawer);
  });

  it('are set as each is set', async () => {
    const element = await put('ja');
    const look = (): CSSStyleDeclaration => getComputedStyle(button(element));
    await until(() => look().lineBreak === 'strict');
    expect(look().fontFamily).to.contain('Hiragino Sans');
    // Where the engine tells: by the locale Han characters get their shapes, and phrases their ends.
    const locale = (look() as CSSStyleDeclaration & { readonly webkitLocale?: string }).webkitLocale;
    if (locale !== undefined) expect(locale).to.contain('ja');
    element.setAttribute('lang', 'zh');
    await until(() => look().fontFamily.includes('PingFang SC'));
    expect(look().fontFamily).not.to.contain('Hiragino');
    element.setAttribute('lang', 'fr');
    await until(() => look().lineBreak === 'auto');
  });
});
