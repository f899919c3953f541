import type { Brand } from '@throughline/contract';
import kioskSheet from '@throughline/tokens/olmo-hav/kiosk.css?url';
import webSheet from '@throughline/tokens/olmo-hav/web.css?url';
import { collectionsIn, CURRENCY, shopBrand, words } from './catalogue.ts';

const SHEETS = { web: webSheet, kiosk: kioskSheet } as const;

export type StoryChannel = keyof typeof SHEETS;

export const brandIn = (locale: string, channel: StoryChannel): Brand => ({
  id: shopBrand.slug,
  name: words(shopBrand.name, locale),
  tagline: words(shopBrand.tagline, locale),
  version: '1',
  stylesheet: new URL(SHEETS[channel], document.baseURI).href,
  currencies: [CURRENCY],
  locales: [...shopBrand.locales],
  collections: collectionsIn(locale),
  // Nothing is there: a story's links lead nowhere.
  links: { claim: 'https://olmo-hav.example/continue', product: '#{handle}', home: '#home' },
  policy: { kioskIdleSeconds: 60, kioskWarningSeconds: 20 },
});
