import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { ReturnId } from '@throughline/client';
import { html, type TemplateResult } from 'lit';
import { edgesBought } from './orders/bought.ts';
import { away } from './stage/away.ts';
import { inside } from './stage/inside.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { scene, seen, signIn } from './stage/scene.ts';

const OPEN = 'rn_OlmoHavDemoReturn00001' as ReturnId;

const meta: Meta<{ return: string }> = {
  title: 'After the purchase/Return status',
  component: 'tl-return-status',
  args: { return: OPEN },
  render: ({ return: id }: { return: string }) => shown(id),
  parameters: scene({ before: signIn }),
};

const shown = (id: string): TemplateResult => html`<div class="place wide"><tl-return-status return=${id}></tl-return-status></div>`;

export default meta;
type Story = StoryObj<{ return: string }>;

const WHY = { reason: 'not-as-described', condition: 'opened', outcome: 'refund' } as const;

/** On its way: the code for the counter, the drop-off or another device. */
export const Open: Story = {};

/** A guest's, opened with her order. */
const guests = (id: string, number: string): Story => ({
  args: { return: id },
  parameters: scene({
    before: async ({ client }) => {
      const order = await client.orders.lookup({ number, email: 'guest@olmo-hav.example' });
      await seen(client.returns.list(order));
    },
  }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'tl-return-status', '.timeline')),
});

export const CalledOff: Story = guests('rn_OlmoHavDemoReturn00002', 'DE-B6R2-HVK0');

/** What came in could not be taken back. */
export const Rejected: Story = guests('rn_OlmoHavDemoReturn00004', 'DE-K1T5-YXGS');

export const Settled: Story = { args: { return: 'rn_OlmoHavDemoReturn00003' } };

/** Nothing that this page may open. */
export const Gone: Story = { args: { return: 'rn_AAAAAAAAAAAAAAAAAAAAAA' } };

/** She has it after all: asked once more before the return is called off. */
export const Asking: Story = {
  play: async ({ canvasElement }) => {
    (await inside(canvasElement, 'tl-return-status', '.buttons .plain')).click();
    await inside(canvasElement, 'tl-return-status', '#keeping');
  },
};

export const Loading: Story = late('tl-return-status', 'getReturn', signIn);

export const Failed: Story = failing('tl-return-status', 'getReturn', signIn);

/** What was seen before stays, with its age. */
export const Offline: Story = away('tl-return-status', async (stage) => {
  await signIn(stage);
  await seen(stage.client.returns.return(OPEN));
});

let edges: ReturnId | undefined;

/** 200 characters of title, a picture that is gone, a title that looks like markup. */
export const Edges: Story = {
  parameters: scene({
    before: async (stage) => {
      const { id: order, lines } = await edgesBought(stage);
      const [first, ...others] = lines.map(({ id: line, quantity }) => ({ line, quantity, ...WHY }));
      if (!first) throw new Error('The order has no lines');
      edges = (await stage.client.returns.place({ order, lines: [first, ...others], method: 'drop-off' })).id;
    },
  }),
  render: () => shown(edges ?? ''),
};
