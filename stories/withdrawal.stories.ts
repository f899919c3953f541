import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { edgesBought } from './orders/bought.ts';
import { inside } from './stage/inside.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { scene } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';
import type { Stage } from './stage/stage.ts';

const meta: Meta<{ order: string }> = {
  title: 'After the purchase/Withdrawal',
  component: 'tl-withdrawal',
  args: { order: 'or_OlmoHavDemoOrder000001' },
  render: ({ order }: { order: string }) => shown(order),
  parameters: scene({ before: (stage) => look(stage) }),
};

const shown = (order: string): TemplateResult => html`<div class="place wide"><tl-withdrawal order=${order}></tl-withdrawal></div>`;

const look = async ({ client }: Pick<Stage, 'client'>): Promise<void> => {
  await client.orders.lookup({ number: 'DE-4QK7-M2XB', email: 'demo@olmo-hav.example' });
};

export default meta;
type Story = StoryObj<{ order: string }>;

const type = async (canvas: HTMLElement, field: string, value: string): Promise<void> => {
  const input = (await inside(canvas, 'tl-withdrawal', field)) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** On its own it finds the order first. */
export const Find: Story = { render: () => html`<div class="place wide"><tl-withdrawal></tl-withdrawal></div>` };

/** The first step: who withdraws, from what, and where the acknowledgement goes. */
export const Statement: Story = {};

/** Whose statement it is has to be known: said at each field. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#by-email', 'ada@localhost');
    (await inside(canvasElement, 'tl-withdrawal', 'button[type=submit]')).click();
    await inside(canvasElement, 'tl-withdrawal', '[aria-invalid=true]');
  },
};

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

export const Loading: Story = late('tl-withdrawal', 'getReturnable', look);

export const Failed: Story = failing('tl-withdrawal', 'getReturnable', look);

/** Confirmed while the network is away: nothing is booked, nothing lost. */
export const Offline: Story = {
  play: async (context) => {
    await Confirm.play?.(context);
    stageOf(context.canvasElement).shop.cut();
    (await inside(context.canvasElement, 'tl-withdrawal', '[part~=confirm]')).click();
    await inside(context.canvasElement, 'tl-withdrawal', '.notice.bad');
  },
};

let edges: string | undefined;

/** 200 characters of title, a picture that is gone, a title that looks like markup. */
export const Edges: Story = {
  parameters: scene({
    before: async (stage) => {
      edges = (await edgesBought(stage)).id;
    },
  }),
  render: () => shown(edges ?? ''),
};
