import { type Exercises, withCart } from './exercise.ts';

export const brand = {
  good: { getBrand: () => withCart(() => '/brand'), streamBrand: () => withCart(() => '/brand/events') },
  problems: {},
} satisfies Exercises<'getBrand' | 'streamBrand'>;
