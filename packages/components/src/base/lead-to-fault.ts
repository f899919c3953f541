import type { LitElement } from 'lit';

/** Leads to the first field that a `.fault` speaks of, once it is said: among radio buttons to the one that is chosen, or the first. */
export const leadToFault = async (element: LitElement): Promise<void> => {
  element.requestUpdate();
  await element.updateComplete;
  const wrong = element.renderRoot.querySelector(':is(.field, fieldset, .exchange):has(> .fault:not([hidden]))');
  (wrong?.querySelector<HTMLElement>('input:checked') ?? wrong?.querySelector<HTMLElement>('input, select, textarea'))?.focus();
};
