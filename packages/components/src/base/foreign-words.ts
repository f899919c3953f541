import type { Client } from '@throughline/client';
import type { LitElement } from 'lit';
import { isTraditional, simplified } from '../i18n/format-of.ts';
import type { Speech } from '../i18n/speech.ts';
import { languageOf } from './language.ts';
import { scriptLook } from './script-look.ts';

/** What elements keep to themselves and their kind. */
interface Speaker {
  readonly client: Client | undefined;
  readonly speech: Speech;
}

/** The page's language when an element was looked at last. */
const followed = new WeakMap<LitElement, string>();

/**
 * Says of an element's content in which language it is: its own words (English, where there are none in the page's language), and what
 * the shop wrote, which stands in `<bdi>`. Screen readers pronounce it so, browsers break and set it so. Of the page's `lang` they would
 * not know: two engines of three lose it where a host resets all it inherits. In a chunk of its own: on a page in English all is English.
 */
export function markForeign(element: LitElement): void {
  const page = languageOf(element) ?? '';
  // What is marked is a change of `lang` too, and asks for this again.
  if (followed.get(element) === page) return;
  if (!followed.has(element)) element.addController({ hostUpdated: () => markContent(element) });
  followed.set(element, page);
  // Not at once: its words may still be on their way.
  element.requestUpdate();
}

function markContent(element: LitElement): void {
  const { client, speech } = element as unknown as Speaker;
  const own = simplified(speech.locale).replace(/-u-.*/, '');
  // That pseudo-locale is English from right to left: what is in it must not be taken for plain English.
  if (languageOf(element) === 'ar-XB') return;
  mark(element.renderRoot.children, own, '');
  dress(element.renderRoot as ShadowRoot, scriptLook(primary(own)));
  mark(element.renderRoot.querySelectorAll('bdi'), (client && shopLanguage(client)) ?? own, own);
}

/** The language in which the shop writes for a client: that of its page where the brand has it, else the brand's first. */
function shopLanguage({ brand, $locale }: Client): string | undefined {
  const locales = brand.$brand.get().value?.locales;
  return locales?.find((locale) => isSame(locale, $locale.get())) ?? locales?.[0];
}

function mark(elements: Iterable<Element>, language: string, around: string): void {
  for (const element of elements) {
    if (isSame(language, around)) element.removeAttribute('lang');
    else if (element.getAttribute('lang') !== language) element.setAttribute('lang', language);
  }
}

/** The sheet of one language takes the place of another's. */
function dress(root: ShadowRoot, look: CSSStyleSheet | undefined): void {
  const sheets = root.adoptedStyleSheets.filter((sheet) => !looks.has(sheet));
  if (look) looks.add(look);
  if (!look ? sheets.length < root.adoptedStyleSheets.length : !root.adoptedStyleSheets.includes(look))
    root.adoptedStyleSheets = look ? [...sheets, look] : sheets;
}

const looks = new WeakSet<CSSStyleSheet>();

const primary = (tag: string): string => tag.split('-', 1)[0] ?? '';

const isSame = (one: string, other: string): boolean => primary(one) === primary(other) && isTraditional(one) === isTraditional(other);
