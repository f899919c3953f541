import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { away } from './stage/away.ts';
import { inside } from './stage/inside.ts';
import { failing } from './stage/failing.ts';
import { late } from './stage/late.ts';
import { fill, scene, seen, signIn } from './stage/scene.ts';

interface Args {
  form: 'banner' | 'list' | 'product';
  product?: string;
}

const meta: Meta<Args> = {
  title: 'Offers/Offers',
  component: 'tl-offers',
  args: { form: 'list' },
  argTypes: { form: { control: 'inline-radio', options: ['banner', 'list', 'product'] } },
  render: ({ form, product }) => html`<div class="place wide">
    <tl-offers form=${form} product=${ifDefined(product)} sign-in-url="#account"></tl-offers>
  </div>`,
};

export default meta;
type Story = StoryObj<Args>;

/** All of them, for an empty bag. The words are the channel's: switch the channel in the toolbar. */
export const List: Story = {};

/** What the bag has, and what it lacks. */
export const ListWithBag: Story = {
  tags: ['gallery'],
  parameters: scene({ before: ({ client }) => fill(client, ['OH-MUG-SEA', 3], ['OH-THR-PINE', 1]) }),
};

/** With offers for those who are signed in. */
export const ListSignedIn: Story = { parameters: scene({ before: (stage) => signIn(stage) }) };

/** The shop says why a code gives nothing: here another one is in the bag that gives more, and the two don't combine. */
export const Refused: Story = {
  parameters: scene({
    before: async (stage) => {
      await signIn(stage);
      await fill(stage.client, ['OH-MUG-SEA', 6]);
      await stage.client.cart.applyCode('THANKS15');
    },
  }),
  play: async ({ canvasElement }) => {
    (await inside(canvasElement, 'tl-offers', '.code .secondary')).click();
    await inside(canvasElement, 'tl-offers', '[role=alert]');
  },
};

/** A code that lies ready can be used only once the bag is enough for it; until then it says what is missing. */
export const CodeOfUse: Story = { parameters: scene({ before: ({ client }) => fill(client, ['OH-MUG-SEA', 3]) }) };

/** One at a time; nothing turns by itself. An end is counted down in its last day only, by the server's clock. */
export const Banner: Story = { args: { form: 'banner' } };

/** A price is struck only where the server proves it. */
export const BesideReducedProduct: Story = { args: { form: 'product', product: 'quarry-overshirt' } };

export const BesideProduct: Story = { args: { form: 'product', product: 'moor-socks' } };

/** The brand offers nothing just now. */
export const Empty: Story = { parameters: scene({ before: ({ shop }) => shop.offer() }) };

/** Words and a code as long as they may be. */
export const LongWords: Story = {
  parameters: scene({
    before: ({ shop }) =>
      shop.offer({
        id: 'long-winded',
        title: { en: 'Donaudampfschifffahrtskapitänsmützentage', ar: 'خريف قبعات القباطنة الكبير' },
        benefit: { kind: 'percent', percentBp: 1000 },
        codes: ['DONAUDAMPFSCHIFFFAHRT2026'],
        public: true,
        messages: {
          web: {
            en: '{discount} off with {code}, for whoever has waited long enough for it, for those who have not, and for all others who happen to pass by.',
            ar: 'خصم {discount} بالرمز {code}، لكل من انتظره طويلًا، ولكل من لم ينتظره، ولغيرهم ممن مرّ بنا مصادفة في هذا اليوم.',
          },
        },
      }),
  }),
};

export const Loading: Story = late('tl-offers', 'listOffers');

export const Failed: Story = failing('tl-offers', 'listOffers');

export const Offline: Story = away('tl-offers', ({ client }) => seen(client.offers.$offers));
