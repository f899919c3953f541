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

/** What is wrong with a script tag: it isn't found, or one of its attributes won't do. */
export type Fault = 'tag' | 'key' | 'endpoint' | 'prefix' | 'channel';

export const CHANNELS: readonly string[] = ['web', 'mobile', 'kiosk', 'social', 'email', 'sms'] satisfies Channel[];
const isChannel = (value: string): value is Channel => CHANNELS.includes(value);

/** Reads them, or says which one won't do. */
export function readSettings(script: HTMLScriptElement | undefined): ScriptSettings | Fault {
  if (!script) return 'tag';
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

/** The tag a module came from: `document.currentScript` is null in modules. */
export const scriptOf = (moduleUrl: string): HTMLScriptElement | undefined =>
  [...document.scripts].find((script) => script.type === 'module' && script.src === moduleUrl);
