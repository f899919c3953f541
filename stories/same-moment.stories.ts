import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import './pages/same-moment.css';

interface Args {
  /** A story, by its id in the address bar. */
  story: string;
}

/** Screens as large as they are, drawn at one scale: all three beside each other on a laptop. */
const SCREENS = [
  { says: 'Web', channel: 'web', width: 1280, height: 800 },
  { says: 'Phone', channel: 'mobile', width: 390, height: 844 },
  { says: 'Kiosk', channel: 'kiosk', width: 1080, height: 1920 },
] as const;

const SCALE = 0.36;

const meta: Meta<Args> = {
  title: 'Same moment',
  args: { story: 'cart-cart-drawer--filled' },
  argTypes: { story: { control: 'text', description: 'Id of a story, such as `shelf-product--options`.' } },
  // Each screen is a story of its own, and looked at there.
  parameters: { a11y: { options: { iframes: false } }, docs: { story: { inline: false, height: '52rem' } } },
  render: ({ story }, { globals }) => {
    const shared = ['brand', 'scheme', 'direction', 'locale', 'motion', 'network'].map((name) => `${name}:${String(globals[name])}`);
    return html`<div class="same-moment" dir="ltr" lang="en">
      ${SCREENS.map(({ says, channel, width, height }) => {
        const address = `iframe.html?id=${encodeURIComponent(story)}&viewMode=story&globals=${[...shared, `channel:${channel}`].join(';')}`;
        return html`<figure>
          <figcaption>${says}, ${width} × ${height}</figcaption>
          <div style=${styleMap({ inlineSize: `${width * SCALE}px`, blockSize: `${height * SCALE}px` })}>
            <iframe title=${says} src=${address} style=${styleMap({ inlineSize: `${width}px`, blockSize: `${height}px`, scale: `${SCALE}` })}></iframe>
          </div>
        </figure>`;
      })}
    </div>`;
  },
};

export default meta;
type Story = StoryObj<Args>;

/** One moment of one shopper on each of her screens. Write another story's id into the control, or switch the toolbar: all three follow. */
export const ABagOnEachScreen: Story = {};

export const AnArticleOnEachScreen: Story = { args: { story: 'shelf-product--options' } };
