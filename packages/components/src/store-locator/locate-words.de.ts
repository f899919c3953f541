import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: 'Der Browser gibt deinen Standort nicht weiter. Gib einen Ort oder eine Postleitzahl ein.',
  unavailable: 'Dein Gerät kann nicht sagen, wo es ist. Gib einen Ort oder eine Postleitzahl ein.',
  timeout:
    'Der Standort lässt sich gerade nicht schnell genug ermitteln. Versuch es noch einmal oder gib einen Ort oder eine Postleitzahl ein.',
  insecure: 'Diese Seite ist nicht sicher, darum bleibt dein Standort bei dir. Gib einen Ort oder eine Postleitzahl ein.',
  unsupported: 'Dieser Browser kann nicht sagen, wo du bist. Gib einen Ort oder eine Postleitzahl ein.',
});
