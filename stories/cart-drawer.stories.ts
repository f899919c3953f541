import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { CartId, Client } from '@throughline/client';
import { html, nothing } from 'lit';
import { BASKET, collect, endOffer, wellStocked } from './cart/scenes.ts';
import { part } from './stage/part.ts';
import { covering, fill, scene, seen, until } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';
import { words } from './stage/words.ts';

interface Args {
  open: boolean;
  /** With what a page puts into the drawer's slots. */
  furnished: boolean;
}

const meta: Meta<Args> = {
  title: 'Cart/Cart drawer',
  component: 'tl-cart-drawer',
  args: { open: true, furnished: true },
  parameters: covering,
  render: ({ open, furnished }, { globals, canvasElement }) => html`<div class="masthead">
      ${stageOf(canvasElement).client.brand.$brand.get().value?.name} <tl-cart-button></tl-cart-button>
    </div>
    <tl-cart-drawer ?open=${open}>${furnished ? furniture(String(globals['locale'])) : nothing}</tl-cart-drawer>`,
};

const furniture = (locale: string) => html`<tl-handoff slot="handoff"></tl-handoff>
  <a slot="checkout" class="checkout" href="#checkout">${words({ en: 'Checkout', ar: 'إتمام الشراء' }, locale)}</a>`;

export default meta;
type Story = StoryObj<Args>;

const filled = ({ client }: { readonly client: Client }): Promise<void> => fill(client, ...BASKET);

export const Filled: Story = { parameters: scene({ before: filled }) };

export const Empty: Story = {};

export const Loading: Story = { parameters: scene({ storage: 'slow' }) };

/** The line is there before the server knows; the total waits for it. */
export const Pending: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await filled({ client });
      await seen(client.catalogue.productOf('OH-SCF-CLAY'));
      shop.faults.postActions = 'silent';
      void client.cart.add({ sku: 'OH-SCF-CLAY' });
    },
  }),
};

/** Kept on the device until the network is back. */
export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await filled({ client });
      await seen(client.catalogue.productOf('OH-SCF-CLAY'));
      shop.cut();
      void client.cart.add({ sku: 'OH-SCF-CLAY' });
      await until(client, ({ sync }) => sync === 'saved');
    },
  }),
};

/** Offline on a device that keeps nothing. */
export const OfflineWithoutStorage: Story = {
  parameters: scene({
    storage: 'none',
    before: async ({ client, shop }) => {
      await filled({ client });
      await seen(client.catalogue.productOf('OH-SCF-CLAY'));
      shop.cut();
      void client.cart.add({ sku: 'OH-SCF-CLAY' });
      await until(client, ({ sync }) => sync === 'unsaved');
    },
  }),
};

/** More than there are: the server's answer is said on the line. */
export const Refused: Story = {
  parameters: scene({
    before: async ({ client }) => {
      await fill(client, ['OH-THR-SLATE', 5], ['OH-MUG-SEA', 2]);
      await client.cart.changeQuantity('li_OH-THR-SLATE', 3).catch(() => {});
    },
  }),
};

/** What was asked for could not be added at all. */
export const RefusedArticle: Story = {
  parameters: scene({
    before: async ({ client }) => {
      await filled({ client });
      await seen(client.catalogue.productOf('sold-out-CLAY-M'));
      await client.cart.add({ sku: 'sold-out-CLAY-M' }).catch(() => {});
    },
  }),
};

/** The shopper's phone added something while the drawer stood open here. */
export const ChangedElsewhere: Story = {
  parameters: scene({ before: filled }),
  play: async ({ canvasElement }) => {
    const { client, shop } = stageOf(canvasElement);
    await part(canvasElement, 'tl-cart-drawer', 'footer');
    await shop.addElsewhere(cartOf(client), 'OH-CND-SALT', 1);
    await until(client, ({ changedElsewhere }) => changedElsewhere > 0);
  },
};

/** Another device took the cart along. */
export const Moved: Story = {
  parameters: scene({ before: filled }),
  play: async ({ canvasElement }) => {
    const { client, shop } = stageOf(canvasElement);
    await part(canvasElement, 'tl-cart-drawer', 'footer');
    await shop.move(cartOf(client));
    await until(client, ({ sync }) => sync === 'moved');
  },
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

export const LongWords: Story = {
  parameters: scene({ before: ({ client }) => fill(client, ['long-winded-INK-M', 12], ['OH-TEE-CLAY-S', 1], ['markup-INK-M', 1]) }),
};

/** More lines than fit: they scroll, heading and total stay. */
export const ManyLines: Story = {
  parameters: scene({
    before: ({ client }) =>
      fill(
        client,
        ...BASKET,
        ['OH-SCF-CLAY', 1],
        ['OH-BEA-OCHRE', 2],
        ['OH-TOT-INK', 1],
        ['OH-SOP-FIG', 6],
        ['OH-MIR', 1],
        ['OH-CST', 1],
        ['OH-WIN', 4],
      ),
  }),
};

/** One was never there, the other can't be had. */
export const WithoutPicture: Story = {
  parameters: scene({ before: ({ client }) => fill(client, ['without-picture-INK-M', 1], ['broken-picture-INK-M', 1]) }),
};

/** All there can be: a code, a gift, a note, something saved, a line to be picked up. */
export const WellStocked: Story = { parameters: scene({ before: wellStocked }) };

/** A code that gives nothing, with the reason at the field. */
export const CodeRefused: Story = {
  parameters: scene({
    before: async ({ client }) => {
      await filled({ client });
      await client.cart.applyCode('NOPE').catch(() => {});
    },
  }),
};

/** A code that stopped applying stays, with what is missing. */
export const CodeIdle: Story = {
  parameters: scene({
    before: async ({ client }) => {
      await fill(client, ['OH-MUG-SEA', 1], ['OH-THR-PINE', 1]);
      await client.cart.applyCode('WELCOME10');
      await client.cart.remove('li_OH-THR-PINE');
    },
  }),
};

/** An offer ended meanwhile: the shop says so, with what it took off. */
export const ChangedByTheShop: Story = { parameters: scene({ before: endOffer }) };

/** What can be changed of a line, in place. */
export const LineOptions: Story = {
  parameters: scene({ before: filled }),
  play: async ({ canvasElement }) => {
    await part(canvasElement, 'tl-cart-drawer', 'footer');
    canvasElement.querySelector('tl-cart-drawer')?.shadowRoot?.querySelector<HTMLElement>('.options')?.click();
    await part(canvasElement, 'tl-cart-drawer', 'options');
  },
};

/** One line is picked up in a store, with the hour that the store promises. */
export const Collected: Story = { parameters: scene({ before: collect }) };

export const InYen: Story = {
  parameters: scene({
    before: async ({ client }) => {
      await filled({ client });
      await client.cart.setCurrency('JPY');
    },
  }),
};

/** As it comes, without the page's checkout and hand-off. */
export const Bare: Story = { ...Filled, args: { furnished: false } };

export const Closed: Story = { ...Filled, args: { open: false } };

function cartOf(client: Client): CartId {
  const { id } = client.cart.$cart.get();
  if (!id) throw new Error('There is no cart yet');
  return id;
}
