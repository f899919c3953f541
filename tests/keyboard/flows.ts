import type { DemoProcess } from '../journeys/demo-process.ts';
import { focused, hears, tabTo, type User } from './user.ts';

type Flow = (user: User, demo: DemoProcess) => Promise<void>;

const buys: Flow = async (user, demo) => {
  await user.open(`${demo.site}/products/harbour-tee`);
  // Colour, then size: the first of each group takes the focus, a blank takes the value.
  await tabTo(user, 'radio', /Chalk/);
  await user.press('Space');
  await user.press('Tab');
  await focused(user, 'radio', /^XS/);
  await user.press('ArrowRight');
  await focused(user, 'radio', /^S/);
  await tabTo(user, 'button', /^Add to bag/);
  await user.press('Enter');
  await hears(user, /Harbour T-shirt is in your bag/);
  await focused(user, 'button', /^Close/);
  await tabTo(user, 'button', /^One more Harbour T-shirt/);
  await user.press('Enter');
  await hears(user, /Harbour T-shirt: 2 items/);
  await focused(user, 'button', /^One more Harbour T-shirt/);
  await tabTo(user, 'button', /^Remove Harbour T-shirt/);
  await user.press('Enter');
  await hears(user, /Harbour T-shirt removed/);
  await focused(user, 'button', /^Undo/);
  await user.press('Enter');
  await tabTo(user, 'link', /^Go to checkout/);
  await user.press('Escape');
  // The very button that opened it; two are all there are.
  await focused(user, 'button', /^All in your bag/);
};

const findsASize: Flow = async (user, demo) => {
  await user.open(`${demo.site}/size-guide`);
  await tabTo(user, 'textbox', /^Chest/);
  await user.type('95');
  await user.press('Enter');
  await hears(user, /Your size is M/);
  await focused(user, 'heading', /Your size is M/);
};

const findsAStore: Flow = async (user, demo) => {
  await user.open(`${demo.site}/stores`);
  await tabTo(user, 'searchbox', /^Town, postal code or store/);
  await user.type('Berlin');
  await user.press('Enter');
  await hears(user, /2 stores near .?Berlin/);
  await focused(user, 'searchbox', /^Town/);
  await tabTo(user, 'button', /^Olmo Hav Mitte/);
  await user.press('Enter');
  await focused(user, 'button', /^Olmo Hav Mitte/);
  await tabTo(user, 'link', /^Directions/);
};

const sendsBack: Flow = async (user, demo) => {
  await user.open(`${demo.site}/returns`);
  await tabTo(user, 'textbox', /^Order number/);
  await user.type('DE-7XN4-GQZ8');
  await user.press('Tab');
  await user.type('demo@olmo-hav.example');
  await user.press('Enter');
  await focused(user, 'heading', /^What would you like to return\?/);
  await tabTo(user, 'checkbox', /^Fisher rib jumper/);
  await user.press('Space');
  await tabTo(user, 'button', /^Continue/);
  await user.press('Enter');
  await focused(user, 'heading', /^Why does it go back\?/);
  await tabTo(user, 'radio', /^Too small/);
  await user.press('Space');
  await tabTo(user, 'button', /^Continue/);
  // The condition is missing: told at the field, which has the focus.
  await user.press('Enter');
  await focused(user, 'radio', /^Unopened/);
  await user.press('Space');
  await tabTo(user, 'button', /^Continue/);
  await user.press('Enter');
  await focused(user, 'heading', /^What would you like instead\?/);
  await tabTo(user, 'radio', /^Refund/);
  await user.press('Space');
  await tabTo(user, 'button', /^Continue/);
  await user.press('Enter');
  await focused(user, 'heading', /^How does it come back\?/);
  await tabTo(user, 'radio', /^Bring it to a store/);
  await user.press('Space');
  await tabTo(user, 'button', /^Continue/);
  await user.press('Enter');
  await focused(user, 'heading', /^Is this right\?/);
  // Another step is one key away, and nothing is lost on the way back.
  await tabTo(user, 'button', /^Change: Why does it go back\?/);
  await user.press('Enter');
  await focused(user, 'heading', /^Why does it go back\?/);
};

/** The four main flows, from the page to the last word, without a pointer. */
export const FLOWS: Readonly<Record<string, Flow>> = {
  'puts something into the bag, changes it, takes it out and back, and leaves': buys,
  'finds a size': findsASize,
  'finds a store': findsAStore,
  'sends something back': sendsBack,
};
