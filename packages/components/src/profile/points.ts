import type { Loyalty, Reward } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { faultOf } from '../account/fault.ts';
import { section } from '../account/section.ts';
import { CHECK, icon } from '../base/icon.ts';
import { dropRefusal, refusalWords } from '../code-reasons/refusal-words.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatOf } from '../i18n/format-of.ts';
import type { ProfileView } from './profile-view.ts';

/** Her points, what would best be done with them, and what happened. */
export const pointsSection = (view: ProfileView, loyalty: Loyalty): TemplateResult => {
  const { say, speech } = view;
  const { points, owed, expiring, enoughFor, next, history } = loyalty;
  const worth = (reward: Reward): string => (reward.kind === 'amount-off' ? say.amountOff(speech.money(reward.money)) : say.freeShipping);
  // What to do first, then what is lost else, then what to look forward to.
  const best = [
    enoughFor && say.enoughFor(worth(enoughFor)),
    expiring && say.expiring(expiring.points, formatDay(speech, expiring.expires, { weekday: 'long', year: false })),
    next && say.next(next.missing, worth(next.reward)),
  ].filter((line) => line !== null);
  return section(
    view,
    'points',
    say.points,
    html`<p class="balance">${say.balance(points)}</p>
      ${next ? html`<progress max=${next.reward.points} value=${points} aria-hidden="true"></progress>` : nothing}
      ${best.length ? html`<ul class="text">${best.map((line) => html`<li>${line}</li>`)}</ul>` : nothing}
      ${enoughFor?.code ? useButton(view, enoughFor, enoughFor.code) : nothing} ${owed ? html`<p class="hint">${say.owed(owed)}</p>` : nothing}
      ${history?.length ? html`<details><summary class="text">${say.history}</summary><ul class="rows text">${history.map((change) => row(view, change))}</ul></details>` : nothing}`,
  );
};

/** Puts the reward into her bag; the points go with the order. It stays where it is once it is there, and so does the focus. */
const useButton = ({ say, speech, client, doing, read }: ProfileView, { points }: Reward, code: string): TemplateResult => {
  const isThere = read(client.cart.$cart).codes.some((each) => each.code === code && each.status === 'applied');
  const use = async (): Promise<void> => {
    if (isThere) return;
    doing.forget();
    try {
      await client.cart.applyCode(code);
      doing.tell('points', null, say.rewardThere);
    } catch (error) {
      doing.tell('points', faultOf(error), refusalWords(say.whyNot, speech, error));
      dropRefusal(client.cart, code);
    }
  };
  return html`<div class="buttons">
    <button type="button" class="secondary" aria-disabled=${isThere} @click=${() => void use()}>${isThere ? html`${icon(CHECK)}${say.rewardThere}` : say.usePoints(points)}</button>
    ${isThere ? html`<span class="hint">${say.pointsGo}</span>` : nothing}
  </div>`;
};

const row = ({ say, speech }: ProfileView, { at, kind, points }: NonNullable<Loyalty['history']>[number]): TemplateResult =>
  html`<li>
    <span>${say.changes[kind]}<span class="hint">${formatDay(speech, at, { month: 'short' })}</span></span>
    <span class="number">${formatOf(Intl.NumberFormat, speech.locale, { signDisplay: 'always' }).format(points)}</span>
  </li>`;
