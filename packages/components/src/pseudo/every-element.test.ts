import { expect } from '@esm-bundle/chai';
import { CHUNKS } from '../loader/chunks.ts';
import { FakeClock } from '../testing/fake-clock.ts';
import { MemoryClient } from '../testing/memory-client.ts';
import { fitting, TEES } from '../testing/memory-sizes.ts';
import { PRODUCTS } from '../testing/products.ts';
import { rendered, spoken, Stage, until } from '../testing/stage.ts';
import { resources } from '../testing/resources.ts';
import { finderSet } from '../size-chart/finder-words.ts';
import { guideSet } from '../size-chart/measuring/guides.ts';
import { PSEUDO_LOCALES, speakPseudo, teach } from './pseudo.ts';
import { past, strings } from '../testing/untold.ts';

speakPseudo();
teach(finderSet);
teach(guideSet);

type Noun = keyof typeof CHUNKS;
type Scene = (stage: Stage) => void | Promise<void>;

const press = (element: Element, selector = 'button'): void => element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** What is to be seen of an element besides how it begins. */
const SCENES: Partial<Record<Noun, Readonly<Record<string, Scene>>>> = {
  'add-to-cart': {
    'in stock': async (stage) => press(await stage.put('tl-add-to-cart', { sku: 'TEE-M' })),
    'sold out': async (stage) => void (await stage.put('tl-add-to-cart', { sku: 'TEE-S' })),
    'not sold': async (stage) => void (await stage.put('tl-add-to-cart', { sku: 'NOTHING' })),
  },
  'cart-button': {
    'with a cart': async (stage) => {
      stage.client.cart.hold(['TEE-M', 2]);
      await stage.put('tl-cart-button');
    },
  },
  'cart-drawer': {
    empty: async (stage) => void (await stage.put('tl-cart-drawer', { open: '' })),
    'with lines, one at its limit': async (stage) => {
      stage.client.cart.hold(['TEE-M', 5], ['VASE', 1]);
      const drawer = await stage.put('tl-cart-drawer', { open: '' });
      press(drawer, '.line .link');
    },
    offline: async (stage) => {
      stage.client.cart.hold(['TEE-M', 1]);
      stage.client.cart.show({ sync: 'saved' });
      await stage.put('tl-cart-drawer', { open: '' });
    },
    moved: async (stage) => {
      stage.client.cart.show({ sync: 'moved' });
      await stage.put('tl-cart-drawer', { open: '' });
    },
    failed: async (stage) => {
      stage.client.cart.show({ status: 'error' });
      await stage.put('tl-cart-drawer', { open: '' });
    },
  },
  claim: {
    'a code to enter': async (stage) => void (await stage.put('tl-claim')),
  },
  handoff: {
    'a code to take': async (stage) => {
      stage.client.cart.hold(['VASE', 1]);
      const element = await stage.put('tl-handoff', { label: 'Kiosk 2' });
      element.clock = new FakeClock();
      press(element, '[part=button]');
      stage.client.handoff.open();
    },
    'no connection': async (stage) => {
      stage.client.cart.hold(['VASE', 1]);
      const element = await stage.put('tl-handoff');
      element.clock = new FakeClock();
      press(element, '[part=button]');
      stage.client.handoff.fail('offline');
    },
  },
  'size-chart': {
    'a size found': async (stage) => {
      stage.client.sizes.told = fitting('M', 960);
      const chart = await stage.put('tl-size-chart', { product: 'linen-tee' });
      const form = await until(() => chart.shadowRoot?.querySelector('form'));
      form.requestSubmit();
      await until(() => chart.shadowRoot?.querySelector('#told'));
      chart.shadowRoot?.querySelector<HTMLElement>('#chest')?.focus();
      await until(() => chart.shadowRoot?.querySelector('#guide'));
    },
    'no size to tell': async (stage) => {
      const chart = await stage.put('tl-size-chart', { product: 'linen-tee' });
      const form = await until(() => chart.shadowRoot?.querySelector('form'));
      form.requestSubmit();
      await until(() => chart.shadowRoot?.querySelector('#told'));
    },
  },
  'kiosk-session': {
    warning: async (stage) => {
      stage.client.cart.hold(['VASE', 1]);
      const clock = new FakeClock();
      const session = await stage.put('tl-kiosk-session', { 'idle-seconds': '60' });
      session.clock = clock;
      await new Promise((resolve) => setTimeout(resolve));
      clock.pass(61);
    },
  },
  product: {
    'with options': async (stage) => void (await stage.put('tl-product', { product: 'linen-tee' })),
    gone: async (stage) => void (await stage.put('tl-product', { product: 'nothing' })),
  },
  'product-grid': {
    all: async (stage) => void (await stage.put('tl-product-grid')),
    'nothing found': async (stage) => void (await stage.put('tl-product-grid', { q: 'zebra' })),
  },
};

for (const noun of Object.keys(CHUNKS) as Noun[]) {
  describe(`<tl-${noun}> says nothing past its tables`, () => {
    const bare = (): Readonly<Record<string, Scene>> =>
      Object.fromEntries(
        (['loading', 'error'] as const).map((status) => [
          status,
          async (stage: Stage) => {
            Object.assign(stage.client, resources(status));
            stage.root.append(document.createElement(`tl-${noun}`));
            await new Promise((resolve) => setTimeout(resolve, 50));
          },
        ]),
      );
    for (const [name, scene] of Object.entries(SCENES[noun] ?? bare())) {
      for (const locale of PSEUDO_LOCALES) {
        it(`${name}, in ${locale}`, async () => {
          (await CHUNKS[noun]()).define('tl');
          const stage = new Stage(new MemoryClient(PRODUCTS, noun === 'kiosk-session' ? 'kiosk' : 'web'));
          document.documentElement.lang = locale;
          // What the test before this one had said.
          const before = spoken();
          try {
            await scene(stage);
            for (const element of stage.root.querySelectorAll('*')) await rendered(element);
            const told = [...strings(stage.root), ...spoken().replace(before, '').split('|')];
            const data = [PRODUCTS, TEES, stage.client, stage.client.cart.$cart.get(), stage.client.handoff.$offer.get(), 'Kiosk 2'];
            expect(past(told, data)).to.deep.equal([]);
          } finally {
            stage.leave();
            document.documentElement.lang = 'en';
          }
        });
      }
    }
  });
}
