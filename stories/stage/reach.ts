import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { styleMap } from 'lit/directives/style-map.js';

/** A 32-inch screen, upright, as it hangs in a shop: millimetres. */
const SCREEN = { height: 708, bottom: 700 } as const;

/** Millimetres from the floor up to which everybody reaches, from a wheelchair too: EN 301 549 and the ADA agree. */
const REACH = 1220;

/** The part of the screen, from its top, that is out of reach. */
const OUT_OF_REACH = (SCREEN.bottom + SCREEN.height - REACH) / SCREEN.height;

/** Milliseconds after which a dialog that opened meanwhile is drawn over. */
const AGAIN = 500;

/** In the top layer, again and again: whatever opened last lies above. */
const show = (overlay: Element | undefined): void => {
  if (!(overlay instanceof HTMLElement)) return;
  const lift = (): void => {
    if (!overlay.isConnected) return;
    if (overlay.matches(':popover-open')) overlay.hidePopover();
    overlay.showPopover();
    setTimeout(lift, AGAIN);
  };
  setTimeout(lift);
};

/** Draws over a kiosk's story what of it not everybody can touch. Whatever must be touched belongs beneath the line. */
export const withReach = (
  story: () => unknown,
  { globals, viewMode }: { readonly globals: Readonly<Record<string, unknown>>; readonly viewMode: string },
): TemplateResult => {
  const shown = globals['reach'] === 'shown' && globals['channel'] === 'kiosk' && viewMode === 'story';
  return html`${story()}${
    shown
      ? html`<div ${ref(show)} class="reach" popover="manual" aria-hidden="true" style=${styleMap({ 'block-size': `${OUT_OF_REACH * 100}%` })}>
          <span>${REACH} mm</span>
        </div>`
      : nothing
  }`;
};
