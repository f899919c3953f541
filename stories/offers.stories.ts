import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inside } from './stage/inside.ts';
import { part } from './stage/part.ts';
import { fill, scene, signIn } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';

interface Args {
  form: 'banner' | 'list' | 'product';
  product?: string;
}

const meta: Meta<Args> = {
  title: 'Offers/Offers',
  component: 'tl-offers',
  args: { form: 'list' },
  argTypes: { form: { control: 'inline-radio', options: ['banner', 'list', 'product'] } },
  render: ({ form, product }) => html`<div class="place wide">
    <tl-offers form=${form} product=${ifDefined(product)} sign-in-url="#account"></tl-offers>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

/** All of them, for an empty bag. The words are the channel's: switch the channel in the toolbar. */
export const List: Story = {};

/** What the bag has, and what it lacks. */
export const ListWithBag: Story = {
  tags: ['gallery'],
  parameters: scene({ before: ({ client }) => fill(client, ['OH-MUG-SEA', 3], ['OH-THR-PINE', 1]) }),
};

/** With offers for those who are signed in. */
export const ListSignedIn: Story = { parameters: scene({ before: (stage) => signIn(stage) }) };

/** The shop says why a code gives nothing: here another one is in the bag that gives more, and the two don't combine. */
export const Refused: Story = {
  parameters: scene({
    before: async (stage) => {
      await signIn(stage);
      await fill(stage.client, ['OH-MUG-SEA', 6]);
      await stage.client.cart.applyCode('THANKS15');
    },
  }),
  play: async ({ canvasElement }) => {
    (await inside(canvasElement, 'tl-offers', '.code .secondary')).click();
    await inside(canvasElement, 'tl-offers', '[role=alert]');
  },
};

/** A code that lies ready can be used only once the bag is enough for it; until then it says what is missing. */
export const CodeOfUse: Story = { parameters: scene({ before: ({ client }) => fill(client, ['OH-MUG-SEA', 3]) }) };

/** One at a time; nothing turns by itself. An end is counted down in its last day only, by the server's clock. */
export const Banner: Story = { args: { form: 'banner' } };

/** A price is struck only where the server proves it. */
export const BesideReducedProduct: Story = { args: { form: 'product', product: 'quarry-overshirt' } };

export const BesideProduct: Story = { args: { form: 'product', product: 'moor-socks' } };

export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.listOffers = 'silent') }) };

export const Failed: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.listOffers = 'unavailable') }) };

export const Offline: Story = {
  play: async ({ canvasElement }) => {
    await part(canvasElement, 'tl-offers', 'offer');
    stageOf(canvasElement).shop.cut();
  },
};
