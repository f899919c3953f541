import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { defaultClientConditions, mergeConfig } from 'vite';
import { tokenUsage } from './token-usage.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const pictures = fileURLToPath(new URL('pictures', import.meta.resolve('@throughline/server/demo/catalogue.json')));

/** Of Node's own modules the server asks little, and a page has that. */
const node = Object.fromEntries(['crypto', 'url', 'zlib'].map((name) => [`node:${name}`, here(`../in-page/node/${name}.ts`)]));

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [
    { from: pictures, to: '/demo/pictures' },
    { from: '../../.cache/stories-seed', to: '/seed' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) =>
    mergeConfig(vite, {
      plugins: [tokenUsage()],
      // Sources, as in the tests: a change in an element is on the screen at once.
      resolve: { conditions: ['source', ...defaultClientConditions], alias: node },
      // It finds its wasm beside itself.
      optimizeDeps: { exclude: ['@sqlite.org/sqlite-wasm'] },
      // The brand's sheets as they are: for older targets `light-dark()` would be rewritten into something that knows no dark.
      build: { cssTarget: 'esnext', cssMinify: false },
    }),
};

export default config;
