import type { Channel } from '@throughline/client';
import type { Scheme } from '../base/brand-sheet.ts';
import { DEFAULT_PREFIX } from '../base/define-element.ts';

/** What the attributes of the loader's `<script>` say. */
export interface ScriptSettings {
  readonly endpoint: string;
  readonly key: string;
  readonly channel: Channel;
  readonly currency?: string;
  readonly scheme?: Scheme;
  readonly prefix: string;
}

/** What is wrong with a script tag: it isn't found, one of its attributes won't do, or another one was first. */
export type Fault = 'tag' | 'key' | 'endpoint' | 'prefix' | 'channel' | 'taken';

export const CHANNELS: readonly string[] = ['web', 'mobile', 'kiosk', 'social', 'email', 'sms'] satisfies Channel[];
const isChannel = (value: string): value is Channel => CHANNELS.includes(value);

/** Reads them, or says which one won't do. */
export function readSettings(script: HTMLScriptElement): ScriptSettings | Fault {
  const { endpoint, key, channel = 'web', currency, scheme, prefix = DEFAULT_PREFIX } = script.dataset;
  if (!key?.startsWith('pk_')) return 'key';
  if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return 'endpoint';
  if (!/^[a-z][a-z0-9]*$/.test(prefix)) return 'prefix';
  if (!isChannel(channel)) return 'channel';
  return {
    endpoint: new URL(endpoint, document.baseURI).href,
    key,
    channel,
    prefix,
    ...(currency && { currency }),
    ...((scheme === 'light' || scheme === 'dark' || scheme === 'auto') && { scheme }),
  };
}

/** The tags a module came from, all of them: a module runs once, however many ask for it. `document.currentScript` is null in modules. */
export const scriptsOf = (moduleUrl: string): readonly HTMLScriptElement[] =>
  [...document.scripts].filter((script) => script.type === 'module' && script.src === moduleUrl);
