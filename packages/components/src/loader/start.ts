import { createClient } from '@throughline/client';
import { languageOf, watchLanguage } from '../base/language.ts';
import { provideClient } from '../base/provide-client.ts';
import { CHUNKS } from './chunks.ts';
import { reserveSizes } from './reserved-sizes.ts';
import { type Fault, readSettings, scriptsOf, type ScriptSettings } from './script-settings.ts';
import { TagWatcher } from './tag-watcher.ts';

function connect(settings: ScriptSettings): void {
  const page = document.documentElement;
  const locale = languageOf(page);
  const client = createClient({ ...settings, ...(locale && { locale }) });
  watchLanguage(page, () => client.setLocale(languageOf(page) ?? 'en'));
  provideClient(document, client, settings);
}

function complain(fault: Fault): void {
  void import('./faults.ts').then(({ FAULTS }) => console.error(`[throughline] ${FAULTS[fault]}`));
}

/** Does what the script tags of the module at this address say, each for its own prefix. */
export function start(moduleUrl: string): void {
  const prefixes = new Set<string>();
  const scripts = scriptsOf(moduleUrl);
  if (!scripts.length) complain('tag');
  for (const script of scripts) {
    const settings = readSettings(script);
    if (typeof settings === 'string') complain(settings);
    else if (prefixes.has(settings.prefix)) complain('taken');
    else {
      prefixes.add(settings.prefix);
      reserveSizes(document, settings.prefix, settings.channel);
      new TagWatcher(settings.prefix, CHUNKS, () => connect(settings)).watch(document);
    }
  }
}
