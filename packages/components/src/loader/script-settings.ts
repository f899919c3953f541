import type { Channel } from '@throughline/client';
import type { Scheme } from '../base/brand-sheet.ts';
import { DEFAULT_PREFIX } from '../base/define-element.ts';

/** What the attributes of the loader's `<script>` say. */
export interface ScriptSettings {
  readonly endpoint: string;
  readonly key: string;
  readonly channel: Channel;
  readonly currency: string | undefined;
  readonly scheme: Scheme | undefined;
  readonly prefix: string;
}

const CHANNELS: readonly string[] = ['web', 'mobile', 'kiosk', 'social', 'email', 'sms'] satisfies Channel[];
const isChannel = (value: string): value is Channel => CHANNELS.includes(value);

/** Reads them, or says in one sentence what is missing. */
export function readSettings(script: HTMLScriptElement | undefined): ScriptSettings | string {
  if (!script) return 'No <script type="module" src="…"> tag is mine: an import uses provideClient().';
  const { endpoint, key, channel = 'web', currency, scheme, prefix = DEFAULT_PREFIX } = script.dataset;
  if (!key?.startsWith('pk_')) return 'The script tag needs data-key="pk_…".';
  if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return 'The script tag needs data-endpoint="https://…".';
  if (!/^[a-z][a-z0-9]*$/.test(prefix)) return `data-prefix="${prefix}" must be lower-case letters and digits.`;
  if (!isChannel(channel)) return `data-channel="${channel}" must be one of ${CHANNELS.join(', ')}.`;
  return {
    endpoint: new URL(endpoint, document.baseURI).href,
    key,
    channel,
    currency,
    scheme: scheme === 'light' || scheme === 'dark' || scheme === 'auto' ? scheme : undefined,
    prefix,
  };
}

/** The tag a module came from: `document.currentScript` is null in modules. */
export const scriptOf = (moduleUrl: string): HTMLScriptElement | undefined =>
  [...document.scripts].find((script) => script.type === 'module' && script.src === moduleUrl);
