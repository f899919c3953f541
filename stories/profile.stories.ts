import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { away } from './stage/away.ts';
import { failing } from './stage/failing.ts';
import { inside } from './stage/inside.ts';
import { late } from './stage/late.ts';
import { covering, scene, seen, signIn } from './stage/scene.ts';

const meta: Meta = {
  title: 'Account/Profile',
  component: 'tl-profile',
  parameters: covering,
  render: () => html`<div class="place wide"><tl-profile order-url="#order={id}" stores-url="#stores"></tl-profile></div>`,
};

export default meta;
type Story = StoryObj;

/** Nobody is signed in: the way in, and what may be chosen without an account. */
export const Guest: Story = {};

/** A year behind her: points that expire, orders, measurements kept by consent. */
export const Customer: Story = { tags: ['gallery'], parameters: scene({ before: (stage) => signIn(stage) }) };

/** No points, no orders, nothing chosen. */
export const Newcomer: Story = { parameters: scene({ before: (stage) => signIn(stage, 'ada@olmo-hav.example') }) };

export const LongAddress: Story = {
  parameters: scene({ before: (stage) => signIn(stage, `${'a-very-long-name.'.repeat(3)}ada@${'sub.'.repeat(30)}olmo-hav.example`) }),
};

export const Loading: Story = late('tl-profile', 'getProfile', (stage) => signIn(stage));

export const Failed: Story = failing('tl-profile', 'getProfile', (stage) => signIn(stage));

/** What was seen before stays, with its age. */
export const Offline: Story = {
  ...away('tl-profile', async (stage) => {
    await signIn(stage);
    await seen(stage.client.profile.$profile);
  }),
  play: async ({ canvasElement }) => void (await inside(canvasElement, 'tl-profile', '.message[role=alert]')),
};
