import { html, nothing, type TemplateResult } from 'lit';
import { isTyped } from './sign-in-fault.ts';
import { awayNotice, faultLine, mayNotSend, patience, sendWords, type SignInView } from './sign-in-view.ts';

export interface EmailView extends SignInView {
  /** The address is known, and no other will do. */
  readonly isFixed: boolean;
  readonly typed: (event: Event) => void;
  readonly start: (event: SubmitEvent) => void;
}

/** The question where to send a code. */
export const askEmail = (view: EmailView): TemplateResult => {
  const { say, isKiosk, isFixed, address, fault, waiting, typed, start } = view;
  const isWrong = isTyped(fault);
  return html`<div class="heading">
      <h2 id="title" tabindex="-1">${say.title}</h2>
      <p class="lead"><slot name="lead">${isKiosk ? say.kioskLead : say.lead}</slot></p>
    </div>
    <form @submit=${start} novalidate>
      <div class="field">
        <label for="email">${say.email}</label>
        <input id="email" part="field" name="email" type="email" dir="ltr" .value=${address} ?readonly=${waiting.busy !== null || isFixed} maxlength="320" autocomplete=${isKiosk ? 'off' : 'email'}
          autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="send" aria-required="true" aria-invalid=${isWrong ? 'true' : nothing}
          aria-describedby=${isWrong ? 'fault' : nothing} @input=${typed}>
        ${faultLine(view)}
      </div>
      ${awayNotice(view)}
      <button type="submit" class="primary" part="submit" aria-disabled=${mayNotSend(view)}>
        ${sendWords(view, say.send)}
      </button>
      ${patience(view)}
    </form>`;
};
