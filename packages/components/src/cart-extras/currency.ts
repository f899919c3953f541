import type { CartView } from '@throughline/client';
import { html, nothing, type TemplateResult } from 'lit';
import { currencyName } from '../i18n/currency-name.ts';
import { type ExtrasContext, toldInCart } from './cart-seam.ts';

/** For brands that sell in several. */
export function currencyTemplate({ currency }: CartView, { client, say, speech, read }: ExtrasContext): TemplateResult | typeof nothing {
  const offered = read(client.brand.$brand).value?.currencies ?? [];
  if (offered.length < 2 || !currency) return nothing;
  const choose = (event: Event): void => {
    client.cart.setCurrency((event.target as HTMLSelectElement).value).catch(toldInCart);
  };
  return html`<p class="currency">
    <label for="currency">${say.currency}</label>
    <select id="currency" .value=${currency} @change=${choose}>
      ${offered.map((one) => html`<option value=${one} ?selected=${one === currency}>${currencyName(speech, one)}</option>`)}
    </select>
  </p>`;
}
