import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { part } from './stage/part.ts';
import { scene, seen } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';

interface Args {
  collection?: string;
  q?: string;
  limit: number;
  select: boolean;
}

const meta: Meta<Args> = {
  title: 'Shelf/Product grid',
  component: 'tl-product-grid',
  args: { collection: 'new-in', limit: 12, select: false },
  render: ({ collection, q, limit, select }) => html`<div class="place wide">
    <tl-product-grid collection=${ifDefined(collection)} q=${ifDefined(q)} limit=${limit} ?select=${select}></tl-product-grid>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Filled: Story = {};

/** The next page is asked for, never loaded under the shopper's thumb. */
export const MoreToCome: Story = { args: { limit: 4 } };

export const OneArticle: Story = { args: { collection: 'objects', q: 'mirror' } };

export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.listProducts = 'silent') }) };

export const Empty: Story = { args: { collection: 'no-such-collection' } };

export const NothingFound: Story = { args: { collection: '', q: 'umbrella' } };

export const Failed: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      shop.faults.listProducts = 'internal';
      await seen(client.catalogue.products({ collection: 'new-in', limit: 12 }).$list);
    },
  }),
};

/** Shown from what was there before; prices may have changed meanwhile, and that is said. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    const { client, shop } = stageOf(canvasElement);
    await part(canvasElement, 'tl-product-grid', 'card');
    shop.cut();
    client.catalogue.refresh();
    await new Promise<void>((resolve) => {
      client.$network.subscribe((network) => network === 'offline' && resolve());
    });
  },
};

/** Long titles, no pictures, nothing left. */
export const Edges: Story = { args: { collection: 'edges' } };

/** Buttons instead of links: the page opens the article itself, as a kiosk does. */
export const Select: Story = { args: { select: true, limit: 4 } };
