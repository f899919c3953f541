import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: 'Tu navegador no comparte tu ubicación. Escribe una ciudad o un código postal.',
  unavailable: 'Tu dispositivo no sabe dónde está. Escribe una ciudad o un código postal.',
  timeout: 'Encontrar tu ubicación tarda demasiado. Inténtalo de nuevo o escribe una ciudad o un código postal.',
  insecure: 'Esta página no es segura, así que tu ubicación se queda contigo. Escribe una ciudad o un código postal.',
  unsupported: 'Este navegador no sabe dónde estás. Escribe una ciudad o un código postal.',
});
