import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { part } from './stage/part.ts';
import { scene } from './stage/scene.ts';

interface Args {
  sku: string;
  quantity: number;
  quiet: boolean;
  label?: string;
}

const meta: Meta<Args> = {
  title: 'Cart/Add to cart',
  component: 'tl-add-to-cart',
  args: { sku: 'OH-MUG-SEA', quantity: 1, quiet: true },
  render: ({ sku, quantity, quiet, label }) => html`<div class="place narrow">
    <tl-add-to-cart sku=${sku} quantity=${quantity} ?quiet=${quiet}>${label ? html`<span slot="label">${label}</span>` : nothing}</tl-add-to-cart>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Ready: Story = {};

export const Added: Story = { play: async ({ canvasElement }) => (await part(canvasElement, 'tl-add-to-cart', 'button')).click() };

export const SoldOut: Story = { args: { sku: 'sold-out-CHALK-M' } };

/** The shop has never heard of the article, or sells it no more. */
export const NotAvailable: Story = { args: { sku: 'NO-SUCH-ARTICLE' } };

/** Nobody knows anything about the article yet; it can be added all the same, the server has the last word. */
export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.findVariant = 'silent') }) };

export const Offline: Story = { parameters: scene({ before: ({ shop }) => shop.cut() }) };

export const OwnWords: Story = { args: { label: 'Into the basket' } };

export const LongWords: Story = {
  args: { label: 'Put this hand-framed Donaudampfschifffahrtsgesellschaftskapitänsmütze into the shopping basket of the household' },
};

/** Before the script has a client: the page's own link stands there and works. */
export const BeforeTheScript: Story = {
  parameters: scene({ bare: true }),
  render: () => html`<div class="place narrow">
    <tl-add-to-cart sku="OH-MUG-SEA"><a href="#morning-mug">See the morning mug</a></tl-add-to-cart>
  </div>`,
};
