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
  if (!script) return 'The loader finds its settings on its own <script type="module" src="…"> tag; to import it, use provideClient() instead.';
  const { endpoint, key, channel = 'web', currency, scheme, prefix = DEFAULT_PREFIX } = script.dataset;
  if (!key?.startsWith('pk_')) return 'The script tag needs data-key="pk_…", the publishable key of your brand.';
  if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return 'The script tag needs data-endpoint="https://…", the address of the API.';
  if (!/^[a-z][a-z0-9]*$/.test(prefix)) return `data-prefix="${prefix}" must be lower-case letters and digits, beginning with a letter.`;
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
