import type { LocateWords } from './locate-words.en.ts';

export const locateWords = (): LocateWords => ({
  denied: 'Przeglądarka nie podaje Twojej lokalizacji. Wpisz miejscowość lub kod pocztowy.',
  unavailable: 'Urządzenie nie wie, gdzie się znajduje. Wpisz miejscowość lub kod pocztowy.',
  timeout: 'Ustalanie lokalizacji trwa zbyt długo. Spróbuj ponownie albo wpisz miejscowość lub kod pocztowy.',
  insecure: 'Ta strona nie jest zabezpieczona, więc Twoja lokalizacja zostaje u Ciebie. Wpisz miejscowość lub kod pocztowy.',
  unsupported: 'Ta przeglądarka nie wie, gdzie jesteś. Wpisz miejscowość lub kod pocztowy.',
});
