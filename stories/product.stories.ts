import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { scene, seen } from './stage/scene.ts';
import { words } from './stage/words.ts';

interface Args {
  product?: string;
  sku?: string;
  /** With what a page puts into the element's slots. */
  furnished: boolean;
}

const meta: Meta<Args> = {
  title: 'Shelf/Product',
  component: 'tl-product',
  args: { product: 'harbour-tee', furnished: false },
  render: ({ product, sku, furnished }, { globals }) => html`<div class="place wide">
    <tl-product product=${ifDefined(product)} sku=${ifDefined(sku)}>
      ${furnished ? furniture(String(globals['locale'])) : nothing}
    </tl-product>
  </div>`,
};

const furniture = (locale: string) => html`<span slot="badges" class="badge">${words({ en: 'New', ar: 'جديد' }, locale)}</span>
  <small slot="after-price">${words({ en: 'Prices include tax', ar: 'الأسعار شاملة الضريبة' }, locale)}</small>
  <a slot="actions" href="#care">${words({ en: 'How to care for it', ar: 'كيف تعتني به' }, locale)}</a>`;

export default meta;
type Story = StoryObj<Args>;

/** Colour and size: the first colour is chosen, the size is asked for. */
export const Options: Story = {};

/** Opened at one variant, as a link from an advertisement does. */
export const OpenedAtVariant: Story = { args: { sku: 'OH-TEE-CLAY-M' } };

export const OneVariant: Story = { args: { product: 'porthole-mirror' } };

export const ThreeOptions: Story = { args: { product: 'field-wide-trousers' } };

export const FewLeft: Story = { args: { product: 'almost-gone', sku: 'almost-gone-INK-M' } };

/** This size of this colour is gone; the way on is said beneath. */
export const SizeSoldOut: Story = { args: { sku: 'OH-TEE-CHALK-XL' } };

export const SoldOut: Story = { args: { product: 'sold-out', sku: 'sold-out-INK-M' } };

export const Loading: Story = { parameters: scene({ before: ({ shop }) => void (shop.faults.getProduct = 'silent') }) };

/** No longer sold, or never was. */
export const Gone: Story = { args: { product: 'no-such-article' } };

export const Failed: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      shop.faults.getProduct = 'internal';
      await seen(client.catalogue.product('harbour-tee'));
    },
  }),
};

export const Offline: Story = {
  parameters: scene({
    before: async ({ client, shop }) => {
      shop.cut();
      await seen(client.catalogue.product('harbour-tee'));
    },
  }),
};

export const LongWords: Story = { args: { product: 'long-winded', sku: 'long-winded-MOSS-L' } };

/** A title is text, whatever it looks like. */
export const MarkupInWords: Story = { args: { product: 'markup', sku: 'markup-INK-M' } };

export const WithoutPicture: Story = { args: { product: 'without-picture', sku: 'without-picture-INK-M' } };

/** A picture that can't be had leaves the initial. */
export const BrokenPicture: Story = { args: { product: 'broken-picture', sku: 'broken-picture-INK-M' } };

export const Slots: Story = { args: { furnished: true, sku: 'OH-TEE-MOSS-M' } };

/** Before the script has a client: the page's own link stands there and works. */
export const BeforeTheScript: Story = {
  parameters: scene({ bare: true }),
  render: () =>
    html`<div class="place narrow"><tl-product product="harbour-tee"><a href="#harbour-tee">Harbour T-shirt</a></tl-product></div>`,
};
