import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { fill, scene, seen } from './stage/scene.ts';

interface Args {
  href?: string;
}

const meta: Meta<Args> = {
  title: 'Cart/Cart button',
  component: 'tl-cart-button',
  render: ({ href }) => html`<div class="place narrow"><tl-cart-button href=${ifDefined(href)}></tl-cart-button></div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Empty: Story = {};

export const Filled: Story = { parameters: scene({ before: ({ client }) => fill(client, ['OH-TEE-INK-M', 1], ['OH-MUG-SEA', 2]) }) };

/** The badge says "99+"; the button's name says the whole number. */
export const OverNinetyNine: Story = {
  parameters: scene({ before: ({ client }) => fill(client, ['OH-SOP-LAUREL', 50], ['OH-SOP-FIG', 49], ['OH-CND-SALT', 40]) }),
};

export const Loading: Story = { parameters: scene({ storage: 'slow' }) };

/** Counted at once, whatever the network does. */
export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await seen(client.catalogue.productOf('OH-MUG-SEA'));
      shop.cut();
      void client.cart.add({ sku: 'OH-MUG-SEA', quantity: 2 });
    },
  }),
};

/** With a page of its own: a link that opens the drawer, and the page in another tab. */
export const Link: Story = { ...Filled, args: { href: '#cart' } };

export const BeforeTheScript: Story = {
  parameters: scene({ bare: true }),
  render: () => html`<div class="place narrow"><tl-cart-button><a href="#cart">Bag</a></tl-cart-button></div>`,
};
