import { html, nothing, type TemplateResult } from 'lit';
import { type SignInFault, signInFaultText } from './sign-in-fault.ts';
import type { SignInMessages } from './sign-in-messages.ts';
import type { Waiting } from './waiting.ts';

/** What both questions, for the address and for the code, are shown with. */
export interface SignInView {
  readonly say: SignInMessages;
  readonly isKiosk: boolean;
  readonly isOffline: boolean;
  /** As typed. */
  readonly address: string;
  readonly fault: SignInFault | null;
  readonly waiting: Pick<Waiting, 'busy' | 'slow'>;
  /** Seconds until another code can be had; 0: now. */
  readonly resendIn: number;
}

export const timeIn = (say: SignInMessages, seconds: number): string =>
  seconds < 60 ? say.seconds(seconds) : say.minutes(Math.ceil(seconds / 60));

/** Of a button that has a code sent, which says `send` when it can be pressed. */
export const sendWords = ({ say, waiting, resendIn }: SignInView, send: string): string => {
  if (waiting.busy === 'sending') return say.sending;
  return resendIn ? say.resendIn(timeIn(say, resendIn)) : send;
};

export const mayNotSend = ({ waiting, resendIn }: SignInView): boolean => waiting.busy !== null || resendIn > 0;

/** Its region stands before there is something in it, so that it is heard. */
export const faultLine = ({ fault, say }: SignInView): TemplateResult => {
  const told = fault && fault.kind !== 'offline' ? signInFaultText(fault, say, (seconds) => timeIn(say, seconds)) : nothing;
  return html`<p class="fault" id="fault" role="alert">${told}</p>`;
};

export const awayNotice = ({ isOffline, say }: SignInView): TemplateResult | typeof nothing =>
  isOffline ? html`<p class="notice watch" role="status">${say.faults.offline}</p>` : nothing;

export const patience = ({ waiting: { slow }, say }: SignInView): TemplateResult =>
  html`<p class="hint" role="status" ?hidden=${!slow}>${slow ? say.slow : nothing}</p>`;
