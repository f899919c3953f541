import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { StoreMap } from '@throughline/components';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import mapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { inside } from './stage/inside.ts';

interface Args {
  place?: string;
  /** A `.pmtiles` file, a template with `{z}/{x}/{y}`, or a style. */
  tiles?: string;
  /** What fetches the engine. */
  load?: StoreMap['load'];
}

const meta: Meta<Args> = {
  title: 'Stores/Store map',
  component: 'tl-store-map',
  args: { place: 'Paris' },
  argTypes: { load: { control: false } },
  render: ({ place, tiles, load }) => html`<div class="place wide">
    <tl-store-map for="stores" worker=${mapWorker} tiles=${ifDefined(tiles)} ${ref((map) => map && load && Object.assign(map, { load }))}></tl-store-map>
    <tl-store-locator id="stores" place=${ifDefined(place)}></tl-store-locator>
  </div>`,
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-store-map', '[part~=pin]');
  },
};

export default meta;
type Story = StoryObj<Args>;

/** Elsewhere on the page than its list, joined to it by `for`. Without tiles the world is an outline. */
export const Apart: Story = {};

/** Of a whole world only how many are where; a press goes nearer. */
export const Clusters: Story = { args: { place: '' } };

/** Its streets can't be had: the world is an outline, and it says so. */
export const TilesBlocked: Story = {
  // A file, but none of tiles.
  args: { tiles: 'iframe.html#blocked.pmtiles' },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-store-map', '.outlined');
  },
};

/** Its code can't be had just now; the list does everything. */
export const Unreachable: Story = {
  args: { load: () => Promise.reject(new TypeError('Failed to fetch')) },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-store-map', '[role=alert]');
  },
};

/** A browser that draws no maps. */
export const Unavailable: Story = {
  args: { load: () => Promise.resolve({ openMap: () => Promise.resolve(undefined) }) },
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-store-map', '.notice');
  },
};
