import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.es.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const es: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `ahora ${speech.number(units)} en tu cesta`;
  return {
    ...stateMessages,
    title: 'Iniciar sesión',
    lead: 'Sin contraseña: enviamos un código de seis cifras a tu correo electrónico. ¿Es tu primera vez? También basta con eso.',
    kioskLead: 'Sin contraseña: enviamos un código de seis cifras a tu correo electrónico. Esta pantalla te olvida cuando la dejas.',
    email: 'Correo electrónico',
    send: 'Enviarme un código',
    sending: 'Enviando el código',
    codeTitle: 'Escribe tu código',
    sent: (email) => `Hemos enviado seis cifras a ${email}.`,
    delayed: (email) => `Seis cifras van camino de ${email}. Puede tardar unos minutos.`,
    code: 'Código de seis cifras',
    codeHint: 'Se comprueba con la sexta cifra.',
    goodFor: (time) => `Válido durante ${time}`,
    over: 'Este código ha caducado. Pide uno nuevo.',
    check: 'Iniciar sesión',
    checking: 'Comprobando el código',
    resend: 'Enviar un código nuevo',
    resendIn: (time) => `Código nuevo en ${time}`,
    resent: 'Un código nuevo está en camino. El anterior ya no vale.',
    otherEmail: 'Usar otra dirección',
    minutes: (count) => speech.plural(count, { one: '# minuto', other: '# minutos' }),
    seconds: (count) => speech.plural(count, { one: '# segundo', other: '# segundos' }),
    faults: {
      'no-email': 'Escribe tu correo electrónico.',
      'bad-email': 'No podemos escribir a esa dirección. Compruébala, por favor.',
      'no-code': 'Escribe las seis cifras de nuestro correo.',
      dead: 'Este código ya no vale. Pide uno nuevo.',
      offline: 'Ahora no hay conexión. No se ha perdido nada: inténtalo de nuevo en un momento.',
      failed: 'No ha funcionado. No se ha perdido nada: inténtalo de nuevo en un momento.',
    },
    wrong: (left) =>
      left === undefined
        ? 'Ese no es el código que enviamos.'
        : speech.plural(left, {
            one: 'Ese no es el código que enviamos. Queda # intento.',
            other: 'Ese no es el código que enviamos. Quedan # intentos.',
          }),
    limited: (time) => `Han sido muchos intentos. Puedes seguir en ${time}.`,
    signedInTitle: 'Has iniciado sesión',
    signedInAs: (email) => `Como ${email}`,
    signOut: 'Cerrar sesión',
    mergedTitle: 'Tus dos cestas ya son una',
    mergedLead: 'Lo que habías puesto aquí se ha añadido a la cesta de tu cuenta.',
    merged: {
      added: (_before, _added, now) => `Añadido: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, pero no hay más: ${inBag(now)}`,
      gone: () => 'Ya no está disponible, así que no se ha añadido',
    },
    goOn: 'Entendido',
  };
};
