import { afterFrame } from '../base/after-frame.ts';
import { holdPage } from './hold-page.ts';

/** Milliseconds within which a second tap belongs to the first. */
const DOUBLE_TAP = 350;

interface Drawer {
  open: boolean;
  requestUpdate(): void;
}

/** Whoever asked for the drawer: an element, or the page itself, which takes no focus. */
export type Opener = Partial<HTMLOrSVGElement>;

/**
 * The manners of a drawer, whatever is in it: how it comes up, lies over the page, takes presses, and goes. Stands in the template as
 * the listener of its dialog's `pointerdown`, `mousedown` and `click`.
 */
export class DrawerDialog implements EventListenerObject {
  readonly capture = true;
  /** What has the focus back when the drawer goes. */
  opener: Opener | undefined;
  /** Resolves when the drawer that was shown last is modal. */
  frame: Promise<void> | undefined;

  readonly #host: Drawer;
  #dialog: HTMLDialogElement | undefined;
  #releasePage: (() => void) | undefined;
  #backdrop = false;
  #openedAt = 0;
  /** The press under way is still part of the double tap that opened the drawer. */
  #echo = false;
  /** The drawer has been pressed for its own sake. */
  #awake = false;

  constructor(host: Drawer) {
    this.#host = host;
  }

  /** It is on the screen and modal; what is done with it follows a frame later, for the shopper waits for what is in it. */
  get seen(): boolean {
    return !!this.#releasePage;
  }

  /** Takes the layer the dialog comes up in, where nothing is seen of it yet: the browser styles the whole page for that. */
  wait(dialog: HTMLDialogElement): void {
    if (dialog.isConnected) dialog.parentElement?.togglePopover(true);
  }

  /** Shows a dialog that stands in a popover. */
  show(dialog: HTMLDialogElement): void {
    this.#dialog = dialog;
    this.#openedAt = performance.now();
    this.#awake = false;
    // First it is seen, then it is modal: for that the browser styles the whole page anew, and the shopper would wait for it.
    this.wait(dialog);
    dialog.open = true;
    this.frame = afterFrame().then(() => {
      if (!dialog.open || this.seen) return;
      this.#host.requestUpdate();
      dialog.open = false;
      dialog.showModal();
      this.#releasePage = holdPage(dialog.ownerDocument);
    });
  }

  hide(): void {
    this.#releasePage?.();
    this.#releasePage = undefined;
    this.#dialog?.close();
    this.opener?.focus?.({ preventScroll: true });
    this.opener = undefined;
  }

  handleEvent(event: PointerEvent): void {
    const { type, detail, pointerType, timeStamp } = event;
    const press = type === 'pointerdown';
    if (press) this.#echo = pointerType === 'touch' && timeStamp - this.#openedAt < DOUBLE_TAP;
    // The drawer comes up under the pointer: what a second tap hits there nobody meant. Clicks by key count as none and pass.
    this.#awake ||= detail === 1 && !this.#echo;
    if (detail && !this.#awake) {
      event.preventDefault();
      return event.stopImmediatePropagation();
    }
    // A press that begins and ends beside the drawer closes it; one that only ends there was a selection being dragged.
    const outside = event.target === this.#dialog;
    if (press) this.#backdrop = outside;
    else if (type === 'click' && outside && this.#backdrop) this.#host.open = false;
  }
}
