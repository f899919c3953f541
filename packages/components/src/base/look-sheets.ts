/**
 * Nothing of the page reaches in: every property is reset on the host, what is inherited above all. `all` leaves direction alone, so
 * that follows `dir` (which CSS of the page can not fake). Place an element by wrapping it; its own box is the brand's.
 */
export const brandLook = (): CSSStyleSheet =>
  (own ??= sheetOf(
    `:host{${reset.replaceAll(';', '!important;')}display:block!important;direction:ltr!important}:host(:dir(rtl)){direction:rtl!important}`,
  ));

/** While an element shows what the page put into it, that keeps the page's look; only what stands beside it has the brand's. */
export const pageLook = (): CSSStyleSheet => (lent ??= sheetOf(`:where(:host>:not(slot)){${reset}display:block}slot{visibility:visible}`));

let own: CSSStyleSheet | undefined;
let lent: CSSStyleSheet | undefined;

function sheetOf(rules: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${rules}:host{${roles.replace(/[^;]+/g, '--tl-$&')}}`);
  return sheet;
}

const reset =
  'all:initial;box-sizing:border-box;unicode-bidi:isolate;color:var(--tl-color-on-surface);font-family:var(--tl-font-body);' +
  'font-size:medium;font-weight:var(--tl-weight-body);line-height:var(--tl-leading-body);text-align:start;overflow-wrap:anywhere;' +
  '-webkit-text-size-adjust:100%;-webkit-tap-highlight-color:transparent;';

/**
 * What roles are worth until there is a brand, or where none can be had: the system's colours, which follow `color-scheme` and forced
 * colours, and the usual sizes of the web, so that the brand's coming moves little. The brand's sheet stands after it and overrides all.
 */
const roles =
  'color-surface:Canvas;color-surface-raised:Canvas;color-surface-sunken:Canvas;color-accent-soft:Canvas;color-danger-soft:Canvas;' +
  'color-success-soft:Canvas;color-notice-soft:Canvas;color-on-accent:Canvas;color-on-danger:Canvas;' +
  'color-on-surface:CanvasText;color-on-surface-muted:CanvasText;color-on-accent-soft:CanvasText;color-on-danger-soft:CanvasText;' +
  'color-on-success-soft:CanvasText;color-on-notice-soft:CanvasText;color-accent:CanvasText;color-accent-hover:CanvasText;' +
  'color-outline-strong:CanvasText;color-danger:CanvasText;color-focus:CanvasText;' +
  'color-outline:color-mix(in srgb,CanvasText 20%,Canvas);color-skeleton:color-mix(in srgb,CanvasText 20%,Canvas);color-scrim:rgb(0 0 0/.5);' +
  'font-body:system-ui,sans-serif;font-display:system-ui,sans-serif;' +
  'text-xs:.75em;text-sm:.875em;text-md:1em;text-lg:1.1875em;text-xl:1.5em;text-2xl:2em;leading-tight:1.2;leading-body:1.5;' +
  'weight-body:400;weight-medium:500;weight-strong:600;' +
  'space-1:4px;space-2:8px;space-3:12px;space-4:16px;space-5:20px;space-6:24px;space-8:32px;' +
  'size-target:44px;size-target-small:32px;size-icon:20px;size-thumb:88px;size-drawer:432px;size-tile-min:232px;' +
  'radius-sm:3px;radius-md:6px;radius-lg:14px;radius-full:999px;border-thin:1px;border-focus:2px;' +
  'motion-fast:140ms;motion-medium:280ms;motion-ease:ease-out';
