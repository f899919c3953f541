import { brand } from './brand.ts';
import { cart } from './cart.ts';
import { catalogue } from './catalogue.ts';
import { handoff } from './handoff.ts';
import { profile } from './profile.ts';
import type { Exercises } from './exercise.ts';

/** Every noun's, so that a route that nobody exercises does not compile. */
export const exercises: Exercises = {
  good: {
    ...brand.good,
    ...catalogue.good,
    ...cart.good,
    ...handoff.good,
    ...profile.good,
  },
  problems: {
    ...brand.problems,
    ...catalogue.problems,
    ...cart.problems,
    ...handoff.problems,
    ...profile.problems,
  },
};
