import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.fr.ts';
import type { SizeChartMessages } from './size-chart.en.ts';

export const sizeChartMessages: MessageTable<SizeChartMessages> = () => ({
  ...stateMessages,
  guide: 'Guide des tailles',
  close: 'Fermer',
  none: 'Cet article n’a pas de tailles à choisir.',
  unitsOf: 'Unité',
  regionsOf: 'Tailles',
  regions: { int: 'Int', eu: 'EU', uk: 'UK', us: 'US', jp: 'JP' },
  size: 'Taille',
  body: 'Votre corps',
  garment: 'Le vêtement lui-même',
  blank: '–',
  kept: 'Gardé',
  yours: 'La vôtre',
  measurements: {
    height: 'Stature',
    neck: 'Cou',
    shoulders: 'Épaules',
    chest: 'Poitrine',
    underbust: 'Dessous de poitrine',
    waist: 'Taille',
    hips: 'Hanches',
    thigh: 'Cuisse',
    inseam: 'Entrejambe',
    sleeve: 'Manche',
    wrist: 'Poignet',
    head: 'Tête',
    hand: 'Main',
    finger: 'Doigt',
    foot: 'Pied',
    length: 'Longueur',
  },
  chosen: (label) => `${label} est choisi`,
  howTo: 'Comment mesurer',
});
