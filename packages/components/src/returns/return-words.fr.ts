import type { MessageTable } from '../i18n/message-set.ts';
import type { ReturnWords } from './return-words.en.ts';
import { returnStatuses } from './return-statuses.fr.ts';

export const returnWords: MessageTable<ReturnWords> = (speech) => ({
  reasons: {
    'too-small': 'Trop petit',
    'too-large': 'Trop grand',
    'changed-mind': 'J’ai changé d’avis',
    'unwanted-gift': 'Cadeau qui ne convient pas',
    faulty: 'Défectueux ou cassé',
    'not-as-described': 'Non conforme à la description',
    'wrong-item': 'Pas ce qui était commandé',
    late: 'Arrivé trop tard',
  },
  outcomes: { refund: 'Remboursement', credit: 'Avoir', exchange: 'Échange' },
  exchangeFor: (variant) => `Échange contre ${variant}`,
  amounts: {
    value: 'Ce que vous avez payé',
    fee: 'Frais de remise en stock',
    shipping: 'Frais de retour',
    exchanged: 'Utilisé pour l’échange',
    refund: 'Remboursement',
    credit: 'Avoir',
    bonus: 'Dont bonus',
    toPay: 'À payer pour l’échange',
    taxRefunded: 'Taxe comprise dans le remboursement',
  },
  summary: 'Ce que vous recevez',
  returnStatuses,
  fetched: (day, hours) => `${day}, ${hours}`,
  arranged: 'Nous convenons du jour avec vous.',
  photos: 'Photos',
  addPhotos: 'Choisir des photos',
  photoHint: (count) =>
    `JPEG, PNG ou WebP, 10 Mo au plus chacune, ${speech.number(count)} au maximum. Le lieu, l’heure et l’appareil en sont retirés avant l’enregistrement.`,
  photoLater: 'Vous pouvez ajouter des photos avec votre téléphone\u00a0: scannez le code du retour.',
  photo: (at) => `Photo ${speech.number(at)}`,
  dropPhoto: (at) => `Retirer la photo ${speech.number(at)}`,
  remove: 'Retirer',
  photoRefused: {
    'photo-too-large': 'Cette photo dépasse 10 Mo.',
    'photo-unsupported':
      'Ce type d’image n’est pas accepté. Enregistrez-la d’abord en JPEG (iPhone\u00a0: Réglages, Appareil photo, Formats, «\u202fLe plus compatible\u202f»).',
    'photo-unreadable': 'Ce fichier ne peut pas être ouvert comme image.',
    'too-many-photos': 'Le nombre maximal de photos est atteint.',
  },
});
