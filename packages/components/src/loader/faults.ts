import { CHANNELS, type Fault } from './script-settings.ts';

/** What to do about a script tag, in one sentence. Fetched by a page under construction only. */
export const FAULTS: Readonly<Record<Fault, string>> = {
  tag: 'No <script type="module" src="…"> tag is mine: an import uses provideClient().',
  key: 'The script tag needs data-key="pk_…".',
  endpoint: 'The script tag needs data-endpoint="https://…".',
  prefix: 'data-prefix must be lower-case letters and digits.',
  taken: 'Two script tags have the same data-prefix: the first one counts.',
  channel: `data-channel must be one of ${CHANNELS.join(', ')}.`,
};
