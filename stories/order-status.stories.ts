import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { scene } from './stage/scene.ts';

const meta: Meta = {
  title: 'After the purchase/Order status',
  component: 'tl-order-status',
  args: { order: undefined },
  render: ({ order }: { order?: string }) =>
    html`<div class="place wide">${order ? html`<tl-order-status order=${order}></tl-order-status>` : html`<tl-order-status></tl-order-status>`}</div>`,
};

export default meta;
type Story = StoryObj<{ order?: string }>;

const looked = (order: string, number: string, email = 'demo@olmo-hav.example'): Story => ({
  args: { order },
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number, email });
    },
  }),
});

/** By number and e-mail, by a receipt's code, or signed in. */
export const Find: Story = {};

/** The digits to say at the counter, the store, and until when. */
export const ReadyToPickUp: Story = { tags: ['gallery'], ...looked('or_OlmoHavDemoOrder000002', 'DE-9PT3-WBN7') };

export const Paid: Story = looked('or_OlmoHavDemoOrder000001', 'DE-4QK7-M2XB');

export const OnItsWay: Story = looked('or_OlmoHavDemoOrder000004', 'DE-M5YJ-1KDG', 'guest@olmo-hav.example');

export const Delivered: Story = looked('or_OlmoHavDemoOrder000005', 'DE-7XN4-GQZ8');

export const Cancelled: Story = looked('or_OlmoHavDemoOrder000006', 'DE-W0C9-FTS9');
