/** What has the focus, as the accessibility tree has it. */
export interface Focus {
  readonly role: string;
  readonly name: string;
}

/** Keys by WebDriver's names, which Playwright understands as well. */
export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowUp'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End';

/** Somebody with a keyboard and a screen reader, in one engine. */
export interface User {
  open(url: string): Promise<void>;
  press(key: Key): Promise<void>;
  type(text: string): Promise<void>;
  focus(): Promise<Focus>;
  /** What the page's live regions say now. */
  said(): Promise<string>;
  close(): Promise<void>;
}

/** Deepest focused element, through shadow roots. For the page. */
export const DEEPEST = `(() => { let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; return at; })()`;

/** Texts of all live regions, through shadow roots. For the page. */
export const SAID = `(() => {
  const texts = [];
  const walk = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('[role=status],[role=alert],[aria-live]') && element.textContent.trim()) texts.push(element.textContent.trim());
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  return texts.join(' | ').replace(/\\s+/g, ' ');
})()`;

const PATIENCE_MS = 15_000;

const says = ({ role, name }: Focus): string => `${role} "${name}"`;

/** Presses Tab until the focus is on what is meant; says what it came past where that never happens. */
export async function tabTo(user: User, role: string, name: RegExp, most = 60, key: Key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    const focus = await user.focus();
    if (focus.role === role && name.test(focus.name)) return;
    passed.push(says(focus));
    await user.press(key);
  }
  throw new Error(`${most} × ${key} never came to ${role} ${name}; it came past:\n${passed.join('\n')}`);
}

/** Waits until the focus is there by itself. */
export async function focused(user: User, role: string, name: RegExp): Promise<void> {
  let focus = await user.focus();
  for (const end = Date.now() + PATIENCE_MS; !(focus.role === role && name.test(focus.name)); focus = await user.focus()) {
    if (Date.now() > end) throw new Error(`The focus is on ${says(focus)}, not on ${role} ${name}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Waits until it is said. */
export async function hears(user: User, words: RegExp): Promise<void> {
  let said = await user.said();
  for (const end = Date.now() + PATIENCE_MS; !words.test(said); said = await user.said()) {
    if (Date.now() > end) throw new Error(`Nobody said ${words}; what was said last: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
