import type { CartView, CodeReason, CodeView, Money, Refusal } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { CLOSE, icon } from '../base/icon.ts';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** Why a code gives nothing, and what the reason needs to be told. */
export interface CodeFault {
  readonly reason: CodeReason;
  readonly missing?: Money | null | undefined;
  /** Title of the offer that stands in the way. */
  readonly other?: string | null | undefined;
}

export const reasonText = ({ reason, missing, other }: CodeFault, { say, speech }: Pick<ExtrasContext, 'say' | 'speech'>): string =>
  say.codeReasons[reason](missing ? speech.money(missing) : '', other ?? '');

/** It is told where codes are typed. */
export const isAboutCode = ({ type }: Refusal): boolean => type === 'applyCode' || type === 'removeCode';

/** The codes in the cart, and what each gives or why it doesn't. */
export const codesTemplate = ({ codes }: CartView, context: ExtrasContext): TemplateResult | typeof nothing =>
  codes.length ? html`<ul class="codes" role="list">${codes.map((code) => row(code, context))}</ul>` : nothing;

function row(view: CodeView, context: ExtrasContext): TemplateResult {
  const { client, say, element } = context;
  const { code } = view;
  const works = view.status === 'applied' || view.status === 'pending';
  const remove = (): void => {
    client.cart.removeCode(code).catch(toldInCart);
    void element.updateComplete.then(() => element.renderRoot.querySelector<HTMLElement>('.adds button')?.focus());
  };
  return html`<li class=${works ? 'code' : 'code idle'} part="code">
    <p><bdi class="name">${code}</bdi> <span><bdi>${stateText(view, context)}</bdi></span></p>
    <button class="tiny" aria-label=${say.removeCode(code)} @click=${remove}>${icon(CLOSE)}</button>
  </li>`;
}

function stateText(view: CodeView, context: ExtrasContext): string {
  const { say } = context;
  if (view.status === 'pending') return `${say.codePending}…`;
  if (view.status === 'applied') return view.title || say.codeInUse;
  return reasonText({ reason: view.status, missing: view.missing, other: view.with }, context);
}
