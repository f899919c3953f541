import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: 'Votre navigateur garde votre position pour lui. Saisissez une ville ou un code postal.',
  unavailable: 'Votre appareil ne sait pas où il se trouve. Saisissez une ville ou un code postal.',
  timeout: 'La recherche de votre position prend trop de temps. Réessayez, ou saisissez une ville ou un code postal.',
  insecure: 'Cette page n’est pas sécurisée\u00a0: votre position reste chez vous. Saisissez une ville ou un code postal.',
  unsupported: 'Ce navigateur ne sait pas où vous êtes. Saisissez une ville ou un code postal.',
});
