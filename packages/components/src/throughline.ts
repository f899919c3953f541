/**
 * The one tag of a site: `<script type="module" src="…/throughline.js" data-endpoint="…" data-key="pk_…" data-channel="web">`.
 * Looks for the brand's elements, now and later, and fetches what they need. A page without one makes no client and no request.
 */
import { createClient } from '@throughline/client';
import { languageOf, watchLanguage } from './base/language.ts';
import { provideClient } from './base/provide-client.ts';
import { CHUNKS } from './loader/chunks.ts';
import { reserveSizes } from './loader/reserved-sizes.ts';
import { readSettings, scriptOf, type ScriptSettings } from './loader/script-settings.ts';
import { TagWatcher } from './loader/tag-watcher.ts';

function connect({ endpoint, key, channel, currency, scheme, prefix }: ScriptSettings): void {
  const page = document.documentElement;
  const locale = languageOf(page);
  const client = createClient({ endpoint, key, channel, ...(currency && { currency }), ...(locale && { locale }) });
  watchLanguage(page, () => client.setLocale(languageOf(page) ?? 'en'));
  provideClient(document, client, { prefix, ...(scheme && { scheme }) });
}

const settings = readSettings(scriptOf(import.meta.url));
if (typeof settings === 'string') {
  console.error(`[throughline] ${settings}`);
} else {
  reserveSizes(document, settings.prefix, settings.channel);
  new TagWatcher(settings.prefix, CHUNKS, () => connect(settings)).watch(document);
}
