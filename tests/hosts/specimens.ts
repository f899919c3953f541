import { ACCOUNT } from './specimens/account.ts';
import { AFTER } from './specimens/after.ts';
import { HAND_OFF } from './specimens/hand-off.ts';
import { SHELF } from './specimens/shelf.ts';
import type { Specimen } from './specimens/specimen.ts';
import { STORES } from './specimens/stores.ts';

/** Text and a box that take what the page gives them, in rem, as most do. */
const UNPROTECTED: Specimen = {
  name: 'an element that does not protect itself',
  markup:
    '<section class="naked"><h2>Harbour T-shirt</h2><p>Washed once <a href="#">before</a> it reaches you.</p><button>Add</button></section>',
  spoilt: true,
  show: (page) => page.locator('.naked').evaluate((naked) => naked.style.setProperty('padding', '1rem')),
};

/** Every element there is, and one that fails. */
export const SPECIMENS: readonly Specimen[] = [...SHELF, ...STORES, ...ACCOUNT, ...AFTER, ...HAND_OFF, UNPROTECTED];
