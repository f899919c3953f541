import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'Już nie obowiązuje',
  'sign-in': () => 'Tylko dla zalogowanych',
  'not-for-you': () => 'Dla innych klientów',
  'minimum-not-reached': (missing) => (missing ? `Jeszcze ${missing} i zadziała` : 'W koszyku jest jeszcze za mało'),
  'nothing-matches': () => 'W koszyku nie ma jeszcze nic z tej oferty',
  'does-not-combine': (_, other) => (other ? `Nie łączy się z „${other}”` : 'Nie łączy się z inną ofertą'),
  'used-up': () => 'Wykorzystano już tyle razy, ile można',
  'already-applied': () => 'Masz już tę ofertę',
  'too-many-codes': () => 'W koszyku nie zmieści się więcej kodów',
};
