import type { CodeReasons } from './code-reasons.ts';

export const codeReasons: CodeReasons = {
  expired: () => 'N’est plus valable',
  'sign-in': () => 'Réservé aux clients connectés',
  'not-for-you': () => 'Destiné à d’autres clients',
  'minimum-not-reached': (missing) => (missing ? `Encore ${missing} et c’est bon` : 'Votre panier n’est pas encore assez rempli'),
  'nothing-matches': () => 'Rien dans votre panier ne fait encore partie de cette offre',
  'does-not-combine': (_, other) => (other ? `Non cumulable avec «\u202f${other}\u202f»` : 'Non cumulable avec une autre offre'),
  'used-up': () => 'Déjà utilisé autant de fois que possible',
  'already-applied': () => 'Vous avez déjà cette offre',
  'too-many-codes': () => 'Votre panier ne peut contenir plus de codes',
};
