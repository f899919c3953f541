import type { OrderId } from '@throughline/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { edgesBought } from './orders/bought.ts';
import { away } from './stage/away.ts';
import { inside } from './stage/inside.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { scene, seen, signIn } from './stage/scene.ts';
import type { Stage } from './stage/stage.ts';

const meta: Meta = {
  title: 'After the purchase/Order status',
  component: 'tl-order-status',
  args: { order: undefined },
  render: ({ order }: { order?: string }) => shown(order),
};

const shown = (order: string | undefined): TemplateResult =>
  html`<div class="place wide">${order ? html`<tl-order-status order=${order}></tl-order-status>` : html`<tl-order-status></tl-order-status>`}</div>`;

export default meta;
type Story = StoryObj<{ order?: string }>;

const DELIVERED = ['or_OlmoHavDemoOrder000005' as OrderId, 'DE-7XN4-GQZ8'] as const;

const look = async ({ client }: Pick<Stage, 'client'>): Promise<void> => {
  await client.orders.lookup({ number: DELIVERED[1], email: 'demo@olmo-hav.example' });
};

const looked = (order: string, number: string, email = 'demo@olmo-hav.example'): Story => ({
  args: { order },
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number, email });
    },
  }),
});

/** By number and e-mail, by a receipt's code, or signed in. */
export const Find: Story = {};

/** Whoever is signed in has her orders before her. */
export const SignedIn: Story = { parameters: scene({ before: signIn }) };

/** An account without orders says so; one that was placed without it is still found by its number. */
export const NoOrders: Story = { parameters: scene({ before: (stage) => signIn(stage, 'ada@olmo-hav.example') }) };

/** A number or an address that is not the order's: the same words for both, nothing is revealed. */
export const NotFound: Story = {
  play: async ({ canvasElement }) => {
    for (const [field, value] of [
      ['number', 'DE-7XN4-GQZ8'],
      ['email', 'somebody@olmo-hav.example'],
    ]) {
      const input = (await inside(canvasElement, 'tl-order-status', `#${field}`)) as HTMLInputElement;
      input.value = value ?? '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    (await inside(canvasElement, 'tl-order-status', 'button[type=submit]')).click();
    await inside(canvasElement, 'tl-order-status', '[aria-invalid=true]');
  },
};

/** The digits to say at the counter, the store, and until when. */
export const ReadyToPickUp: Story = { tags: ['gallery'], ...looked('or_OlmoHavDemoOrder000002', 'DE-9PT3-WBN7') };

export const Paid: Story = looked('or_OlmoHavDemoOrder000001', 'DE-4QK7-M2XB');

export const OnItsWay: Story = looked('or_OlmoHavDemoOrder000004', 'DE-M5YJ-1KDG', 'guest@olmo-hav.example');

export const Delivered: Story = looked(...DELIVERED);

export const Cancelled: Story = looked('or_OlmoHavDemoOrder000006', 'DE-W0C9-FTS9');

/** Not collected yet: it can be called off, once she has said so twice. */
export const Asking: Story = {
  ...ReadyToPickUp,
  tags: [],
  play: async ({ canvasElement }) => {
    (await inside(canvasElement, 'tl-order-status', '.buttons .plain')).click();
    await inside(canvasElement, 'tl-order-status', '#asking');
  },
};

export const Loading: Story = { ...looked(...DELIVERED), ...late('tl-order-status', 'getOrder', look) };

export const Failed: Story = { ...looked(...DELIVERED), ...failing('tl-order-status', 'getOrder', look) };

/** What was seen before stays, with its age. */
export const Offline: Story = {
  ...looked(...DELIVERED),
  ...away('tl-order-status', async (stage) => {
    await look(stage);
    await seen(stage.client.orders.order(DELIVERED[0]));
  }),
};

let edges: string | undefined;

/** 200 characters of title, a picture that is gone, a title that looks like markup. */
export const Edges: Story = {
  parameters: scene({
    before: async (stage) => {
      edges = (await edgesBought(stage)).id;
    },
  }),
  render: () => shown(edges),
};
