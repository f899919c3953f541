import type { BrandKey } from '@throughline/contract';

/** The demo brand's publishable key. */
export const demoKey = 'pk_demo_throughline' as BrandKey;

/** The demo brand's id, which imports go to by default. */
export const demoBrandId = 'demo';
