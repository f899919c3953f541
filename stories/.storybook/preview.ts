import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import * as components from '@throughline/components';
import manifest from '@throughline/components/custom-elements.json';
import { speakPseudo } from '@throughline/components/pseudo';
import { settled } from '../stage/settled.ts';
import { followToolbar } from '../stage/preferences.ts';
import { standTime } from '../stage/standing-time.ts';
import { withReach } from '../stage/reach.ts';
import { closeStage, standingStage } from '../stage/standing-stage.ts';
import { toolbar } from './toolbar.ts';
import { DocsPage } from '../pages/docs-page.ts';
import '../pages/docs.css';
import './preview.css';

setCustomElementsManifest(manifest);
speakPseudo();
followToolbar();
standTime();
// A story stands where a page's content does: in its `main`.
const root = document.querySelector('#storybook-root');
if (root && !root.closest('main')) {
  const main = document.createElement('main');
  root.replaceWith(main);
  main.append(root);
}
// And a page of reference is one too.
document.querySelector('#storybook-docs')?.setAttribute('role', 'main');
for (const [name, define] of Object.entries(components)) if (/^define[A-Z]/.test(name)) (define as () => void)();

const preview: Preview = {
  // A page of reference for each element, from the manifest.
  tags: ['autodocs'],
  loaders: [standingStage],
  decorators: [withReach],
  beforeEach: ({ canvasElement }) => closeStage(canvasElement),
  // Before the accessibility check, which would else look at elements that are still invisible.
  afterEach: ({ canvasElement }) => settled(canvasElement),
  initialGlobals: {
    brand: 'olmo-hav',
    scheme: 'light',
    channel: 'web',
    direction: 'auto',
    locale: 'en',
    motion: 'full',
    reach: 'hidden',
    network: 'online',
  },
  globalTypes: toolbar,
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    docs: { page: DocsPage },
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
          'Same moment',
          'Tokens',
          'Shelf',
          ['Product', 'Product grid', 'Size chart'],
          'Cart',
          ['Add to cart', 'Cart button', 'Cart drawer', 'Cart'],
          'Stores',
          ['Store locator', 'Store map', 'Store details', 'Store reserve'],
          'Offers',
          'Account',
          ['Sign in', 'Profile', 'Privacy'],
          'After the purchase',
          ['Order status', 'Returns', 'Return status', 'Withdrawal'],
          'Hand-off',
          ['Hand-off', 'Claim', 'Kiosk session'],
        ],
      },
    },
  },
};

export default preview;
