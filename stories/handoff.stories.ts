import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { Client } from '@throughline/client';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { part } from './stage/part.ts';
import { covering, fill, scene, until } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';

interface Args {
  mode?: 'move' | 'share';
  label?: string;
}

const meta: Meta<Args> = {
  title: 'Hand-off/Hand-off',
  component: 'tl-handoff',
  args: { mode: 'move', label: 'Kiosk 2, ground floor' },
  argTypes: { mode: { control: 'inline-radio', options: ['move', 'share'] } },
  parameters: covering,
  render: ({ mode, label }) =>
    html`<div class="place narrow"><tl-handoff mode=${ifDefined(mode)} label=${ifDefined(label)}></tl-handoff></div>`,
};

export default meta;
type Story = StoryObj<Args>;

const filled = ({ client }: { readonly client: Client }): Promise<void> => fill(client, ['OH-TEE-CLAY-S', 1], ['OH-MUG-SEA', 2]);

/** Opens the screen and waits until the offer is as far as that. */
const offer = async (canvasElement: HTMLElement, status: 'preparing' | 'open' | 'failed'): Promise<void> => {
  const { client } = stageOf(canvasElement);
  (await part(canvasElement, 'tl-handoff', 'button')).click();
  await new Promise<void>((resolve) => {
    client.handoff.$offer.subscribe((now) => now.status === status && resolve());
  });
};

export const Closed: Story = { parameters: scene({ before: filled }) };

/** From a kiosk the cart moves. */
export const Move: Story = {
  tags: ['gallery'],
  parameters: scene({ before: filled }),
  play: ({ canvasElement }) => offer(canvasElement, 'open'),
};

/** From the shopper's own device it is shared. */
export const Share: Story = { ...Move, tags: [], args: { mode: 'share' } };

export const Preparing: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await filled({ client });
      shop.faults.postHandoff = 'silent';
    },
  }),
  play: ({ canvasElement }) => offer(canvasElement, 'preparing'),
};

export const Claimed: Story = {
  parameters: scene({ before: filled }),
  play: async ({ canvasElement }) => {
    await offer(canvasElement, 'open');
    const { client, shop } = stageOf(canvasElement);
    const offered = client.handoff.$offer.get();
    if (offered.status === 'open') await shop.claim(offered.handoff.url);
    await until(client, ({ sync }) => sync === 'moved');
  },
};

/** There is nothing to take along. */
export const EmptyCart: Story = { play: ({ canvasElement }) => offer(canvasElement, 'failed') };

export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await filled({ client });
      shop.faults.postHandoff = 'lost';
    },
  }),
  play: ({ canvasElement }) => offer(canvasElement, 'failed'),
};

export const Refused: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      await filled({ client });
      shop.faults.postHandoff = 'origin-not-allowed';
    },
  }),
  play: ({ canvasElement }) => offer(canvasElement, 'failed'),
};
