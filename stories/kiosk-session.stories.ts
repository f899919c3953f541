import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { covering, fill, scene } from './stage/scene.ts';
import { standingClock } from './stage/standing-clock.ts';

interface Args {
  away: boolean;
}

const meta: Meta<Args> = {
  title: 'Hand-off/Kiosk session',
  component: 'tl-kiosk-session',
  args: { away: true },
  globals: { channel: 'kiosk' },
  parameters: { ...covering, ...scene({ before: ({ client }) => fill(client, ['OH-TEE-CLAY-S', 1], ['OH-MUG-SEA', 2]) }) },
  render: ({ away }) => html`<div class="place wide"><tl-product-grid collection="new-in" limit="4"></tl-product-grid></div>
    <tl-kiosk-session ?away=${away}></tl-kiosk-session>`,
};

export default meta;
type Story = StoryObj<Args>;

/** Somebody is there: nothing is seen. */
export const Active: Story = {};

/** Left alone: one touch anywhere goes on. Here its time stands still. */
export const Warning: Story = {
  tags: ['gallery'],
  render: ({ away }) => html`<div class="place wide"><tl-product-grid collection="new-in" limit="4"></tl-product-grid></div>
    <tl-kiosk-session ?away=${away} .clock=${standingClock()}></tl-kiosk-session>`,
};
