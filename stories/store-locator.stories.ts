import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import mapWorker from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { failing } from './stage/failing.ts';
import { inside } from './stage/inside.ts';
import { part } from './stage/part.ts';
import { scene } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';

interface Args {
  place?: string;
  sku?: string;
  here?: string;
  /** With a map beside the list. */
  map: boolean;
}

const meta: Meta<Args> = {
  title: 'Stores/Store locator',
  component: 'tl-store-locator',
  args: { place: 'Paris', map: false },
  render: ({ place, sku, here, map }) => html`<div class="place wide">
    <tl-store-locator place=${ifDefined(place)} sku=${ifDefined(sku)} here=${ifDefined(here)}>
      ${map ? html`<tl-store-map slot="map" worker=${mapWorker}></tl-store-map>` : nothing}
    </tl-store-locator>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const NearATown: Story = {};

/** What is looked for is said back: of two towns of a name the other one. */
export const TheOtherParis: Story = { args: { place: 'Paris, TX' } };

/** Each store says what it has of an article and how old that is; those that have it come first. */
export const HasYourSize: Story = { args: { sku: 'OH-TEE-CLAY-M' } };

/** Everything about a store, opened in its place. */
export const OneOpened: Story = {
  args: { sku: 'OH-TEE-CLAY-M' },
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'tl-store-locator', 'name')).click();
  },
};

/** Nothing was looked for yet. */
export const EveryTown: Story = { args: { place: '' } };

export const NothingFound: Story = { args: { place: 'Atlantis' } };

export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.listStores = 'silent') }) };

export const Failed: Story = failing('tl-store-locator', 'listStores');

export const Offline: Story = {
  parameters: scene({ before: ({ shop }) => shop.cut() }),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-store-locator', '[role=alert]');
  },
};

/** The network goes, and another town is looked for: what was found before stays, and it says why there is no more. */
export const OfflineWithAList: Story = {
  play: async ({ canvasElement }) => {
    await part(canvasElement, 'tl-store-locator', 'store');
    stageOf(canvasElement).shop.cut();
    const field = (await inside(canvasElement, 'tl-store-locator', 'input[type=search]')) as HTMLInputElement;
    field.value = 'Lyon';
    field.form?.requestSubmit();
    await inside(canvasElement, 'tl-store-locator', '[role=alert]');
  },
};

/** List and map speak of the same stores. Without tiles the world is an outline, and rings tell how far things are. */
export const WithMap: Story = {
  tags: ['gallery'],
  args: { map: true },
  play: async ({ canvasElement }) => {
    const list = canvasElement.querySelector('tl-store-locator')?.shadowRoot;
    await part(canvasElement, 'tl-store-locator', 'store');
    // Where there is no room for both the list is shown, and the map waits to be asked for.
    if (list?.querySelector('.map')?.checkVisibility()) await inside(canvasElement, 'tl-store-map', '[part~=pin]');
  },
};

/** Before the script has a client: the page's own link stands there and works. */
export const BeforeTheScript: Story = {
  parameters: scene({ bare: true }),
  render: () => html`<div class="place"><tl-store-locator><a href="#stores">Our stores</a></tl-store-locator></div>`,
};
