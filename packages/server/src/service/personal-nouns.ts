import { personalConsents } from './consents.ts';
import { personalJourney } from './personal-journey.ts';
import { personalPoints } from './loyalty.ts';
import { personalCarts } from './personal-carts.ts';
import type { PersonalData } from './personal-data.ts';
import { personalOffers } from './personal-offers.ts';
import { personalProfile } from './profiles.ts';
import { personalMails } from './personal-mails.ts';
import { personalOrders } from './personal-orders.ts';
import { personalReturns } from './personal-returns.ts';
import { personalSessions } from './personal-sessions.ts';

/** Every noun that keeps something of a customer's. What others refer to comes last: they are erased in this order. */
export const PERSONAL: readonly PersonalData[] = [
  // One to a line: each noun's owner adds hers.
  personalConsents,
  personalJourney,
  personalPoints,
  personalOffers,
  personalReturns,
  personalOrders,
  personalCarts,
  personalMails,
  personalSessions,
  personalProfile,
];
