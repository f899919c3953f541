import { savedMessages } from '../account/saved-messages.en.ts';
import { codeReasons } from '../code-reasons/code-reasons.en.ts';
import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import { orderStatuses } from '../order-lookup/order-statuses.en.ts';
import type { ProfileMessages } from './profile-messages.ts';

export const en: MessageTable<ProfileMessages> = (speech) => {
  const points = (count: number): string => speech.plural(count, { one: '# point', other: '# points' });
  return {
    ...stateMessages,
    ...savedMessages,
    signedInAs: 'Signed in as',
    since: (day) => `With us since ${day}`,
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out on all devices',
    away: 'You are signed out here. Your other devices couldn’t be told: there was no connection.',

    points: 'Points',
    balance: points,
    expiring: (count, day) => `${speech.number(count)} expire on ${day}`,
    enoughFor: (reward) => `Enough for ${reward}`,
    next: (missing, reward) => `${speech.number(missing)} more for ${reward}`,
    owed: (count) => `The next ${points(count)} make good for what you brought back.`,
    usePoints: (count) => `Use ${points(count)}`,
    rewardThere: 'In your bag',
    pointsGo: 'The points go when you order.',
    whyNot: codeReasons,
    amountOff: (amount) => `${amount} off`,
    freeShipping: 'free shipping',
    history: 'What happened',
    changes: {
      earn: 'For an order',
      settle: 'Made good',
      'claw-back': 'For what was brought back',
      spend: 'Used',
      expire: 'Expired',
      adjust: 'Corrected by the shop',
    },

    orders: 'Orders',
    noOrders: 'No orders yet. They are listed here, wherever you place them.',
    pieces: (count) => speech.plural(count, { one: '# piece', other: '# pieces' }),
    more: 'Show earlier ones',
    status: orderStatuses,

    preferences: 'Preferences',
    language: 'Language for our messages',
    currency: 'Currency',
    units: 'Lengths in',
    centimetres: 'Centimetres',
    inches: 'Inches',
    asHere: 'Whatever suits the place',
    homeStore: 'Your store',
    noHomeStore: 'None chosen yet',
    findStore: 'Find a store',
    removeStore: 'Remove',

    sizes: 'Measurements',
    sizesLead: 'For the right size at once, wherever you sign in. Leave empty what you don’t know.',
    sizesAsk: 'Kept only if you agree. Then every size chart knows which size fits you.',
    agree: 'Agree and enter',
    moreSizes: 'More measurements',
    forgetSizes: 'Forget them all',
    wrongLength: (name, from, to, example) => `${name}: enter a length from ${from} to ${to}, such as ${example}.`,
    measurements: {
      height: 'Height',
      neck: 'Neck',
      shoulders: 'Shoulders',
      chest: 'Chest',
      underbust: 'Underbust',
      waist: 'Waist',
      hips: 'Hips',
      thigh: 'Thigh',
      inseam: 'Inside leg',
      sleeve: 'Sleeve',
      wrist: 'Wrist',
      head: 'Head',
      hand: 'Hand',
      finger: 'Ring finger, around',
      foot: 'Foot length',
      length: 'Length',
    },
  };
};
