import { expect } from '@esm-bundle/chai';
import type { Offer } from '@throughline/client';
import { FakeClock } from '../testing/fake-clock.ts';
import { offer } from '../testing/memory-offers.ts';
import { rendered, spoken, Stage, until, violations } from '../testing/stage.ts';
import { define } from './define.ts';
import type { OffersElement } from './offers.ts';

define();

/** Pixels kept for it. */
const PLACE = 60.5;

const eur = (amount: number) => ({ amount, currency: 'EUR' });

const LONG = 'Ein-sehr-langes-Angebot für alles, was warm hält, '.repeat(4).slice(0, 200);
const much = [
  offer('a', { title: LONG, message: LONG, code: 'A-CODE-AS-LONG-AS-A-CODE-MAY-BE'.repeat(2), endsAt: '2026-11-22T13:00:00.000Z' }),
  offer('b', { message: LONG, status: 'applied', discount: eur(450) }),
  offer('c', { message: LONG, status: 'does-not-combine', with: LONG }),
];

describe('<tl-offers> beside other things', () => {
  let stage: Stage;
  let element: OffersElement;
  let clock: FakeClock;
  const root = (): ShadowRoot => element.shadowRoot ?? expect.fail('There is no shadow root');
  const one = <E extends HTMLElement = HTMLElement>(selector: string): E =>
    root().querySelector<E>(selector) ?? expect.fail(`There is no ${selector}`);
  const text = (): string =>
    [...root().querySelectorAll<HTMLElement>('ul, section, .none')]
      .map(({ innerText }) => innerText)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
  const settle = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 30));
    await rendered(element);
  };
  const arrive = async (attributes: Record<string, string>, offers: readonly Offer[]): Promise<void> => {
    stage = new Stage();
    stage.client.offers.show(...offers);
    element = await stage.put('tl-offers', attributes);
    clock = new FakeClock();
    element.clock = clock;
    await settle();
  };

  afterEach(() => stage.leave());

  it('shows one at a time as a banner, the next on demand, and nothing for nothing, and moves nothing then', async () => {
    await arrive({ form: 'banner' }, [offer('a'), offer('b')]);
    await until(() => text().includes('Words of a'));
    expect(text()).to.contain('Words of a').and.not.to.contain('Words of b');
    one('.next').click();
    await settle();
    expect(text()).to.contain('Words of b');
    expect(one('.next').ariaLabel).to.equal('Next offer (2 of 2)');
    await until(() => spoken().includes('Words of b'));
    expect(await violations(element)).to.deep.equal([]);
    stage.client.offers.show();
    await settle();
    expect([text(), element.getBoundingClientRect().height]).to.deep.equal(['', PLACE]);
  });

  for (const form of ['banner', 'product'] as const)
    for (const width of [288, 500, 1100])
      it(`as ${form}, ${width} pixels wide, is as tall as the place kept for it, and shows all of it on demand`, async () => {
        await arrive({ form, product: 'linen-tee' }, []);
        stage.root.style.inlineSize = `${width}px`;
        const height = (): number => element.getBoundingClientRect().height;
        for (const offers of [[offer('a')], much, much.slice(1), much.slice(2), []]) {
          stage.client.offers.show(...offers);
          await settle();
          if (offers.length) await until(() => root().querySelector('.compact'));
          expect(height()).to.equal(PLACE);
          expect(element.scrollWidth).to.be.at.most(element.clientWidth);
        }
        stage.client.offers.show(...much);
        const more = await until(() => root().querySelector<HTMLElement>('.more'));
        expect(await violations(element)).to.deep.equal([]);
        more.focus();
        more.click();
        await settle();
        expect([more.ariaExpanded, height() > PLACE, root().activeElement === more]).to.deep.equal(['true', true, true]);
        expect([...root().querySelectorAll('.words, .card > *')].every((part) => part.scrollHeight <= part.clientHeight + 1)).to.equal(
          true,
        );
        expect(one('.ticket').getBoundingClientRect().height).to.be.greaterThan(0);
        expect(await violations(element)).to.deep.equal([]);
        more.click();
        await settle();
        expect([height(), root().activeElement === more]).to.deep.equal([PLACE, true]);
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      });

  it('has no button for more where there is no more', async () => {
    await arrive({ form: 'banner' }, [offer('a'), offer('b', { code: 'WELCOME10' })]);
    stage.root.style.inlineSize = '320px';
    await until(() => text().includes('Words of a'));
    expect(root().querySelector('.more') === null).to.equal(true);
    one('.next').click();
    await until(() => root().querySelector('.more'));
    stage.root.style.inlineSize = '900px';
    await until(() => !root().querySelector('.more'));
    expect(text()).to.contain('WELCOME10 Copy Use it');
  });

  it('stands beside a product with what is about it, and strikes a price only as the server proves', async () => {
    await arrive({ form: 'product', product: 'linen-tee' }, [offer('a')]);
    await until(() => text().includes('Words of a'));
    expect(text()).to.contain('Words of a');
    expect(root().querySelector('s')).to.equal(null);
    expect(await violations(element)).to.deep.equal([]);
  });

  it('forgets with a session what was copied, and is as small again as it was', async () => {
    await arrive({ form: 'banner' }, much);
    stage.root.style.inlineSize = '320px';
    const more = await until(() => root().querySelector<HTMLElement>('.more'));
    const copied: string[] = [];
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: async (words: string) => copied.push(words) },
    });
    more.click();
    await settle();
    const copy = one('.code .plain');
    copy.click();
    await until(() => copy.innerText === 'Copied');
    document.dispatchEvent(new Event('tl-session-end'));
    await settle();
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect([copied.length, element.getBoundingClientRect().height]).to.deep.equal([1, PLACE]);
    one('.more').click();
    await settle();
    expect(copy.innerText).to.equal('Copy');
  });
});
