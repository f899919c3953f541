import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { BASKET, collect, endOffer, wellStocked } from './cart/scenes.ts';
import { fill, scene, seen, until } from './stage/scene.ts';
import { words } from './stage/words.ts';

interface Args {
  /** With what a page puts into the cart's slots. */
  furnished: boolean;
}

const meta: Meta<Args> = {
  title: 'Cart/Cart',
  component: 'tl-cart',
  args: { furnished: true },
  render: ({ furnished }, { globals }) =>
    html`<div class="place wide"><tl-cart checkout="#checkout">${furnished ? furniture(String(globals['locale'])) : nothing}</tl-cart></div>`,
};

const furniture = (
  locale: string,
) => html`<p>${words({ en: 'What is in your bag can’t be shown without script.', ar: 'لا يمكن عرض محتوى حقيبتك من دون برنامج.' }, locale)}</p>
  <tl-handoff slot="handoff"></tl-handoff>`;

const PLACES = ['start', 'recommendations', 'before-checkout', 'checkout', 'wallets', 'handoff', 'footer'];

export default meta;
type Story = StoryObj<Args>;

export const Filled: Story = { parameters: scene({ before: ({ client }) => fill(client, ...BASKET) }) };

/** All there can be: a code that works and one that lacks something, a gift, a note, something saved, a line to be picked up. */
export const WellStocked: Story = { parameters: scene({ before: wellStocked }) };

/** An offer ended meanwhile: the shop says so, with what it took off. */
export const ChangedByTheShop: Story = { parameters: scene({ before: endOffer }) };

export const Collected: Story = { parameters: scene({ before: collect }) };

export const Empty: Story = {};

export const Loading: Story = { parameters: scene({ storage: 'slow' }) };

/** The page's own words, until the script is there. */
export const WithoutScript: Story = { parameters: scene({ bare: true }) };

/** A word of the page's own in every slot there is. */
export const EverySlot: Story = {
  parameters: scene({ before: ({ client }) => fill(client, ...BASKET) }),
  render: (_, { globals }) =>
    html`<div class="place wide"><tl-cart>${[...PLACES, ...['image', 'title', 'price', 'actions'].map((place) => `line-${place}-OH-MUG-SEA`)].map((name) => html`<span slot=${name}>${words({ en: `Slot ${name}`, ar: `موضع ${name}` }, String(globals['locale']))}</span>`)}</tl-cart></div>`,
};

/** 200 characters of title, a picture that is gone, a title that looks like markup. */
export const LongWords: Story = {
  parameters: scene({ before: ({ client }) => fill(client, ['long-winded-INK-M', 12], ['broken-picture-INK-M', 1], ['markup-INK-M', 1]) }),
};

/** The server refuses to serve this page at all. */
export const Failed: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await fill(client, ['OH-MUG-SEA', 1]);
      shop.faults.postActions = 'origin-not-allowed';
      void client.cart.remove('li_OH-MUG-SEA');
      await until(client, ({ problem }) => problem !== null);
    },
  }),
};

export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await fill(client, ...BASKET);
      await seen(client.catalogue.productOf('OH-SCF-CLAY'));
      shop.cut();
      void client.cart.add({ sku: 'OH-SCF-CLAY' });
      await until(client, ({ sync }) => sync === 'saved');
    },
  }),
};
