import { type Exercises, withCart } from './exercise.ts';

export const brand = {
  good: { getBrand: () => withCart(() => '/brand') },
  problems: {},
} satisfies Exercises<'getBrand'>;
