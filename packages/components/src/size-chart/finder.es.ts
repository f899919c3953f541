import type { MessageTable } from '../i18n/message-set.ts';
import type { FinderMessages } from './finder.en.ts';

export const finderMessages: MessageTable<FinderMessages> = () => ({
  findMine: 'Encuentra tu talla',
  by: '¿Qué sabes?',
  byBody: 'Mis medidas',
  byBrand: 'Una talla que uso',
  brand: 'Marca',
  brandSize: 'Tu talla allí',
  pick: 'Elegir',
  fit: '¿Cómo te gusta que quede?',
  fits: { close: 'Ajustada', regular: 'Normal', relaxed: 'Holgada' },
  optional: '(si la sabes)',
  fault: {
    unreadable: (name, from, to, example) => `${name}: escribe una longitud de ${from} a ${to}, por ejemplo ${example}.`,
    small: (name, from, to) => `${name}: es demasiado poco. Se espera de ${from} a ${to}: revisa el número y la unidad.`,
    large: (name, from, to) => `${name}: es demasiado. Se espera de ${from} a ${to}: revisa el número y la unidad.`,
  },
  private: 'Se calcula en este dispositivo. Nadie más recibe tus medidas.',
  find: 'Ver mi talla',
  yourSize: 'Tu talla es',
  needed: 'Falta una cosa',
  unknown: 'No podemos saberlo',
  confidence: { high: 'Seguro', medium: 'Bastante seguro', low: 'Nuestra mejor estimación' },
  between: (smaller, larger, best) =>
    `Estás entre ${smaller} y ${larger}: ${smaller} queda más ajustada, ${larger} más holgada. Para el ajuste elegido, toma ${best}.`,
  betweenLengths: (smaller, larger, best) =>
    `Estás entre ${smaller} y ${larger}: ${smaller} es más corta, ${larger} más larga. Elegiríamos ${best}.`,
  surer: (names) => `Lo sabríamos mejor con: ${names}.`,
  missing: (names) => `Para saber tu talla necesitamos: ${names}.`,
  above: (length, label) =>
    `Estás ${length} por encima de ${label}, nuestra talla más grande aquí. No quedaría bien, y preferimos decirlo.`,
  below: (length, label) =>
    `Estás ${length} por debajo de ${label}, nuestra talla más pequeña aquí. No quedaría bien, y preferimos decirlo.`,
  apart: (labels) =>
    `Tus medidas piden tallas muy distintas: ${labels}. Mide otra vez; si son correctas, prueba las dos o pregúntanos en una tienda.`,
  tryOn: '¿Y en otra talla?',
  sits: 'queda bien',
  tight: (length) => `${length} de menos`,
  loose: (length) => `${length} de más`,
  choose: (label) => `Elegir ${label}`,
  record: (percent, label) => `El ${percent} de quienes compraron ${label} se la quedó.`,
  runs: { small: 'Suele tallar pequeño.', large: 'Suele tallar grande.' },
  found: {
    small: (percent) => `Al ${percent} le quedó pequeña.`,
    large: (percent) => `Al ${percent} le quedó grande.`,
  },
  soldOut: (label) => `${label} está agotada en línea.`,
  place: 'Ciudad o código postal',
  look: 'Buscar en tienda',
  inShop: (shop) => `Disponible: ${shop}.`,
  inShopFew: (shop) => `Quedan pocas: ${shop}.`,
  noShop: 'Ninguna tienda cercana la tiene ahora mismo.',
  keep: 'Guardar mis medidas',
  keepWhy: 'Se guardan en tu perfil, para sugerirte tallas, hasta que las borres allí.',
  keptNow: 'Guardadas en tu perfil.',
  keepFailed: 'No se han podido guardar. Inténtalo de nuevo.',
  useKept: 'Usar mis medidas guardadas',
  toPhone: 'Seguir en el móvil',
  toPhoneLead: 'Escanéalo para usar las medidas de tu móvil o llevarte estas. Esta pantalla no guarda ninguna.',
});
