import { html, nothing, type TemplateResult } from 'lit';
import { isolated } from '../i18n/isolated.ts';
import { isTyped } from './sign-in-fault.ts';
import { awayNotice, faultLine, mayNotSend, patience, sendWords, type SignInView, timeIn } from './sign-in-view.ts';

export interface CodeView extends SignInView {
  /** Seconds for which the code is good; 0: its time is over; null: it has not been sent yet, and nobody can tell. */
  readonly goodFor: number | null;
  readonly typed: (event: Event) => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly again: () => void;
  readonly back: () => void;
}

/** The question for the code that was sent. */
export const askCode = (view: CodeView): TemplateResult => {
  const { say, address, fault, waiting, goodFor, typed, submit, again, back } = view;
  const isWrong = isTyped(fault);
  const email = isolated(address.trim());
  // Another one is the way on then.
  const isOver = goodFor === 0;
  const isChecking = waiting.busy === 'checking';
  return html`<div class="heading">
      <h2 id="title" tabindex="-1">${say.codeTitle}</h2>
      <p class="lead" id="sent">${goodFor === null ? say.delayed(email) : say.sent(email)}</p>
    </div>
    <form @submit=${submit} novalidate>
      <div class="field">
        <label for="code">${say.code}</label>
        <input id="code" class="code" part="field" name="code" dir="ltr" ?readonly=${isChecking} maxlength="32" inputmode="numeric"
          autocomplete="one-time-code" autocapitalize="off" autocorrect="off" spellcheck="false" enterkeyhint="go" aria-required="true"
          aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? 'fault sent hint' : 'sent hint'} @input=${typed}>
        <div class="beside">
          <p class="hint" id="hint">${say.codeHint}</p>
          ${goodFor ? html`<p class="hint" role="timer" aria-live="off">${say.goodFor(timeIn(say, goodFor))}</p>` : nothing}
        </div>
        ${faultLine(view)}
      </div>
      ${isOver && !fault ? html`<p class="notice watch" role="status">${say.over}</p>` : nothing} ${awayNotice(view)}
      <button type="submit" class="primary" part="submit" aria-disabled=${waiting.busy !== null}>${isChecking ? say.checking : say.check}</button>
      ${patience(view)}
      <div class="aids">
        <button type="button" class=${isOver ? 'secondary' : 'plain'} aria-disabled=${mayNotSend(view)} @click=${again}>
          ${sendWords(view, say.resend)}
        </button>
        <button type="button" class="plain" @click=${back}>${say.otherEmail}</button>
      </div>
    </form>`;
};
