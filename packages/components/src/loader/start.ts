import { createClient } from '@throughline/client';
import { languageOf, watchLanguage } from '../base/language.ts';
import { provideClient } from '../base/provide-client.ts';
import { CHUNKS } from './chunks.ts';
import { reserveSizes } from './reserved-sizes.ts';
import { readSettings, scriptOf, type ScriptSettings } from './script-settings.ts';
import { TagWatcher } from './tag-watcher.ts';

function connect(settings: ScriptSettings): void {
  const page = document.documentElement;
  const locale = languageOf(page);
  const client = createClient({ ...settings, ...(locale && { locale }) });
  watchLanguage(page, () => client.setLocale(languageOf(page) ?? 'en'));
  provideClient(document, client, settings);
}

/** Does what the script tag of the module at this address says. */
export function start(moduleUrl: string): void {
  const settings = readSettings(scriptOf(moduleUrl));
  if (typeof settings === 'string') {
    void import('./faults.ts').then(({ FAULTS }) => console.error(`[throughline] ${FAULTS[settings]}`));
    return;
  }
  reserveSizes(document, settings.prefix, settings.channel);
  new TagWatcher(settings.prefix, CHUNKS, () => connect(settings)).watch(document);
}
