import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inside } from './stage/inside.ts';
import { part } from './stage/part.ts';
import { fill, scene } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';
import { nearest } from './stores/nearest.ts';

interface Args {
  /** A town: the nearest store there is shown. */
  town: string;
  sku?: string;
}

const meta: Meta<Args> = {
  title: 'Stores/Store details',
  component: 'tl-store-details',
  args: { town: 'Lyon', sku: 'OH-TEE-CLAY-M' },
  render: ({ sku }) => html`<div class="place"><tl-store-details sku=${ifDefined(sku)}></tl-store-details></div>`,
  play: async ({ canvasElement, args }) => {
    const { client } = stageOf(canvasElement);
    canvasElement.querySelector('tl-store-details')?.setAttribute('store', await nearest(client, args.town));
    await part(canvasElement, 'tl-store-details', 'actions');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** By when an article is ready, the way there, hours with their exceptions. */
export const OneStore: Story = {};

/** By the clocks there, which show another time than the viewer's. */
export const AnotherZone: Story = { args: { town: 'Tokyo' } };

/** With something in the bag it can be set aside, to be paid when it is collected. */
export const WithABag: Story = { tags: ['gallery'], parameters: scene({ before: ({ client }) => fill(client, ['OH-TEE-CLAY-M', 1]) }) };

/** It knows which store, and waits for what there is to say of it. */
export const Loading: Story = {
  play: async ({ canvasElement, args }) => {
    const { client, shop } = stageOf(canvasElement);
    const store = await nearest(client, args.town);
    shop.faults.getStore = 'silent';
    canvasElement.querySelector('tl-store-details')?.setAttribute('store', store);
  },
};

/** The server knows the store, and has nothing but an excuse. */
export const Failed: Story = {
  play: async ({ canvasElement, args }) => {
    const { client, shop } = stageOf(canvasElement);
    const store = await nearest(client, args.town);
    shop.faults.getStore = 'internal';
    canvasElement.querySelector('tl-store-details')?.setAttribute('store', store);
    await inside(canvasElement, 'tl-store-details', '[role=alert]');
  },
};

export const Offline: Story = {
  play: async ({ canvasElement, args }) => {
    const { client, shop } = stageOf(canvasElement);
    const store = await nearest(client, args.town);
    shop.cut();
    canvasElement.querySelector('tl-store-details')?.setAttribute('store', store);
    await inside(canvasElement, 'tl-store-details', '[role=alert]');
  },
};
