import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { waitFor } from 'storybook/test';
import { away } from './stage/away.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { part } from './stage/part.ts';
import { covering, scene, seen, signIn } from './stage/scene.ts';

const meta: Meta = {
  title: 'Account/Privacy',
  component: 'tl-privacy',
  parameters: covering,
  render: () => html`<div class="place wide"><tl-privacy></tl-privacy></div>`,
};

export default meta;
type Story = StoryObj;

/** A guest chooses for her device. Nothing is ticked for her. */
export const Guest: Story = {};

/** Each purpose and channel apart, with the receipt of what she chose last. */
export const Customer: Story = { tags: ['gallery'], parameters: scene({ before: (stage) => signIn(stage) }) };

const press = async (canvas: HTMLElement, which: string): Promise<void> => {
  const data = await part(canvas, 'tl-privacy', 'data');
  const button = await waitFor(() => data.querySelector<HTMLButtonElement>(which) ?? Promise.reject(new Error(`There is no ${which}`)));
  button.click();
};

/** Nothing has happened yet: what would be erased, and what the law keeps. */
export const Erase: Story = { ...Customer, tags: [], play: async ({ canvasElement }) => press(canvasElement, '.plain.danger') };

export const Forgotten: Story = {
  ...Customer,
  tags: [],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.plain.danger');
    await press(canvasElement, '.primary.danger');
  },
};

/** It has to be sure that it is she: whoever found a phone that is signed in must not be able to. */
export const ProveIt: Story = {
  parameters: scene({
    before: async (stage) => {
      await signIn(stage);
      stage.shop.faults.eraseProfile = 'reauthentication-required';
    },
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '.plain.danger');
    await press(canvasElement, '.primary.danger');
  },
};

export const Loading: Story = late('tl-privacy', 'getProfile', (stage) => signIn(stage));

export const Failed: Story = failing('tl-privacy', 'getProfile', (stage) => signIn(stage));

/** What was seen before stays, with its age. A no is kept on the device meanwhile. */
export const Offline: Story = away('tl-privacy', async (stage) => {
  await signIn(stage);
  await seen(stage.client.profile.$consents);
});
