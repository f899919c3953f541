import type { Brand } from '@throughline/client';

/** A brand whose sheet sets nothing: elements stand in their own fallbacks. */
export const BRAND: Brand = {
  id: 'memory',
  name: 'Memory',
  tagline: '',
  version: '1',
  stylesheet: 'data:text/css,:host{--tl-version:1}',
  currencies: ['EUR'],
  locales: ['en', 'ar'],
  collections: [],
  links: { claim: 'https://shop.example/claim', product: 'https://shop.example/products/{handle}', home: 'https://shop.example/' },
  policy: { kioskIdleSeconds: 90, kioskWarningSeconds: 20 },
};
