import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { inside } from './stage/inside.ts';
import { part } from './stage/part.ts';
import { fill, scene, signIn } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';
import { nearest } from './stores/nearest.ts';

interface Args {
  /** An article that is put into the bag first. */
  sku?: string;
}

/** The bag is to be collected in Lyon. */
const inLyon = async (canvas: HTMLElement): Promise<void> => {
  canvas.querySelector('tl-store-reserve')?.setAttribute('store', await nearest(stageOf(canvas).client, 'Lyon'));
  await part(canvas, 'tl-store-reserve', 'panel');
};

const meta: Meta<Args> = {
  title: 'Stores/Store reserve',
  component: 'tl-store-reserve',
  parameters: scene({ before: ({ client }) => fill(client, ['OH-TEE-CLAY-M', 1], ['OH-MUG-SEA', 2]) }),
  render: ({ sku }) => html`<div class="place narrow"><tl-store-reserve sku=${ifDefined(sku)}></tl-store-reserve></div>`,
  play: ({ canvasElement }) => inLyon(canvasElement),
};

export default meta;
type Story = StoryObj<Args>;

const type = async (canvas: HTMLElement, email: string): Promise<void> => {
  const field = (await inside(canvas, 'tl-store-reserve', '#email')) as HTMLInputElement;
  field.value = email;
  (await inside(canvas, 'tl-store-reserve', 'button[type=submit]')).click();
};

/** A guest says where to write to; nothing else is asked. */
export const Guest: Story = {};

export const SignedIn: Story = {
  parameters: scene({
    before: async (stage) => {
      await signIn(stage);
      await fill(stage.client, ['OH-TEE-CLAY-M', 1]);
    },
  }),
};

/** From an article's own page: it goes into the bag with what is there. */
export const WithAnArticle: Story = { args: { sku: 'OH-CND-SALT' } };

export const EmptyBag: Story = { parameters: scene({ before: () => {} }) };

export const NotAnAddress: Story = {
  play: async ({ canvasElement }) => {
    await inLyon(canvasElement);
    await type(canvasElement, 'maja');
    await inside(canvasElement, 'tl-store-reserve', '#bad-email');
  },
};

/** What to say at the counter, and until when. */
export const Reserved: Story = {
  tags: ['gallery'],
  play: async ({ canvasElement }) => {
    await inLyon(canvasElement);
    await type(canvasElement, 'maja@olmo-hav.example');
    await part(canvasElement, 'tl-store-reserve', 'code');
  },
};

export const Failed: Story = {
  play: async ({ canvasElement }) => {
    await inLyon(canvasElement);
    stageOf(canvasElement).shop.faults.postOrder = 'internal';
    await type(canvasElement, 'maja@olmo-hav.example');
    await inside(canvasElement, 'tl-store-reserve', '[role=alert]');
  },
};

/** The network is gone when she presses the button: nothing is reserved, and it says so. */
export const Offline: Story = {
  play: async ({ canvasElement }) => {
    await inLyon(canvasElement);
    stageOf(canvasElement).shop.cut();
    await type(canvasElement, 'maja@olmo-hav.example');
    await inside(canvasElement, 'tl-store-reserve', '[role=alert]');
  },
};
