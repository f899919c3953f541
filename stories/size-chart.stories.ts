import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { expect, userEvent, waitFor } from 'storybook/test';
import { part } from './stage/part.ts';
import { covering, scene, seen, signIn } from './stage/scene.ts';

interface Args {
  product?: string;
  chart?: string;
  dialog: boolean;
}

const meta: Meta<Args> = {
  title: 'Shelf/Size chart',
  component: 'tl-size-chart',
  args: { product: 'harbour-tee', dialog: false },
  render: ({ product, chart, dialog }) => html`<div class="place wide">
    <tl-size-chart product=${ifDefined(product)} chart=${ifDefined(chart)} ?dialog=${dialog}></tl-size-chart>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

const inside = (form: HTMLElement): ShadowRoot => form.getRootNode() as ShadowRoot;

/** Fills in what a shopper knows, and asks. */
const measured = async (canvas: HTMLElement, body: Readonly<Record<string, string>>): Promise<void> => {
  const form = await part(canvas, 'tl-size-chart', 'finder');
  for (const [measurement, length] of Object.entries(body)) {
    const field = inside(form).querySelector<HTMLInputElement>(`#${measurement}`);
    if (!field) throw new Error(`Nobody asks for ${measurement}`);
    await userEvent.type(field, length);
    await userEvent.tab();
  }
  (form as HTMLFormElement).requestSubmit();
  await part(canvas, 'tl-size-chart', 'advice');
};

const chartOf = (chart: string): Story => ({ args: { chart, product: undefined } }) as unknown as Story;

/** Bodies and the garment apart; the finder beside them. */
export const Chart: Story = { play: async ({ canvasElement }) => void (await part(canvasElement, 'tl-size-chart', 'table')) };

export const Fits: Story = { play: ({ canvasElement }) => measured(canvasElement, { chest: '96', waist: '78' }) };

/** Both can be worn: which one is a matter of taste. */
export const BetweenSizes: Story = { play: ({ canvasElement }) => measured(canvasElement, { chest: '99,5' }) };

/** The chest says M, the waist L. */
export const Mixed: Story = { play: ({ canvasElement }) => measured(canvasElement, { chest: '96', waist: '85' }) };

export const AboveTheLargest: Story = { play: ({ canvasElement }) => measured(canvasElement, { chest: '150' }) };

/** Two measurements that no one size has. */
export const FarApart: Story = {
  args: { product: 'vesper-skirt' },
  play: ({ canvasElement }) => measured(canvasElement, { waist: '70', hips: '118' }),
};

export const Unreadable: Story = {
  play: async ({ canvasElement }) => {
    const form = await part(canvasElement, 'tl-size-chart', 'finder');
    const field = inside(form).querySelector('input#chest');
    if (field) await userEvent.type(field, 'medium');
    // The change of a field in a shadow root is none that a simulated tab makes.
    (form as HTMLFormElement).requestSubmit();
    await waitFor(() => expect(inside(form).querySelector('#chest-fault')).not.toBeNull());
  },
};

/** Many sent it back as too small: that is said before she is asked for anything. */
export const RunsSmall: Story = { args: { product: 'fisher-jumper' } };

/** A size beside the best one: what would be too tight or loose in it. */
export const AnotherSize: Story = {
  play: async ({ canvasElement }) => {
    await measured(canvasElement, { chest: '96', waist: '78' });
    const form = await part(canvasElement, 'tl-size-chart', 'finder');
    inside(form).querySelector<HTMLElement>('input[name=tried][value=L]')?.click();
    await waitFor(() => expect(inside(form).querySelector('.slacks .off')).not.toBeNull());
  },
};

/** What is filled in is drawn. */
export const Measuring: Story = {
  play: async ({ canvasElement }) => {
    const form = await part(canvasElement, 'tl-size-chart', 'finder');
    inside(form).querySelector<HTMLElement>('#chest')?.focus();
    await part(canvasElement, 'tl-size-chart', 'guide');
  },
};

/** Sold out in every colour: where it is, is asked for. */
export const SoldOutOnline: Story = {
  args: { product: 'orchard-cardigan' },
  play: async ({ canvasElement }) => {
    await measured(canvasElement, { chest: '89' });
    await part(canvasElement, 'tl-size-chart', 'elsewhere');
  },
};

/** Signed in: what she has told may be kept, when she says so. */
export const SignedIn: Story = {
  parameters: scene({ before: signIn }),
  play: ({ canvasElement }) => measured(canvasElement, { chest: '96' }),
};

export const TrousersByWaistAndLength = chartOf('trousers-waist-and-length');
export const Shoes = chartOf('shoes');
export const Rings = chartOf('rings');
export const Bras = chartOf('bras');
export const Children = chartOf('children');

/** Beside an article's options. */
export const Button: Story = { args: { dialog: true } };

export const Dialog: Story = {
  args: { dialog: true },
  parameters: covering,
  play: async ({ canvasElement }) => {
    (await part(canvasElement, 'tl-size-chart', 'button')).click();
    await part(canvasElement, 'tl-size-chart', 'finder');
  },
};

export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.getProductSizeChart = 'silent') }) };

export const Failed: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      shop.faults.getProductSizeChart = 'internal';
      await seen(client.sizes.chartOf('harbour-tee'));
    },
  }),
};

/** Nothing of a mug is worn. */
export const NoSizes: Story = { args: { product: 'morning-mug' } };

export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      shop.cut();
      await seen(client.sizes.chartOf('harbour-tee'));
    },
  }),
};
