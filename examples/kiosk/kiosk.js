// @ts-check
// The kiosk's own few wires: which screen is shown, in which language. What a shopper does is the elements' business, and
// nothing of it is kept here: no URL, no history entry, no storage.

/** @typedef {'en' | 'ar'} Locale */
/** @type {{ words: Record<Locale, Record<string, string>>, brands: Record<Locale, { name: string, tagline: string, collections: Record<string, string> }> }} */
const { words, brands } = JSON.parse(element('words').textContent);

const start = element('start');
const shop = element('shop');
const shelf = element('shelf');
const detail = /** @type {HTMLDialogElement} */ (element('detail'));
const session = /** @type {HTMLElement & { end?: () => void }} */ (document.querySelector('tl-kiosk-session'));
/** What each screen besides the collections shows. Signing in on one holds for the visit. */
const SCREENS = { account: 'tl-profile', offers: 'tl-offers', returns: 'tl-returns', stores: 'tl-store-locator' };
const firstCollection = Object.keys(brands.en.collections)[0] ?? '';

/** @type {Locale} */
let locale = 'en';
let collection = firstCollection;
let offline = false;

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found;
}

function write() {
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  document.title = brands[locale].name;
  for (const node of document.querySelectorAll('[data-word]')) node.textContent = words[locale][node.dataset.word] ?? '';
  for (const node of document.querySelectorAll('[data-label]')) node.setAttribute('aria-label', words[locale][node.dataset.label] ?? '');
  for (const node of document.querySelectorAll('[data-do="language"]')) node.lang = locale === 'ar' ? 'en' : 'ar';
  for (const node of document.querySelectorAll('[data-brand]')) node.textContent = brands[locale][node.dataset.brand] ?? '';
  for (const node of document.querySelectorAll('[data-do="collection"]'))
    node.textContent = brands[locale].collections[node.dataset.handle] ?? '';
  for (const node of document.querySelectorAll('.dock nav button'))
    if ((node.dataset.handle ?? node.dataset.do) === collection) node.setAttribute('aria-current', 'true');
    else node.removeAttribute('aria-current');
  element('collection').textContent = brands[locale].collections[collection] ?? words[locale][collection] ?? '';
  sayNetwork();
}

function sayNetwork() {
  element('offline').textContent = offline ? words[locale].offline : '';
}

/** The elements' own client, asked for as they ask: by the context protocol. It knows better than the browser whether the shop can be reached. */
function askForClient() {
  const request = new Event('context-request', { bubbles: true, composed: true });
  document.body.dispatchEvent(
    Object.assign(request, {
      context: 'throughline-client:tl',
      callback: (client) =>
        client?.$network.subscribe((network) => {
          offline = network === 'offline';
          sayNetwork();
        }),
    }),
  );
}

/** @param {string} handle */
function showCollection(handle) {
  collection = handle;
  const grid = document.createElement('tl-product-grid');
  grid.setAttribute('collection', handle);
  const offers = document.createElement('tl-offers');
  offers.setAttribute('form', 'banner');
  offers.setAttribute('sign-in-url', '/account');
  const place = document.createElement('div');
  place.className = 'offers-place';
  place.append(offers);
  shelf.replaceChildren(place, grid);
  shelf.scrollTop = 0;
  write();
  document.querySelector('[data-do="collection"][aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
}

/**
 * A screen of its own, where no collection is the current one.
 * @param {'account' | 'offers' | 'returns' | 'stores'} what
 */
function showScreen(what) {
  leaveStart();
  collection = what;
  const screen = document.createElement(SCREENS[what]);
  if (what === 'offers') screen.setAttribute('sign-in-url', '/account');
  shelf.replaceChildren(screen);
  shelf.scrollTop = 0;
  write();
  element('collection').focus();
}

/** @param {string} handle */
function showProduct(handle) {
  const product = document.createElement('tl-product');
  product.setAttribute('product', handle);
  const sizes = document.createElement('tl-size-chart');
  sizes.setAttribute('slot', 'options');
  sizes.setAttribute('product', handle);
  sizes.setAttribute('dialog', '');
  const offers = document.createElement('tl-offers');
  offers.setAttribute('slot', 'actions');
  offers.setAttribute('form', 'product');
  offers.setAttribute('sign-in-url', '/account');
  offers.setAttribute('product', handle);
  product.append(sizes, offers);
  element('product').replaceChildren(product);
  detail.showModal();
}

function leaveStart() {
  // From here on there is somebody to forget, with or without a bag.
  session.setAttribute('away', '');
  start.hidden = true;
  shop.hidden = false;
}

function showShop() {
  leaveStart();
  showCollection(firstCollection);
  element('collection').focus();
}

/** As if nobody had been here: the next shopper finds the first collection, in the first language, scrolled to the top. */
function showStart() {
  detail.close();
  element('product').replaceChildren();
  shelf.replaceChildren();
  shop.hidden = true;
  start.hidden = false;
  locale = 'en';
  collection = firstCollection;
  write();
}

const does = {
  begin: showShop,
  end: () => session.end?.(),
  close: () => detail.close(),
  account: () => showScreen('account'),
  offers: () => showScreen('offers'),
  returns: () => showScreen('returns'),
  stores: () => showScreen('stores'),
  language() {
    locale = locale === 'en' ? 'ar' : 'en';
    write();
  },
  /** @param {HTMLElement} button */
  collection: (button) => showCollection(button.dataset.handle ?? firstCollection),
};

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest('[data-do]') : null;
  if (button instanceof HTMLElement) does[button.dataset.do]?.(button);
});

// A kiosk never leaves its page: what would open a product's page, or the account's, opens it here.
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  if (link.pathname === '/account') {
    detail.close();
    showScreen('account');
    return;
  }
  const handle = /\/products\/([^/?#]+)/.exec(link.href)?.[1];
  if (handle) showProduct(decodeURIComponent(handle));
});
document.addEventListener('tl-product-select', (event) => {
  event.preventDefault();
  showProduct(event.handle);
});

detail.addEventListener('close', () => element('product').replaceChildren());
document.addEventListener('tl-session-end', showStart);
document.addEventListener('context-provider', askForClient);
// A long press must not open the browser's menu, nor a drag lift a picture off the page.
for (const type of ['contextmenu', 'dragstart']) addEventListener(type, (event) => event.preventDefault());

askForClient();
write();
