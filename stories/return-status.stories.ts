import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { scene, signIn } from './stage/scene.ts';

const meta: Meta<{ return: string }> = {
  title: 'After the purchase/Return status',
  component: 'tl-return-status',
  args: { return: 'rn_OlmoHavDemoReturn00001' },
  render: ({ return: id }: { return: string }) => html`<div class="place wide"><tl-return-status return=${id}></tl-return-status></div>`,
  parameters: scene({ before: signIn }),
};

export default meta;
type Story = StoryObj<{ return: string }>;

/** On its way: the code for the counter, the drop-off or another device. */
export const Open: Story = {};

export const CalledOff: Story = {
  args: { return: 'rn_OlmoHavDemoReturn00002' },
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number: 'DE-B6R2-HVK0', email: 'guest@olmo-hav.example' });
    },
  }),
};

export const Settled: Story = { args: { return: 'rn_OlmoHavDemoReturn00003' } };

/** Nothing that this page may open. */
export const Gone: Story = { args: { return: 'rn_AAAAAAAAAAAAAAAAAAAAAA' } };
