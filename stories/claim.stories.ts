import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { type Shop, tokenIn } from './shop/shop.ts';
import { part } from './stage/part.ts';
import { scene } from './stage/scene.ts';

const meta: Meta = {
  title: 'Hand-off/Claim',
  component: 'tl-claim',
  render: () => html`<div class="place wide"><tl-claim></tl-claim></div>`,
};

export default meta;
type Story = StoryObj;

/** The address a scanned code leads to. */
const scan = (token: string): void => history.replaceState(history.state, '', `#tl=${token}`);

/** Scans the code on a kiosk's screen. */
const scanKiosk = async ({ shop }: { readonly shop: Shop }): Promise<void> => scan(tokenIn(await shop.offerFromKiosk()));

/** Nothing scanned: the code is typed. */
export const Entry: Story = {};

/** Wrong, used or expired: the same words for all three, nothing is revealed. */
export const WrongCode: Story = { parameters: scene({ before: () => scan(`ho_${'x'.repeat(22)}`) }) };

export const Looking: Story = {
  parameters: scene({
    before: async ({ shop }) => {
      await scanKiosk({ shop });
      shop.faults.previewHandoff = 'silent';
    },
  }),
};

/** The same three symbols stand on the other screen. Nothing is taken before "Continue here". */
export const Found: Story = { tags: ['gallery'], parameters: scene({ before: scanKiosk }) };

export const Claiming: Story = {
  parameters: scene({
    before: async ({ shop }) => {
      await scanKiosk({ shop });
      shop.faults.claimHandoff = 'silent';
    },
  }),
  play: async ({ canvasElement }) => (await part(canvasElement, 'tl-claim', 'accept')).click(),
};

export const Claimed: Story = {
  ...Found,
  tags: [],
  play: async ({ canvasElement }) => (await part(canvasElement, 'tl-claim', 'accept')).click(),
};

export const Declined: Story = {
  ...Found,
  tags: [],
  play: async ({ canvasElement }) => (await part(canvasElement, 'tl-claim', 'decline')).click(),
};

export const Offline: Story = {
  parameters: scene({
    before: async ({ shop }) => {
      await scanKiosk({ shop });
      shop.cut();
    },
  }),
};

export const TooManyAttempts: Story = {
  parameters: scene({
    before: async ({ shop }) => {
      await scanKiosk({ shop });
      shop.faults.previewHandoff = 'rate-limited';
    },
  }),
};
