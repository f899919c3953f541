import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import {
  defineAddToCart,
  defineCartButton,
  defineCartDrawer,
  defineClaim,
  defineHandoff,
  defineKioskSession,
  defineProduct,
  defineProductGrid,
} from '@throughline/components';
import manifest from '@throughline/components/custom-elements.json';
import { settled } from '../stage/settled.ts';
import { closeStage, standingStage } from '../stage/standing-stage.ts';
import './preview.css';

setCustomElementsManifest(manifest);
for (const define of [
  defineAddToCart,
  defineCartButton,
  defineCartDrawer,
  defineClaim,
  defineHandoff,
  defineKioskSession,
  defineProduct,
  defineProductGrid,
]) {
  define();
}

const preview: Preview = {
  // A page of reference for each element, from the manifest.
  tags: ['autodocs'],
  loaders: [standingStage],
  beforeEach: ({ canvasElement }) => closeStage(canvasElement),
  // Before the accessibility check, which would else look at elements that are still invisible.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  initialGlobals: { scheme: 'light', channel: 'web', locale: 'en' },
  globalTypes: {
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light', icon: 'sun' },
          { value: 'dark', title: 'Dark', icon: 'moon' },
        ],
      },
    },
    channel: {
      description: 'Where the shopper is',
      toolbar: {
        icon: 'browser',
        dynamicTitle: true,
        items: [
          { value: 'web', title: 'Web', icon: 'browser' },
          { value: 'kiosk', title: 'Kiosk', icon: 'tablet' },
        ],
      },
    },
    locale: {
      description: 'Language and direction',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English', right: 'left to right' },
          { value: 'ar', title: 'العربية', right: 'right to left' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    viewport: {
      options: {
        phone: { name: 'Phone', type: 'mobile', styles: { width: '390px', height: '844px' } },
        desktop: { name: 'Desktop', type: 'desktop', styles: { width: '1280px', height: '800px' } },
        kiosk: { name: 'Kiosk', type: 'tablet', styles: { width: '1080px', height: '1920px' } },
      },
    },
    controls: { expanded: true, sort: 'alpha' },
    options: {
      storySort: {
        order: [
          'Tokens',
          'Shelf',
          ['Product', 'Product grid'],
          'Cart',
          ['Add to cart', 'Cart button', 'Cart drawer'],
          'Hand-off',
          ['Hand-off', 'Claim', 'Kiosk session'],
        ],
      },
    },
  },
};

export default preview;
