import type { Client, OrderId, ReturnDraft } from '@throughline/client';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { edgesBought } from './orders/bought.ts';
import { away } from './stage/away.ts';
import { inside } from './stage/inside.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { scene, seen, signIn } from './stage/scene.ts';

const meta: Meta = {
  title: 'After the purchase/Returns',
  component: 'tl-returns',
  args: { order: undefined },
  render: ({ order }: { order?: string }) => shown(order),
};

const shown = (order: string | undefined): TemplateResult =>
  html`<div class="place wide">${order ? html`<tl-returns order=${order}></tl-returns>` : html`<tl-returns></tl-returns>`}</div>`;

export default meta;
type Story = StoryObj<{ order?: string }>;

/** A jumper, soap and socks that came twelve days ago. */
const ORDER = 'or_OlmoHavDemoOrder000005' as OrderId;

const look = async (client: Client): Promise<void> => {
  await client.orders.lookup({ number: 'DE-7XN4-GQZ8', email: 'demo@olmo-hav.example' });
};

const DRAFT: ReturnDraft = {
  lines: [
    { line: 'li_1', quantity: 1, reason: 'too-small', condition: 'opened', outcome: 'exchange', exchangeFor: 'OH-FSH-OAT-L' },
    { line: 'li_3', quantity: 1, reason: 'faulty', condition: 'damaged', outcome: 'credit', note: 'One heel has a hole.' },
  ],
  method: 'drop-off',
};

const known = (draft?: ReturnDraft): Story => ({
  args: { order: ORDER },
  parameters: scene({
    before: async ({ client }) => {
      await look(client);
      if (draft) await client.returns.keepDraft(ORDER, draft);
    },
  }),
});

/** So many steps further, with what was filled in before. */
const after = (steps: number): Story => ({
  ...known(DRAFT),
  play: async ({ canvasElement }) => {
    for (let step = 1; step <= steps; step++) {
      // The draft is there with the first step.
      await inside(canvasElement, 'tl-returns', step === 1 ? 'input:checked' : `.steps span:nth-child(${step + 1}).done`);
      (await inside(canvasElement, 'tl-returns', 'button[type=submit]')).click();
    }
    await inside(canvasElement, 'tl-returns', steps === 5 ? '[part~=qr]' : `.steps span:nth-child(${steps + 2}).done`);
  },
});

/** By number and e-mail, by a receipt's code, or signed in. */
export const Find: Story = {};

/** Whoever is signed in has her orders before her. */
export const SignedIn: Story = { parameters: scene({ before: signIn }) };

/** What can go back, until which day, and why the rest can't. */
export const Pick: Story = known();

export const Why: Story = after(1);

/** Each way with what it is worth, by the server's word; an exchange by its options, as in the shop. */
export const Outcome: Story = { tags: ['gallery'], ...after(2) };

export const How: Story = after(3);

/** Fetched at the door: the days and hours that the server has on offer, and where the carrier rings. */
export const Fetched: Story = {
  ...known({
    ...DRAFT,
    method: 'pickup',
    pickup: { address: { name: 'Ada Moreno', lines: ['Calle Mayor 12'], city: 'Madrid', country: 'ES' } },
  }),
  play: async (context) => {
    await after(3).play?.(context);
    (await inside(context.canvasElement, 'tl-returns', 'input[name=day]')).click();
    await inside(context.canvasElement, 'tl-returns', 'input[name=time]');
  },
};

/** What is missing of where and when, each at its field. */
export const NotFetchedYet: Story = {
  ...known({ ...DRAFT, method: 'pickup' }),
  play: async (context) => {
    await after(3).play?.(context);
    (await inside(context.canvasElement, 'tl-returns', 'button[type=submit]')).click();
    await inside(context.canvasElement, 'tl-returns', '[aria-invalid=true]');
  },
};

/** Every amount before anything is booked. */
export const Review: Story = after(4);

/** Another device goes on where this one is, by a code that is made only when the shopper asks for it. */
export const Elsewhere: Story = {
  ...known(DRAFT),
  play: async (context) => {
    await after(1).play?.(context);
    (await inside(context.canvasElement, 'tl-returns', 'button.elsewhere')).click();
    await inside(context.canvasElement, 'tl-returns', '[part~=qr]');
  },
};

/** What was filled in some time ago, or elsewhere, is not on offer any more: said where the shopper is. */
export const GaveWay: Story = {
  ...known({ ...DRAFT, lines: [{ line: 'li_1', quantity: 3 }] }),
  play: async ({ canvasElement }) => {
    await inside(canvasElement, 'tl-returns', 'form > .notice.watch');
  },
};

/** The code opens the return at the counter and on any other device. */
export const Placed: Story = after(5);

/** Something is missing: said beside the field. */
export const Missing: Story = {
  ...known({ lines: [{ line: 'li_1', quantity: 1 }] }),
  play: async (context) => {
    await after(1).play?.(context);
    (await inside(context.canvasElement, 'tl-returns', 'button[type=submit]')).click();
    await inside(context.canvasElement, 'tl-returns', '[aria-invalid=true]');
  },
};

/** On its way to nobody yet: it can't go back, but the contract can be withdrawn from. */
export const NotYet: Story = {
  args: { order: 'or_OlmoHavDemoOrder000001' },
  parameters: scene({
    before: async ({ client }) => {
      await client.orders.lookup({ number: 'DE-4QK7-M2XB', email: 'demo@olmo-hav.example' });
    },
  }),
};

export const Loading: Story = { ...known(), ...late('tl-returns', 'getReturnable', ({ client }) => look(client)) };

export const Failed: Story = { ...known(), ...failing('tl-returns', 'getReturnable', ({ client }) => look(client)) };

/** What was seen before stays, with its age. */
export const Offline: Story = {
  ...known(),
  ...away('tl-returns', async ({ client }) => {
    await look(client);
    await seen(client.returns.returnable(ORDER));
  }),
};

let edges: string | undefined;

/** 200 characters of title, a picture that is gone, a title that looks like markup; twelve of one, of which some may go back. */
export const Edges: Story = {
  parameters: scene({
    before: async (stage) => {
      edges = (await edgesBought(stage)).id;
    },
  }),
  render: () => shown(edges),
  play: async ({ canvasElement }) => (await inside(canvasElement, 'tl-returns', 'input[type=checkbox]')).click(),
};

/** Too many tries: nobody guesses an order. */
export const Limited: Story = {
  parameters: scene({
    before: ({ shop }) => {
      shop.faults.lookupOrder = 'rate-limited';
    },
  }),
  play: async ({ canvasElement }) => {
    for (const [field, value] of [
      ['number', 'DE-7XN4-GQZ8'],
      ['email', 'ada@olmo-hav.example'],
    ]) {
      const input = (await inside(canvasElement, 'tl-returns', `#${field}`)) as HTMLInputElement;
      input.value = value ?? '';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    (await inside(canvasElement, 'tl-returns', 'button[type=submit]')).click();
    await inside(canvasElement, 'tl-returns', '[aria-invalid=true]');
  },
};
