import type { SavedMessages } from './saved-messages.ts';

export const savedMessages: SavedMessages = {
  saved: 'Guardado',
  faults: {
    offline: 'Sin conexión, así que no se ha guardado. Inténtalo de nuevo en un momento.',
    'profile-changed': 'Ha cambiado entretanto en otro dispositivo. Esto es lo más reciente: elige de nuevo.',
    'consent-required': 'Solo lo guardamos si antes das tu permiso.',
    'rate-limited': 'Demasiadas peticiones a la vez. Inténtalo de nuevo en un minuto.',
    'withdrawn-here': 'Vale aquí desde ahora. La tienda lo sabrá cuando vuelvas a tener conexión.',
    other: 'No ha funcionado. No se ha cambiado nada.',
  },
};
