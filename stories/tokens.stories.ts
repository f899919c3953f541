import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Sheets } from './shop/shop.ts';
import { styleMap } from 'lit/directives/style-map.js';
import { type Combination, seenScheme } from './stage/page.ts';
import { contrast } from './tokens/contrast.ts';
import { table } from './tokens/table.ts';
import { TokenWorkshop } from './tokens/workshop.ts';
import { stageOf } from './stage/standing-stage.ts';
import { part } from './stage/part.ts';
import { scene } from './stage/scene.ts';
import { type Pair, pairsIn, rolesOf, type TokenValues, valuesOf } from './tokens/token-values.ts';
import './tokens/tokens.css';

const meta: Meta = {
  title: 'Tokens',
  parameters: { controls: { disable: true } },
  render: (_, { globals }) => {
    const values = valuesOf(globals as unknown as Combination);
    return html`<div class="tokens" dir="ltr" lang="en">
      ${[colours(values), pairs(globals as unknown as Combination, values), type(values), spaces(values), shapes(values), motions(values)]}
    </div>`;
  },
};

if (!customElements.get('token-workshop')) customElements.define('token-workshop', TokenWorkshop);

export default meta;

/** The roles of the brand in the combination of the toolbar. Elements know roles only. */
export const Roles: StoryObj = {};

/** Every role with its value in each combination of the brand, the poorest contrast it is part of, and which elements use it. */
export const EveryCombination: StoryObj = {
  render: (_, { globals }) => html`<div class="tokens" dir="ltr" lang="en">${table((globals as unknown as Combination).brand)}</div>`,
};

/** Change a role and see elements take it up at once, as on any page of the brand; take the changes along as a file. */
export const Workshop: StoryObj = {
  parameters: scene({ before: async ({ client }) => void (await client.brand.follow()) }),
  render: (_, { globals, canvasElement }) => {
    const { shop } = stageOf(canvasElement);
    return html`<div class="tokens bench">
      <token-workshop dir="ltr" lang="en" .combination=${{ ...globals }} .dress=${(sheets: Sheets) => shop.dress(sheets)}></token-workshop>
      <tl-product sku="OH-TEE-CLAY-M"></tl-product>
    </div>`;
  },
  play: async ({ canvasElement, globals }) => {
    await part(canvasElement, 'tl-product', 'price');
    const workshop = canvasElement.querySelector('token-workshop');
    const [lightness] = workshop?.querySelectorAll<HTMLInputElement>('input[type=range]') ?? [];
    const product = canvasElement.querySelector('tl-product');
    if (!lightness || !product) throw new Error('The workshop is not there');
    const accent = (): string => getComputedStyle(product).getPropertyValue('--tl-color-accent');
    const before = accent();
    // Further from what is written on it, in either scheme.
    lightness.value = seenScheme(globals as unknown as Combination).startsWith('dark') ? '0.95' : '0.25';
    lightness.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitFor(() => expect(accent()).not.toBe(before), { timeout: 5000 });
    await expect(workshop?.querySelector('.verdicts')?.textContent).toContain('to 1');
  },
};

const section = (title: string, lead: string, content: unknown): TemplateResult => html`<section>
  <h2>${title}</h2>
  <p>${lead}</p>
  ${content}
</section>`;

const short = (name: string): string => name.replace(/^--tl-(color-)?/, '');

const caption = ({ name, value }: { name: string; value: string }): TemplateResult => html`<code>${name}</code><small>${value}</small>`;

const colours = (values: TokenValues): TemplateResult => {
  const roles = rolesOf(values, 'color').sort((one, other) => one.name.localeCompare(other.name));
  return section(
    'Colour',
    'Each role has one value in each scheme.',
    html`<ul class="swatches">${roles.map((role) => html`<li><span style=${styleMap({ background: `var(${role.name})` })}></span>${caption(role)}</li>`)}</ul>`,
  );
};

const pairs = (combination: Combination, values: TokenValues): TemplateResult => {
  const all = pairsIn(seenScheme(combination));
  const least = (kind: Pair['kind']): number | undefined => all.find((pair) => pair.kind === kind)?.least;
  return section(
    'Contrast',
    `What is put over what. Text needs ${least('text')} to 1, borders and focus rings ${least('shape')} to 1.`,
    html`<ul class="pairs">
      ${all.map((pair) => {
        const ratio = contrast(values[pair.over] ?? '', values[pair.under] ?? '');
        return html`<li style=${styleMap(worn(pair))}>
          <strong>${ratio.toFixed(2)} to 1${ratio < pair.least ? ' – too little' : ''}</strong>
          <span>${short(pair.over)} on ${short(pair.under)}</span>
        </li>`;
      })}
    </ul>`,
  );
};

/** A text in its colour; a shape as a border around what is written in the surface's own. */
const worn = ({ over, under, kind }: Pair): Record<string, string> => ({
  background: `var(${under})`,
  ...(kind === 'text' ? { color: `var(${over})` } : { color: 'var(--tl-color-on-surface)', border: `2px solid var(${over})` }),
});

const type = (values: TokenValues): TemplateResult =>
  section(
    'Type',
    'Sizes follow the shopper’s own; a kiosk’s are larger.',
    html`<ul class="lines">
      ${['display', 'body'].map((face) => html`<li style=${styleMap({ 'font-family': `var(--tl-font-${face})`, 'font-size': 'var(--tl-text-xl)' })}>Made slowly, kept long<code>--tl-font-${face}</code></li>`)}
      ${rolesOf(values, 'text').map((role) => html`<li><span style=${styleMap({ 'font-size': `var(${role.name})` })}>Harbour T-shirt</span>${caption(role)}</li>`)}
      ${rolesOf(values, 'weight').map((role) => html`<li><span style=${styleMap({ 'font-weight': `var(${role.name})` })}>Harbour T-shirt</span>${caption(role)}</li>`)}
      ${rolesOf(values, 'leading').map((role) => html`<li><span class="block" style=${styleMap({ 'line-height': `var(${role.name})` })}>A heavy cotton T-shirt with a collar that stays flat.</span>${caption(role)}</li>`)}
    </ul>`,
  );

const spaces = (values: TokenValues): TemplateResult =>
  section(
    'Space and size',
    'Distances, and what must be large enough to touch.',
    html`<ul class="lines">
      ${[...rolesOf(values, 'space'), ...rolesOf(values, 'size')].map((role) => html`<li><span class="bar" style=${styleMap({ 'inline-size': `var(${role.name})` })}></span>${caption(role)}</li>`)}
    </ul>`,
  );

const shapes = (values: TokenValues): TemplateResult =>
  section(
    'Shape',
    'Corners, borders and shadows.',
    html`<ul class="shapes">
      ${rolesOf(values, 'radius').map((role) => html`<li><span style=${styleMap({ 'border-radius': `var(${role.name})` })}></span>${caption(role)}</li>`)}
      ${rolesOf(values, 'border').map((role) => html`<li><span style=${styleMap({ border: `var(${role.name}) solid var(--tl-color-outline-strong)` })}></span>${caption(role)}</li>`)}
      ${rolesOf(values, 'shadow').map((role) => html`<li><span style=${styleMap({ 'box-shadow': `var(${role.name})` })}></span><code>${role.name}</code></li>`)}
    </ul>`,
  );

const motions = (values: TokenValues): TemplateResult =>
  section(
    'Motion',
    'Point at a bar to see it move; with reduced motion it jumps.',
    html`<ul class="lines motion">
      ${rolesOf(values, 'motion')
        .filter(({ name }) => !name.endsWith('ease'))
        .map(
          (role) =>
            html`<li><span class="track"><span style=${styleMap({ 'transition-duration': `var(${role.name})` })}></span></span>${caption(role)}</li>`,
        )}
      <li><span class="track"></span>${caption({ name: '--tl-motion-ease', value: values['--tl-motion-ease'] ?? '' })}</li>
    </ul>`,
  );
