import { Announcer } from './announcer.ts';

const announcers = new WeakMap<Document, Announcer>();

/** The page's announcer. Its region must stand before it is first used, or the first words go unheard: ask early. */
export function announcerOf(page: Document): Announcer {
  const found = announcers.get(page);
  if (found) return found;
  const announcer = new Announcer(createRegion(page));
  announcers.set(page, announcer);
  return announcer;
}

/** Behind a shadow root, so that no rule of the page brings it to light. */
function createRegion(page: Document): Element {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    ':host{all:initial!important;position:fixed!important;inset:0 auto auto 0!important;opacity:0!important;pointer-events:none!important}',
  );
  root.adoptedStyleSheets = [sheet];
  const region = page.createElement('div');
  region.role = 'status';
  root.append(region);
  page.body.append(host);
  return region;
}
