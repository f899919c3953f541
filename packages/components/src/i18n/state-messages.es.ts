import type { StateMessages } from './state-messages.ts';

export const stateMessages: StateMessages = {
  loading: 'Cargando',
  slow: 'Está tardando más de lo habitual.',
  failed: 'No se puede mostrar en este momento.',
  retry: 'Reintentar',
  offline: 'No tienes conexión. Se mostrará en cuanto vuelva.',
  stale: (age) => (age ? `No tienes conexión. Actualizado ${age}.` : 'No tienes conexión. Es posible que esto haya cambiado.'),
};
