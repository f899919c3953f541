import { html, nothing, type TemplateResult } from 'lit';
import { faultAt } from './article.ts';

export interface TextParts {
  readonly id: string;
  readonly name?: string;
  readonly label: string;
  readonly value: string;
  /** As in `autocomplete`; "off" at a kiosk. */
  readonly fills: string;
  readonly input: (value: string) => void;
  readonly type?: 'email' | 'tel' | undefined;
  /** It reads from left to right in every language. */
  readonly ltr?: boolean;
  readonly optional?: boolean;
  readonly most?: number;
  readonly hint?: string | undefined;
  readonly fault?: string | undefined;
}

/** One line to be filled in, with its label, its hint and what is wrong with it. Needs `fieldStyles`. */
export const textField = ({
  id,
  name = id,
  label,
  value,
  fills,
  input,
  type,
  ltr,
  optional,
  most = 100,
  hint,
  fault,
}: TextParts): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input id=${id} name=${name} type=${type ?? 'text'} dir=${ltr ? 'ltr' : 'auto'} maxlength=${most} .value=${value} autocomplete=${fills} spellcheck="false"
      autocapitalize=${ltr ? 'off' : nothing} aria-required=${optional ? nothing : 'true'} aria-invalid=${fault ? 'true' : nothing}
      aria-describedby="${id}-hint ${id}-fault" @input=${({ target }: Event) => input((target as HTMLInputElement).value)}>
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${faultAt(`${id}-fault`, fault)}
  </div>`;
