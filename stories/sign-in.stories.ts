import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Shop } from './shop/shop.ts';
import { part } from './stage/part.ts';
import { fill, scene, signIn } from './stage/scene.ts';
import { stageOf } from './stage/standing-stage.ts';

interface Args {
  bare: boolean;
}

const meta: Meta<Args> = {
  title: 'Account/Sign in',
  component: 'tl-sign-in',
  args: { bare: false },
  render: ({ bare }) => html`<div class="place wide"><tl-sign-in ?bare=${bare}></tl-sign-in></div>`,
};

export default meta;
type Story = StoryObj<Args>;

const EMAIL = 'ada@olmo-hav.example';

const field = (canvas: HTMLElement): Promise<HTMLInputElement> => part(canvas, 'tl-sign-in', 'field') as Promise<HTMLInputElement>;

const type = async (canvas: HTMLElement, words: string): Promise<void> => {
  const input = await field(canvas);
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const askForCode = async (canvas: HTMLElement, email = EMAIL): Promise<void> => {
  await type(canvas, email);
  (await part(canvas, 'tl-sign-in', 'submit')).click();
};

const untilCode = async (canvas: HTMLElement): Promise<void> => {
  while ((await field(canvas)).id !== 'code') await new Promise((resolve) => setTimeout(resolve, 20));
};

const toCode = async (canvas: HTMLElement): Promise<Shop> => {
  await askForCode(canvas);
  await untilCode(canvas);
  return stageOf(canvas).shop;
};

/** New or known: every address gets a code, and the same words. */
export const Address: Story = {};

export const NoAddress: Story = { play: async ({ canvasElement }) => askForCode(canvasElement, ' ') };

export const NotAnAddress: Story = { play: async ({ canvasElement }) => askForCode(canvasElement, 'ada@localhost') };

export const Sending: Story = {
  parameters: scene({ before: ({ shop }) => void (shop.faults.postSession = 'silent') }),
  play: async ({ canvasElement }) => askForCode(canvasElement),
};

export const TooManyCodes: Story = {
  parameters: scene({ before: ({ shop }) => void (shop.faults.postSession = 'rate-limited') }),
  play: async ({ canvasElement }) => askForCode(canvasElement),
};

export const Offline: Story = {
  parameters: scene({ before: ({ shop }) => shop.cut() }),
  play: async ({ canvasElement }) => askForCode(canvasElement),
};

/** An address as long as addresses may be. */
export const LongAddress: Story = {
  play: async ({ canvasElement }) => {
    await askForCode(canvasElement, `${'a-very-long-name.'.repeat(3)}ada@${'sub.'.repeat(30)}olmo-hav.example`);
    await untilCode(canvasElement);
  },
};

/** A phone offers the code from the mail; what is pasted may have blanks. */
export const Code: Story = { tags: ['gallery'], play: async ({ canvasElement }) => void (await toCode(canvasElement)) };

export const WrongCode: Story = {
  play: async ({ canvasElement }) => {
    const shop = await toCode(canvasElement);
    await type(canvasElement, shop.codeFor(EMAIL) === '111 111' ? '222 222' : '111 111');
  },
};

/** What was in the bag here is added to the customer's, and told line by line. */
export const TwoBags: Story = {
  parameters: scene({
    before: async (stage) => {
      await fill(stage.client, ['OH-MUG-SEA', 2]);
      await signIn(stage, EMAIL);
      await stage.client.session.signOut();
      await fill(stage.client, ['OH-MUG-SEA', 1], ['OH-THR-PINE', 1]);
    },
  }),
  play: async ({ canvasElement }) => {
    const shop = await toCode(canvasElement);
    await type(canvasElement, shop.codeFor(EMAIL));
    await part(canvasElement, 'tl-sign-in', 'merged');
  },
};

export const SignedIn: Story = { parameters: scene({ before: (stage) => signIn(stage) }) };

/** Inside something else: no frame, and nothing once somebody is signed in. */
export const Bare: Story = { args: { bare: true } };
