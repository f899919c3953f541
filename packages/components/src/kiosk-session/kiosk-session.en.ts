import type { Speech } from '../i18n/speech.ts';

export const kioskSessionMessages = (speech: Speech) => ({
  title: 'Are you still here?',
  lead: 'Touch anywhere to go on. Otherwise this screen forgets your bag.',
  seconds: (count: number) => speech.plural(count, { one: '# second', other: '# seconds' }),
  warning: (count: number) =>
    speech.plural(count, {
      one: 'Are you still here? This screen forgets your bag in # second. Touch anywhere to go on.',
      other: 'Are you still here? This screen forgets your bag in # seconds. Touch anywhere to go on.',
    }),
  goOn: 'I’m still here',
  ended: 'This screen has forgotten everything and is ready for the next shopper.',
});

export type KioskSessionMessages = ReturnType<typeof kioskSessionMessages>;
