/** How far an element is. `stable`: its names stay until the next major version · `new`: since this version, names may still move. */
export type Status = 'stable' | 'new';

interface Advice {
  readonly status: Status;
  readonly do: readonly string[];
  readonly dont: readonly string[];
}

/** What has proved itself, and what has not, by element. */
const advice: Readonly<Record<string, Advice>> = {
  'tl-add-to-cart': {
    status: 'stable',
    do: ['One to an article, near its price.', 'Leave the words to the element: while nothing is left it says so.'],
    dont: [
      'Hide it when an article is sold out: the shopper would look for it.',
      'Add by script as well: the article would be there twice.',
    ],
  },
  'tl-cart-button': {
    status: 'stable',
    do: [
      'Put it where every page has it, at the end of the masthead.',
      'Give it the cart’s page as href: it works before the script does.',
    ],
    dont: ['Write a number of your own beside it.', 'Put it inside another link or button.'],
  },
  'tl-cart-drawer': {
    status: 'stable',
    do: ['One to a page, at its end.', 'Put your checkout’s link into the slot: it works when scripts fail.'],
    dont: ['Open it at every visit: it covers what the shopper came for.', 'Write totals of your own: the server signs those in it.'],
  },
  'tl-cart': {
    status: 'new',
    do: ['Make it the page that the cart button links to.', 'Keep the page’s own heading above it.'],
    dont: [
      'Put it on a page that has the drawer open by itself: one of the two is enough.',
      'Set it in a column narrower than 20 rem beside other things.',
    ],
  },
  'tl-product': {
    status: 'stable',
    do: ['Link to a variant by its SKU, as an advertisement does.', 'Put what only your shop has into its slots.'],
    dont: ['Repeat title or price beside it.', 'Choose a size for the shopper: she takes what is not hers.'],
  },
  'tl-product-grid': {
    status: 'stable',
    do: ['Give it its collection and let the width decide how many stand in a row.', 'Use `select` on a kiosk, links on a site.'],
    dont: ['Load more while the shopper scrolls: the footer runs away.', 'Fix its height.'],
  },
  'tl-handoff': {
    status: 'stable',
    do: ['Offer it where a kiosk’s visit ends: beside the cart.', 'Name the screen with `label`: the shopper sees it on her phone.'],
    dont: ['Photograph or print the code: it lives for a minute.', 'Ask for a phone number instead.'],
  },
  'tl-claim': {
    status: 'stable',
    do: ['Give it a page of its own with a short address: it is typed as well as scanned.', 'Say with `next` where the shopper goes on.'],
    dont: ['Take the cart without being asked.', 'Keep the address in a history or a log: a code is in it.'],
  },
  'tl-kiosk-session': {
    status: 'stable',
    do: ['One to a kiosk’s page, last in the body.', 'Leave half a minute and more: people read, and fetch somebody.'],
    dont: ['Use it on a phone or a desktop.', 'Keep anything of the visit outside the client.'],
  },
  'tl-size-chart': {
    status: 'new',
    do: ['Open it beside the sizes, in a dialog.', 'Keep its “we can’t tell”: a wrong size comes back.'],
    dont: ['Ask for measurements before the table is seen.', 'Translate sizes yourself.'],
  },
  'tl-store-locator': {
    status: 'new',
    do: ['Show the list first and the map beside it.', 'Give it the SKU the shopper looks at: shops that have it come first.'],
    dont: ['Ask for the position as soon as the page opens.', 'Say “in stock” without its age.'],
  },
  'tl-store-map': {
    status: 'new',
    do: ['Put it into the locator’s `map` slot: list and map speak of the same store.', 'Give it tiles of your own, or none.'],
    dont: ['Show it without the list: not everybody can use a map.', 'Make it higher than the screen: a page is hard to scroll past it.'],
  },
  'tl-store-details': {
    status: 'new',
    do: ['Make it the page that mails and receipts link to.', 'Let it say what of the bag is there.'],
    dont: [
      'Write opening hours beside it: its own know the holidays.',
      'Change its times into the reader’s zone: a door opens by its own clock.',
    ],
  },
  'tl-store-reserve': {
    status: 'new',
    do: ['Give it one store: the shopper has chosen it before.', 'Let her pay when she collects: nothing is taken here.'],
    dont: ['Ask for more than an address to write to.', 'Promise longer than it says: the goods go back to the shelf.'],
  },
  'tl-returns': {
    status: 'new',
    do: ['Link it from the order, the receipt and the footer.', 'Let gift recipients use it: they never see prices.'],
    dont: ['Put anything before the withdrawal lane.', 'Ask again what the order already says.'],
  },
  'tl-return-status': {
    status: 'new',
    do: ['Put it where the receipt’s code leads: the counter opens the same page.', 'Leave calling off where it stands.'],
    dont: ['Promise a day for the refund that the bank decides.', 'Link it without its token: it would show nothing.'],
  },
  'tl-withdrawal': {
    status: 'new',
    do: ['Reach it in one step from every page after the purchase.', 'Send the acknowledgement at once: the element shows it too.'],
    dont: ['Ask for a reason: none is owed.', 'Lay an offer, a sign-in or a survey in between.'],
  },
  'tl-offers': {
    status: 'new',
    do: ['Say what is given before what is asked.', 'Use each channel’s own words.'],
    dont: ['Count down to an end that is none.', 'Show an offer that this cart can’t have without saying why.'],
  },
  'tl-profile': {
    status: 'new',
    do: ['One page for all of it: preferences, sizes, consent, points.', 'Leave “forget me” where it can be found.'],
    dont: ['Tick a consent beforehand.', 'Show it on a kiosk that is not about to be wiped.'],
  },
  'tl-privacy': {
    status: 'new',
    do: ['Link it from the footer and from the account.', 'Let guests use it too: consent is theirs as well.'],
    dont: ['Make yes easier to press than no.', 'Hide erasing behind a letter or a call.'],
  },
  'tl-order-status': {
    status: 'new',
    do: ['Link it from every mail about the order.', 'Let the pickup code stand alone: it is shown across a counter.'],
    dont: ['Promise a time the order does not have.', 'Show an order without its number or a sign-in.'],
  },
  'tl-sign-in': {
    status: 'new',
    do: ['Ask for it where it gives something: points, orders, sizes.', 'Let the code be pasted.'],
    dont: ['Put it before the cart or the checkout.', 'Say whether an address is known.'],
  },
};

/** An element nobody has advised on yet is new. */
export const adviceOf = (tag: string): Advice => advice[tag] ?? { status: 'new', do: [], dont: [] };
