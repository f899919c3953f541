import type { Client } from '@throughline/client';
import type { LitElement } from 'lit';
import { isTraditional, simplified } from '../i18n/format-of.ts';
import type { Speech } from '../i18n/speech.ts';
import { languageOf } from './language.ts';

/** What elements keep to themselves and their kind. */
interface Speaker {
  readonly client: Client | undefined;
  readonly speech: Speech;
}

const followed = new WeakSet<LitElement>();

/**
 * Says of an element's content in which language it is, where that isn't the page's: of all of it where there are no words in the page's
 * language, and of what the shop wrote, which stands in `<bdi>`. Screen readers pronounce it so, browsers break and set it so. In a chunk
 * of its own: on a page in English all of it is.
 */
export function markForeign(element: LitElement): void {
  if (!followed.has(element)) element.addController({ hostUpdated: () => markContent(element) });
  followed.add(element);
  // Not at once: its words may still be on their way.
  element.requestUpdate();
}

function markContent(element: LitElement): void {
  const { client, speech } = element as unknown as Speaker;
  const own = simplified(speech.locale);
  const page = languageOf(element) ?? '';
  // That pseudo-locale is English from right to left: what is in it must not be taken for plain English.
  if (page === 'ar-XB') return;
  mark(element.renderRoot.children, own, page);
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

const isSame = (one: string, other: string): boolean =>
  one.split('-', 1)[0] === other.split('-', 1)[0] && isTraditional(one) === isTraditional(other);
