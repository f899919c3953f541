import olmoHavKiosk from '@throughline/tokens/olmo-hav/kiosk.css?inline';
import olmoHavWeb from '@throughline/tokens/olmo-hav/web.css?inline';
import plainKiosk from '@throughline/tokens/plain/kiosk.css?inline';
import plainWeb from '@throughline/tokens/plain/web.css?inline';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import type { Sheets } from '../shop/shop.ts';
import { type Combination, type Scheme, seenScheme } from '../stage/page.ts';
import { type Oklch, readOklch, writeOklch } from './colour.ts';
import { contrast } from './contrast.ts';
import { type Edits, isEditable, patchOf, sheetOf } from './edits.ts';
import { pairsIn, type TokenValues, valuesOf } from './token-values.ts';

const SHEETS = { 'olmo-hav': { web: olmoHavWeb, kiosk: olmoHavKiosk }, plain: { web: plainWeb, kiosk: plainKiosk } } as const;

const SLIDERS = [
  { part: 'lightness', says: 'Lightness', most: 1, step: 0.005 },
  { part: 'chroma', says: 'Chroma', most: 0.4, step: 0.001 },
  { part: 'hue', says: 'Hue', most: 360, step: 1 },
] as const satisfies readonly { part: keyof Oklch; says: string; most: number; step: number }[];

/** What was changed, by brand and scheme: another one in the toolbar is another page, and nobody judges a colour in one of them alone. */
const changed = new Map<string, Edits>();
const NONE: Edits = new Map();

/** Changes roles of the brand while elements wear it: each change is published, and taken up as on any page of the brand. */
export class TokenWorkshop extends LitElement {
  static override properties = {
    combination: { attribute: false },
    dress: { attribute: false },
    chosen: { state: true },
  };

  declare combination: Combination;
  /** Publishes the brand in these sheets. */
  declare dress: (sheets: Sheets) => Promise<void>;
  declare private chosen: string;

  constructor() {
    super();
    this.chosen = '--tl-color-accent';
  }

  /** The page's own styles are good enough for a tool. */
  protected override createRenderRoot(): this {
    return this;
  }

  protected override firstUpdated(): void {
    if (this.#editsOf(this.#scheme).size + this.#editsOf(this.#opposite).size > 0) this.#wear();
  }

  protected override render(): TemplateResult {
    const values = this.#values();
    const { size } = this.#editsOf(this.#scheme);
    const names = Object.keys(values).filter((name) => isEditable(values[name] ?? ''));
    return html`<form class="workshop" @submit=${(event: Event) => event.preventDefault()}>
      <label>Role <select @change=${this.#choose}>${names.map((name) => html`<option value=${name} ?selected=${name === this.chosen}>${name.replace('--tl-', '')}</option>`)}</select></label>
      ${this.#controls(values[this.chosen] ?? '')}
      <ul class="verdicts" aria-live="polite">${this.#verdicts(values)}</ul>
      <p class="ways">
        <button type="button" ?disabled=${size === 0} @click=${this.#download}>Download DTCG patch (${size})</button>
        <button type="button" ?disabled=${size === 0} @click=${this.#undo}>Undo all</button>
      </p>
    </form>`;
  }

  get #scheme(): Scheme {
    return seenScheme(this.combination);
  }

  get #opposite(): Scheme {
    const scheme = this.#scheme;
    return (scheme.startsWith('dark') ? scheme.replace('dark', 'light') : scheme.replace('light', 'dark')) as Scheme;
  }

  #editsOf(scheme: Scheme): Edits {
    return changed.get(`${this.combination.brand} ${scheme}`) ?? NONE;
  }

  /** As they are now, edits and all. */
  #values(): TokenValues {
    return { ...valuesOf(this.combination), ...Object.fromEntries(this.#editsOf(this.#scheme)) };
  }

  #controls(value: string): TemplateResult {
    const colour = readOklch(value);
    if (!colour)
      return html`<label>Pixels
        <input type="number" min="0" step="1" .value=${String(Number.parseFloat(value))}
          @input=${(event: Event) => this.#edit(`${Number((event.target as HTMLInputElement).value)}px`)} /></label>`;
    return html`<span class="swatch" style=${styleMap({ background: value })}></span>${SLIDERS.map(
      ({ part, says, most, step }) => html`<label>${says} <output>${colour[part]}</output>
        <input type="range" min="0" max=${most} step=${step} .value=${String(colour[part])}
          @input=${(event: Event) => this.#edit(writeOklch({ ...colour, [part]: Number((event.target as HTMLInputElement).value) }))} /></label>`,
    )}`;
  }

  /** Every pair the role is part of, and whether the compiler of the tokens would take it. */
  #verdicts(values: TokenValues): readonly TemplateResult[] | typeof nothing {
    const pairs = pairsIn(this.#scheme).filter(({ over, under }) => over === this.chosen || under === this.chosen);
    if (pairs.length === 0) return nothing;
    return pairs.map(({ over, under, kind, least }) => {
      const ratio = contrast(values[over] ?? '', values[under] ?? '');
      const short = (name: string): string => name.replace('--tl-color-', '');
      return html`<li class=${ratio < least ? 'poor' : 'good'}>
        <strong>${ratio.toFixed(2)} to 1</strong> ${short(over)} on ${short(under)}: ${ratio < least ? `too little, ${least} is needed` : kind === 'text' ? 'can be read' : 'can be seen'}
      </li>`;
    });
  }

  readonly #choose = (event: Event): void => {
    this.chosen = (event.target as HTMLSelectElement).value;
  };

  #edit(value: string): void {
    this.#change(new Map(this.#editsOf(this.#scheme)).set(this.chosen, value));
  }

  readonly #undo = (): void => {
    this.#change(NONE);
  };

  #change(edits: Edits): void {
    changed.set(`${this.combination.brand} ${this.#scheme}`, edits);
    this.requestUpdate();
    this.#wear();
  }

  #wear(): void {
    const { brand } = this.combination;
    const [scheme, opposite] = [this.#scheme, this.#opposite];
    const [mine, theirs] = [this.#editsOf(scheme), this.#editsOf(opposite)];
    const sheet = (channel: 'web' | 'kiosk'): string => {
      const values = { ...valuesOf({ brand, scheme, channel }), ...Object.fromEntries(mine) };
      const others = { ...valuesOf({ brand, scheme: opposite, channel }), ...Object.fromEntries(theirs) };
      const edits = new Map([...mine.keys(), ...theirs.keys()].map((role) => [role, values[role] ?? '']));
      return sheetOf(SHEETS[brand][channel], edits, others, scheme.startsWith('dark'));
    };
    void this.dress({ web: sheet('web'), kiosk: sheet('kiosk') });
  }

  readonly #download = (): void => {
    const { brand } = this.combination;
    const scheme = this.#scheme;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([patchOf(this.#editsOf(scheme), { brand, scheme })], { type: 'application/json' }));
    link.download = `${brand}-${scheme}.patch.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href));
  };
}
