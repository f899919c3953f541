import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'Gilt nicht mehr',
  'sign-in': () => 'Nur für angemeldete Kundinnen und Kunden',
  'not-for-you': () => 'Für andere Kundinnen und Kunden gedacht',
  'minimum-not-reached': (missing) => (missing ? `Noch ${missing}, dann gilt es` : 'In deinem Warenkorb fehlt noch etwas'),
  'nothing-matches': () => 'Noch gehört nichts in deinem Warenkorb zu diesem Angebot',
  'does-not-combine': (_, other) => (other ? `Nicht zusammen mit „${other}“` : 'Nicht zusammen mit einem anderen Angebot'),
  'used-up': () => 'Schon so oft eingelöst, wie es geht',
  'already-applied': () => 'Dieses Angebot hast du schon',
  'too-many-codes': () => 'Mehr Codes passen nicht in den Warenkorb',
};
