import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { inside } from './stage/inside.ts';
import { scene } from './stage/scene.ts';

const meta: Meta<{ order: string }> = {
  title: 'After the purchase/Withdrawal',
  component: 'tl-withdrawal',
  args: { order: 'or_OlmoHavDemoOrder000001' },
  render: ({ order }: { order: string }) => html`<div class="place wide"><tl-withdrawal order=${order}></tl-withdrawal></div>`,
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number: 'DE-4QK7-M2XB', email: 'demo@olmo-hav.example' });
    },
  }),
};

export default meta;
type Story = StoryObj<{ order: string }>;

const type = async (canvas: HTMLElement, field: string, value: string): Promise<void> => {
  const input = (await inside(canvas, 'tl-withdrawal', field)) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** The first step: who withdraws, from what, and where the acknowledgement goes. */
export const Statement: Story = {};

/** The second step, in the words of the law. */
export const Confirm: Story = {
  tags: ['gallery'],
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#by-name', 'Ada Weber');
    await type(canvasElement, '#by-email', 'ada@olmo-hav.example');
    (await inside(canvasElement, 'tl-withdrawal', 'button[type=submit]')).click();
    await inside(canvasElement, 'tl-withdrawal', '[part~=confirm]');
  },
};

/** With the time it came in, to be kept. */
export const Acknowledged: Story = {
  play: async (context) => {
    await Confirm.play?.(context);
    (await inside(context.canvasElement, 'tl-withdrawal', '[part~=confirm]')).click();
    await inside(context.canvasElement, 'tl-withdrawal', 'code');
  },
};

/** The days are over: it says so, and which was the last. */
export const Over: Story = {
  args: { order: 'or_OlmoHavDemoOrder000007' },
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number: 'DE-B6R2-HVK0', email: 'guest@olmo-hav.example' });
    },
  }),
};
