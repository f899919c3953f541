import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.de.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'Größenberatung',
  close: 'Schließen',
  none: 'Bei diesem Artikel gibt es keine Größen zur Wahl.',
  unitsOf: 'Einheit',
  regionsOf: 'Größen aus',
  regions: { int: 'Int', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'Größe',
  body: 'Dein Körper',
  garment: 'Das Teil selbst',
  blank: '–',
  kept: 'Behalten',
  yours: 'Deine',
  measurements: {
    height: 'Körpergröße',
    neck: 'Hals',
    shoulders: 'Schultern',
    chest: 'Brust',
    underbust: 'Unterbrust',
    waist: 'Taille',
    hips: 'Hüfte',
    thigh: 'Oberschenkel',
    inseam: 'Schrittlänge',
    sleeve: 'Ärmel',
    wrist: 'Handgelenk',
    head: 'Kopf',
    hand: 'Hand',
    finger: 'Finger',
    foot: 'Fuß',
    length: 'Länge',
  },
  chosen: (label) => `${label} ist gewählt`,
  howTo: 'So misst du',
});
