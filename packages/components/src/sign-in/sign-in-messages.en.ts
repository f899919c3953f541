import type { MessageTable } from '../i18n/message-set.ts';
import { stateMessages } from '../i18n/state-messages.en.ts';
import type { SignInMessages } from './sign-in-messages.ts';

export const en: MessageTable<SignInMessages> = (speech) => {
  const inBag = (units: number): string => `${speech.number(units)} in your bag now`;
  return {
    ...stateMessages,
    title: 'Sign in',
    lead: 'No password: we send a six-digit code to your e-mail address. New here? That’s all it takes, too.',
    kioskLead: 'No password: we send a six-digit code to your e-mail address. This screen forgets you when you leave it.',
    email: 'E-mail address',
    send: 'Send me a code',
    sending: 'Sending the code',
    codeTitle: 'Enter your code',
    sent: (email) => `We’ve sent six digits to ${email}.`,
    delayed: (email) => `Six digits are on their way to ${email}. It may take a few minutes.`,
    code: 'Six-digit code',
    codeHint: 'It is checked with the sixth digit.',
    goodFor: (time) => `Good for ${time}`,
    over: 'This code’s time is over. Have a new one sent.',
    check: 'Sign in',
    checking: 'Checking the code',
    resend: 'Send a new code',
    resendIn: (time) => `New code in ${time}`,
    resent: 'A new code is on its way. The one before no longer works.',
    otherEmail: 'Use another address',
    minutes: (count) => speech.plural(count, { one: '# minute', other: '# minutes' }),
    seconds: (count) => speech.plural(count, { one: '# second', other: '# seconds' }),
    faults: {
      'no-email': 'Enter your e-mail address.',
      'bad-email': 'That isn’t an address we can write to. Please check it.',
      'no-code': 'Enter the six digits from our mail.',
      dead: 'This code doesn’t work any more. Have a new one sent.',
      offline: 'No connection just now. Nothing is lost: try again in a moment.',
      failed: 'That didn’t work. Nothing is lost: try again in a moment.',
    },
    wrong: (left) =>
      left === undefined
        ? 'That isn’t the code we sent.'
        : speech.plural(left, { one: 'That isn’t the code we sent. # try left.', other: 'That isn’t the code we sent. # tries left.' }),
    limited: (time) => `That was a lot of tries. You can go on in ${time}.`,
    signedInTitle: 'You’re signed in',
    signedInAs: (email) => `As ${email}`,
    signOut: 'Sign out',
    mergedTitle: 'Your two bags are one now',
    mergedLead: 'What you had put in here was added to the bag of your account.',
    merged: {
      added: (_before, _added, now) => `Added: ${inBag(now)}`,
      joined: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}: ${inBag(now)}`,
      capped: (before, added, now) => `${speech.number(before)} + ${speech.number(added)}, but no more can be had: ${inBag(now)}`,
      gone: () => 'Not available any more, so it wasn’t added',
    },
    goOn: 'Got it',
  };
};
