import type { ProblemName, RouteName } from '@throughline/contract';
import { anywhere } from './anywhere.ts';
import { brand } from './brand.ts';
import { cart } from './cart.ts';
import { catalogue } from './catalogue.ts';
import type { Exercise, Exercises } from './exercise.ts';
import { handoff } from './handoff.ts';
import { offers } from './offers.ts';
import { orders } from './orders.ts';
import { profile } from './profile.ts';
import { session } from './session.ts';
import { returns } from './returns.ts';
import { journey } from './journey.ts';
import { sizes } from './sizes.ts';
import { stores } from './stores.ts';

/** A good request for every route: one that nobody exercises does not compile. */
export const good: Exercises['good'] = {
  ...brand.good,
  ...catalogue.good,
  ...cart.good,
  ...handoff.good,
  ...offers.good,
  ...orders.good,
  ...profile.good,
  ...session.good,
  ...returns.good,
  ...journey.good,
  ...sizes.good,
  ...stores.good,
};

interface Noun {
  readonly good: Partial<Exercises['good']>;
  readonly problems: Exercises['problems'];
}

const nouns: readonly Noun[] = [
  // One to a line: each noun's owner adds hers.
  brand,
  catalogue,
  cart,
  handoff,
  journey,
  offers,
  orders,
  profile,
  session,
  returns,
  sizes,
  stores,
];

/** How the problem comes about on the route: as its own noun says, else as on any route, else as another noun says. */
export const exerciseOf = (route: RouteName, problem: ProblemName): Exercise | undefined => {
  const own = nouns.find((noun) => Object.hasOwn(noun.good, route));
  return [own?.problems, anywhere, ...nouns.map((noun) => noun.problems)].find((problems) => problems?.[problem])?.[problem];
};
